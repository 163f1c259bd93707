package app.daejo.intake;

import app.daejo.segmentation.ArticleSegmenter;
import app.daejo.segmentation.Segmenter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the intake cut texts without knowing how. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Segmenter segmenter() {
        return new ArticleSegmenter();
    }
}
