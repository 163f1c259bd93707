package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the space-separated words of a Korean text, particles still on them. */
public final class HangulWords {

    /**
     * A run of Hangul syllables.
     *
     * @param text the run
     * @param span where it stands
     */
    public record Run(String text, Span span) {}

    private static final Memo<String, List<Run>> READ = new Memo<>(Memo.ARTICLE, HangulWords::read);

    private HangulWords() {}

    /** @return the runs of Hangul in reading order; anything else separates them */
    public static List<Run> of(String text) {
        return READ.get(text);
    }

    private static List<Run> read(String text) {
        var runs = new ArrayList<Run>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean hangul = i < text.length() && isHangul(text.charAt(i));
            if (hangul && start < 0) {
                start = i;
            } else if (!hangul && start >= 0) {
                runs.add(new Run(text.substring(start, i), new Span(start, i)));
                start = -1;
            }
        }
        return List.copyOf(runs);
    }

    public static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
