package app.daejo.testing;

import app.daejo.account.CurrentPerson;
import app.daejo.review.ChecksAtRest;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives every test empty tables, the right time, and the person it acts as. */
final class CleanTables implements BeforeEachCallback, AfterEachCallback, InvocationInterceptor {

    @Override
    public void beforeEach(ExtensionContext context) {
        TestDatabase.instance().clean();
        SpringExtension.getApplicationContext(context)
                .getBeanProvider(MovableClock.class)
                .ifAvailable(MovableClock::reset);
    }

    /** What still runs must not find the next test's article under the number of this one's. */
    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        ChecksAtRest.await(SpringExtension.getApplicationContext(context));
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        var acting = AnnotationSupport.findAnnotation(method.getExecutable(), ActingAs.class)
                .or(() -> Optional.ofNullable(context.getRequiredTestClass().getAnnotation(ActingAs.class)));
        if (acting.isEmpty()) {
            test.proceed();
            return;
        }
        var beans = SpringExtension.getApplicationContext(context);
        var person = beans.getBean(TestPeople.class).of(acting.get().value());
        var thrown = beans.getBean(CurrentPerson.class).actAs(person, () -> {
            try {
                test.proceed();
                return Optional.<Throwable>empty();
            } catch (Throwable e) {
                return Optional.of(e);
            }
        });
        if (thrown.isPresent()) {
            throw thrown.get();
        }
    }
}
