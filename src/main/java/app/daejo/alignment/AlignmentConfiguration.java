package app.daejo.alignment;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Aligners;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the rooms above use the aligner without knowing which one it is. */
@Configuration(proxyBeanMethods = false)
class AlignmentConfiguration {

    @Bean
    Aligner aligner() {
        return Aligners.standard();
    }
}
