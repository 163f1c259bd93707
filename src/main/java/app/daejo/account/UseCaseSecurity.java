package app.daejo.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.stereotype.Service;

/**
 * Lets nobody call a use case but whom it names. Only services are guarded so: Spring's own switch for this would also wrap the screens,
 * which carry the same annotations for their router, and a wrapped screen does not work.
 */
@Configuration(proxyBeanMethods = false)
class UseCaseSecurity {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCasesAskWhoCalls() {
        return new AuthorizationManagerBeforeMethodInterceptor(guarded(), new Jsr250AuthorizationManager());
    }

    private static Pointcut guarded() {
        return new ComposablePointcut(on(RolesAllowed.class))
                .union(on(PermitAll.class))
                .union(on(DenyAll.class));
    }

    private static Pointcut on(Class<? extends Annotation> rule) {
        return new AnnotationMatchingPointcut(Service.class, rule, true);
    }
}
