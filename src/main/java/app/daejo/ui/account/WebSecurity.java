package app.daejo.ui.account;

import app.daejo.account.StaySignedIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What the web lets in: everything asks for a person but the sign-in, the set-up and the files that screens are made of. */
@Configuration
@EnableWebSecurity
class WebSecurity {

    /**
     * What can be forbidden while Flow 25.2 needs inline scripts. The base element is Flow's own, so that {@code base-uri}
     * cannot be {@code 'none'}.
     */
    private static final String CONTENT_SECURITY_POLICY =
            "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    /**
     * Holds use cases to their {@code @RolesAllowed} and its kin. Spring's own switch for it would wrap the screens as well, which
     * carry the same annotations for Vaadin to check, and a wrapped component is not the one on the page.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCases() {
        var annotated = new StaticMethodMatcherPointcut() {
            @Override
            public boolean matches(Method method, Class<?> type) {
                return !Component.class.isAssignableFrom(type) && (isAnnotated(type) || isAnnotated(method));
            }

            private static boolean isAnnotated(AnnotatedElement element) {
                return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .anyMatch(annotation -> AnnotatedElementUtils.hasAnnotation(element, annotation));
            }
        };
        return new AuthorizationManagerBeforeMethodInterceptor(annotated, new Jsr250AuthorizationManager());
    }

    @Bean
    SecurityFilterChain desk(HttpSecurity http, StaySignedIn staySignedIn) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles/**", "/components/**", "/favicon.svg", SetUpComplete.PATH)
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class, "/sign-in"))
                .rememberMe(stay -> stay.rememberMeServices(staySignedIn).key(staySignedIn.getKey()))
                .logout(logout -> logout.deleteCookies("daejo-session"))
                .headers(headers -> headers.frameOptions(frame -> frame.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }
}
