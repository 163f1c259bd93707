package app.daejo.ui.account;

import app.daejo.account.StaySignedIn;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

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

    private static final List<String> FILES = List.of(
            "/v/**",
            "/styles/**",
            "/components/**",
            "/aura/**",
            "/VAADIN/build/**",
            "/VAADIN/static/**",
            "/favicon.svg");

    @Bean
    SecurityFilterChain desk(HttpSecurity http, StaySignedIn staySignedIn) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/v/**", "/styles/**", "/components/**", "/favicon.svg", SetUpComplete.PATH)
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class, "/sign-in")
                        // A wrong address is the router's to answer, with a page that says so.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .rememberMe(stay -> stay.rememberMeServices(staySignedIn).key(staySignedIn.getKey()))
                .logout(logout -> logout.deleteCookies("daejo-session"))
                .headers(headers -> headers.withObjectPostProcessor(new HeadersFirst())
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(kept()), new CacheControlHeadersWriter()))
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }

    /**
     * Files that are the same for everybody. A browser that is told {@code Pragma: no-cache} asks for each of them again at every page,
     * whatever else it is told; downloads of articles lie elsewhere below {@code /VAADIN} and are never kept.
     */
    private static RequestMatcher kept() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                FILES.stream().<RequestMatcher>map(paths::matcher).toList());
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
