package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Bitext.GlossaryEntry;
import app.daejo.quality.Check;
import app.daejo.quality.Finding;
import java.util.List;

/** Runs a check that looks at each row for itself, with no more of the article than its terms, on the rows that it has not seen yet. */
final class RowByRow implements Check {

    private final Check check;
    private final RowMemory<List<GlossaryEntry>> memory;

    /** @param check finds the same in a row whatever stands in the others */
    RowByRow(Check check) {
        this.check = check;
        memory = RowMemory.withTerms(check::find);
    }

    @Override
    public String code() {
        return check.code();
    }

    @Override
    public About about() {
        return check.about();
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        return memory.find(bitext, bitext.glossary());
    }
}
