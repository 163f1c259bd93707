package app.daejo.ui.account;

import app.daejo.account.StaySignedIn;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
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

    @Bean
    SecurityFilterChain desk(HttpSecurity http, StaySignedIn staySignedIn) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles/**", "/components/**", "/favicon.svg", SetUpComplete.PATH)
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class, "/sign-in")
                        // A wrong address is the router's to answer, with a page that says so.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .rememberMe(stay -> stay.rememberMeServices(staySignedIn).key(staySignedIn.getKey()))
                .logout(logout -> logout.deleteCookies("daejo-session"))
                .headers(headers -> headers.withObjectPostProcessor(new HeadersFirst())
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }

    /** Before anything else: a page of Flow's comes through a forward, after which Spring could add no header any more. */
    private static final class HeadersFirst implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <T extends HeaderWriterFilter> T postProcess(T filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
