package app.daejo.ui.intake;

import app.daejo.intake.SampleArticle;
import app.daejo.ui.account.FirstArticle;
import org.springframework.stereotype.Component;

/** After the set-up comes the sample article, ready for review. */
@Component
class SampleFirst implements FirstArticle {

    private final SampleArticle sample;

    SampleFirst(SampleArticle sample) {
        this.sample = sample;
    }

    @Override
    public String route() {
        return "articles/" + sample.load();
    }
}
