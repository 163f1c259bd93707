package app.daejo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole desk, without web server, on a real PostgreSQL; every test method begins with empty tables.
 *
 * <p>Migrations therefore seed no rows. Tests commit as the desk does, as {@code daejo_app}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@ExtendWith(CleanTables.class)
public @interface DatabaseTest {}
