package app.daejo.review;

import app.daejo.quality.Checks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the review use the checks without knowing which there are. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    Checks checks() {
        return Checks.standard();
    }
}
