package app.daejo.alignment;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Experience;
import app.daejo.alignment.align.TextPair;
import app.daejo.termbase.Termbase;
import java.util.List;
import org.springframework.stereotype.Component;

/** The aligner as this desk has taught it: with its terms, and with the words of what it approved. */
@Component
class DeskAligner {

    /** Learning from so many passages takes about a second; older ones add little. */
    private static final int MOST_PASSAGES = 1_000;

    private record Lesson(List<TextPair> terms, List<TextPair> passages) {}

    private record Learned(Lesson lesson, Aligner aligner) {}

    private final Termbase termbase;
    private final ApprovedPassages approved;
    private volatile Learned latest = new Learned(new Lesson(List.of(), List.of()), Aligners.standard());

    DeskAligner(Termbase termbase, ApprovedPassages approved) {
        this.termbase = termbase;
        this.approved = approved;
    }

    /** Learns anew only if there is something new to learn from. */
    Aligner current() {
        var lesson = new Lesson(
                termbase.all().stream()
                        .map(term -> new TextPair(term.korean(), term.english()))
                        .toList(),
                approved.latest(MOST_PASSAGES));
        var known = latest;
        if (!known.lesson().equals(lesson)) {
            known = new Learned(lesson, Aligners.knowing(Experience.of(lesson.terms(), lesson.passages())));
            latest = known;
        }
        return known.aligner();
    }
}
