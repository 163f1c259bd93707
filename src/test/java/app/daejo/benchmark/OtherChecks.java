package app.daejo.benchmark;

import app.daejo.quality.Bitext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.StartDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.lib.verification.QualityCheckSession;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Checks of others on our articles, each as it comes: LanguageTool with all its offline rules, Okapi's session of quality checks. */
final class OtherChecks {

    private OtherChecks() {}

    /** Checks the English alone; knows nothing of the Korean. */
    static final class LanguageTool {

        private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));

        int flags(Bitext article) {
            int flags = 0;
            try {
                for (var pair : article.pairs()) {
                    flags += tool.check(pair.target()).size();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return flags;
        }
    }

    /** Compares the two sides row by row; without terms, which it would read from a file. */
    static int okapi(Bitext article) {
        var session = new QualityCheckSession();
        session.startProcess(LocaleId.KOREAN, LocaleId.ENGLISH);
        var start = new StartDocument(article.id());
        start.setName(article.id());
        start.setMultilingual(true);
        session.processStartDocument(start, List.of());
        for (var pair : article.pairs()) {
            var unit = new TextUnit(pair.id(), pair.source());
            unit.setTarget(LocaleId.ENGLISH, new TextContainer(pair.target()));
            session.processTextUnit(unit);
        }
        return session.getIssues().size();
    }
}
