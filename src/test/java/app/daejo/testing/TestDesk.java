package app.daejo.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What a desk under test has in place of the real thing, and the people it is tested with. */
@Configuration(proxyBeanMethods = false)
class TestDesk {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
