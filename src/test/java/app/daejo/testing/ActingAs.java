package app.daejo.testing;

import app.daejo.account.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test, or every test of the class, acts as a person of this role: {@code test-editor} for an editor. Only with {@link
 * DatabaseTest} or {@link BrowserTest}; to act as several people in one test, use {@link TestPeople}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActingAs {
    Role value();
}
