package app.daejo.quality.check;

import app.daejo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What sort of work a title names, by the word beside it. A single is left out, for it is a song and sold as an album; a programme may be
 * series or film.
 */
enum WorkKind {
    ALBUM("albums?|EPs?|LPs?|mixtapes?", "앨범|음반|정규 ?\\d집|\\d집|미니 ?\\d집"),
    SONG("songs?|tracks?|tunes?|ballads?", "곡|노래|신곡|자작곡|수록곡|타이틀곡|선공개곡|주제곡|후속곡|데뷔곡"),
    FILM("films?|movies?", "영화|극영화|독립영화|장편영화"),
    SERIES("series|dramas?|sitcoms?|soap operas?", "드라마|시리즈|시트콤|단막극|연속극"),
    BOOK("novels?|books?|memoirs?|essays?", "소설|책|장편소설|단편|시집|에세이|수필집|회고록"),
    STAGE("musicals?|operas?|ballets?", "뮤지컬|오페라|발레");

    private final Pattern englishBefore;
    private final Pattern englishAfter;
    private final Pattern koreanBefore;
    private final Pattern koreanAfter;

    WorkKind(String english, String korean) {
        englishBefore = Pattern.compile(
                "\\b(" + english + ")"
                        + "(?:,? (?:titled|called|named|entitled|including|such as|like))?,?\\s*[\"“‘']?$",
                Pattern.CASE_INSENSITIVE);
        englishAfter = Pattern.compile(
                "[,.]?[\"”’'](?:,? (?:is |was )?(?:a|an|the|his|her|their|its)(?: [\\w-]+){0,3}? | )(" + english
                        + ")\\b",
                Pattern.CASE_INSENSITIVE);
        koreanBefore = Pattern.compile("(?<![가-힣])([가-힣\\d ]{0,6}?(?:" + korean + "))(?:인|의)?\\s*['\"‘“<《〈「『]$");
        koreanAfter = Pattern.compile(
                "['\"’”>》〉」』](?:\\s?\\([^)]*\\))?(?:이라는|라는|란|이란|의|은|는)? ?((?:" + korean + "))(?![가-힣]{0,1}집)");
    }

    /**
     * A word that says what a work is.
     *
     * @param kind what it says
     * @param span where it stands
     */
    record Said(WorkKind kind, Span span) {}

    /** The kind that an English text gives the title at a place; empty where it says none. */
    static Optional<Said> english(String text, Span title) {
        return said(text, title, true);
    }

    /** The kind that a Korean text gives the title at a place; empty where it says none. */
    static Optional<Said> korean(String text, Span title) {
        return said(text, title, false);
    }

    private static Optional<Said> said(String text, Span title, boolean english) {
        for (var kind : List.of(values())) {
            var before = (english ? kind.englishBefore : kind.koreanBefore).matcher(text.substring(0, title.start()));
            var place = before.find() ? span(before) : null;
            if (place == null) {
                var after = (english ? kind.englishAfter : kind.koreanAfter)
                        .matcher(text)
                        .region(title.end(), text.length());
                place = after.lookingAt() ? span(after) : null;
            }
            if (place != null) {
                return Optional.of(new Said(kind, place));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Span span(Matcher matcher) {
        return new Span(matcher.start(1), matcher.end(1));
    }
}
