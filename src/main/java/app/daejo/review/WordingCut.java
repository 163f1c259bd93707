package app.daejo.review;

import app.daejo.article.StoredSegment;
import app.daejo.text.Span;
import app.daejo.text.WordDiff;
import java.util.List;
import java.util.Optional;

/**
 * A wording cut in two where two segments of the translation as received meet.
 *
 * @param upper what belongs to the segments before the cut; empty if there are none
 * @param lower what belongs to those after it; empty if there are none
 */
record WordingCut(String upper, String lower) {

    /**
     * @param segments target segments of the row
     * @param before how many of them come before the cut
     * @param received the segments joined
     * @param wording what the row reads now
     * @return empty if edits have taken away the place where the segments met
     */
    static Optional<WordingCut> of(List<StoredSegment> segments, int before, String received, String wording) {
        if (before <= 0) {
            return Optional.of(new WordingCut("", wording));
        }
        if (before >= segments.size()) {
            return Optional.of(new WordingCut(wording, ""));
        }
        int start = 0;
        for (var segment : segments.subList(0, before)) {
            start += segment.text().length() + segment.after().length();
        }
        var gap = new Span(start - segments.get(before - 1).after().length(), start);
        return WordDiff.between(received, wording)
                .carry(gap)
                .map(place -> new WordingCut(wording.substring(0, place.start()), wording.substring(place.end())));
    }
}
