package app.daejo.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mark at the head of a turn in an interview: {@code Q.}, {@code A:}, {@code 문.}, {@code 질문:}, {@code ▶}, a dash, or
 * the speaker's name.
 *
 * @param role whose turn it opens
 * @param end where the text proper begins: the index after the label and the spaces and emphasis marks that follow it
 * @param number the turn's number as in {@code Q12.}; 0 where it has none
 * @param speaker the name in a speaker's label, else empty
 */
public record TurnLabel(Role role, int end, int number, String speaker) {

    /** Whose turn a label opens. */
    public enum Role {
        QUESTION,
        ANSWER,
        /** A dash or an arrow: opens a turn, and only the words tell whose. */
        TURN,
        /** A name and a colon; weak by itself, since a headline may look the same. */
        SPEAKER
    }

    /** No label is looked for further into a line than this, so that a long line costs no more than a short one. */
    private static final int LONGEST = 60;

    /**
     * Marks that may wrap a label: Markdown emphasis and the bracket that opens.
     */
    private static final String OPEN = "^[\\s\\u00A0\\u200B\\uFEFF]*(?:\\*\\*|__|\\*)?[\\[(<【〈「\\uFF3B\\uFF08]?\\s?";

    private static final String CLOSE = "[\\])>】〉」\\uFF3D\\uFF09]?";
    private static final String REST = "(?:\\*\\*|__|\\*)?[\\s\\u00A0]*";

    /** Full words and single Korean syllables, always followed by a stop, a colon or a bracket. */
    private static final Pattern WORD = Pattern.compile(OPEN
            + "(?:(?<q>Q|q|문|질문|질의|물음|Question|QUESTION|\\uFF31)|(?<a>A|a|답|답변|응답|대답|Answer|ANSWER|\\uFF21))"
            + "\\s?(?<n>\\d{1,3})?\\s?(?:[.:)>\\]】〉」\\uFF1A\\uFF0E\\uFF09\\uFF3D]|\\s[-–—]\\s|\\.\\s)"
            + CLOSE + "[.:]?" + REST);

    /** An initial and another capital: a name such as "A. J. Foyt", not a label. */
    private static final Pattern INITIALS = Pattern.compile("^\\s*[QA]\\.\\s?(?:[A-Z]\\.|[a-z])");

    private static final Pattern SIGN =
            Pattern.compile("^[\\s\\u00A0]*(?:[▶▷►▸◆◇■□●○→]|[-‐‑–—―]{1,2})[\\s\\u00A0]*(?=\\S)");
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("^\\s*[-–—]\\d");
    private static final Pattern NAME = Pattern.compile("^\\s*(?:\\*\\*)?[\\[(<]?(?<name>"
            + "[\\p{Lu}][\\p{L}\\p{N}.'’-]{0,20}(?: [\\p{Lu}][\\p{L}\\p{N}.'’-]{0,20}){0,3}" // RM, Lee Sung-jin
            + "|[가-힣]{2,5}(?: [가-힣]{2,6})?(?<![다요은는을를에의])" // 이성진, 이성진 감독
            + ")[\\])>]?(?:\\*\\*)?\\s?[:\\uFF1A](?!//)(?:\\*\\*)?\\s+");

    /** @return the label at the head of {@code text}, or nothing */
    public static Optional<TurnLabel> at(String text) {
        var head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var word = WORD.matcher(head);
        if (word.find() && !INITIALS.matcher(head).find()) {
            var role = word.group("q") != null ? Role.QUESTION : Role.ANSWER;
            var number = word.group("n") == null ? 0 : Integer.parseInt(word.group("n"));
            return Optional.of(new TurnLabel(role, word.end(), number, ""));
        }
        var sign = SIGN.matcher(head);
        if (sign.find() && !NEGATIVE_NUMBER.matcher(head).find()) {
            return Optional.of(new TurnLabel(Role.TURN, sign.end(), 0, ""));
        }
        var name = NAME.matcher(head);
        if (name.find()) {
            return Optional.of(new TurnLabel(Role.SPEAKER, name.end(), 0, name.group("name")));
        }
        return Optional.empty();
    }

    /** Whether the label by itself says that this is a question or an answer. */
    public boolean isQuestionOrAnswer() {
        return role == Role.QUESTION || role == Role.ANSWER;
    }

    /** Whether nothing but the label stands in {@code text}, as where {@code Q.} has a line of its own. */
    public boolean isAll(String text) {
        return end >= text.stripTrailing().length();
    }

    /** {@code text} without its label. */
    public static String strip(String text) {
        return at(text).filter(label -> label.role() != Role.SPEAKER)
                .map(label -> text.substring(label.end()))
                .orElse(text);
    }
}
