package app.daejo.segmentation;

import app.daejo.text.PageFurniture;
import app.daejo.text.TurnLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each paragraph of an article is, by its wording, its place and its neighbours. Whatever fits no rule is a
 * paragraph: real prose must never be struck out.
 */
final class BlockKinds {

    /** What a paragraph is, and why if it is furniture. */
    record Kind(BlockKind kind, @Nullable FurnitureReason reason) {

        static Kind of(BlockKind kind) {
            return new Kind(kind, null);
        }
    }

    private static final String PHOTO = "(?:사진|포토|영상|자료|그래픽|Photos?|Pictures?|Images?|Video|Courtesy)";
    private static final String CREDITED =
            "(?:" + PHOTO + "|번역|글|취재|편집|출처|제공|디자인|감수|정리|Translat(?:ed|ion|or)|Written|Text|Words"
                    + "|Edit(?:ed|or)|Report(?:ed|ing)|Interview(?:ed)?|Source|Credits?|Provided|Design(?:ed)?)";
    private static final Pattern CREDIT = Pattern.compile("(?i)[<(\\[〈【]\\s?" + CREDITED
            + "(?:\\s?(?:by|제공|출처|credit|courtesy))?(?:\\s?[=:ㅣ|/]\\s?|\\s+by\\s+|\\s+of\\s+).{1,120}[>)\\]〉】]"
            + "|" + CREDITED + "\\s?(?:by|제공|출처|credit)?\\s?[=:]\\s?[^.!?。]{1,80}"
            + "|(?:Translated|Photographed|Edited|Interviewed|Photos?|Translation) by [^.!?]{1,80}");
    private static final Pattern CAPTION =
            Pattern.compile("(?i)[^.!?。]{1,120}\\s?[/ㅣ|(\\[]\\s?" + PHOTO + "\\s?[=:]\\s?.{1,60}"
                    + "|[▲△↑].{1,160}"
                    + "|[^.!?]{1,100}\\. [^.!?]{1,40} 제공\\.?"
                    + "|[^.!?]{1,120}[.(]\\s?(?:Photo )?(?:Courtesy of|Photo by|Credit:) [^.!?]{1,60}\\)?\\.?"
                    + "|Photo \\d{1,3}: .{1,100}");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)[<〈【\\[(]\\s?(?:이하|다음은|아래는|편집자\\s?주|The following|What follows|Below is|Editor['’]s note|Note|Translator['’]s note).{0,200}[>〉】\\])]"
                    + "|(?:\\*|※|T/N\\s?:|N\\.B\\.|Editor['’]s note:|Translator['’]s note:|편집자\\s?주[:)]|역자\\s?주[:)]).{1,300}"
                    + "|(?:이하|다음은|아래는) .{0,80}일문일답(?:이다|입니다)?[.:]?");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)(?:\\[[^\\]]{1,20}[=ㅣ| ]\\s?)?(?:[가-힣]{2,4}[·, ]{0,2}){1,3}\\s?(?:인턴|선임|수습|객원|전문)?\\s?(?:기자|특파원|에디터|통신원|논설위원|리포터)\\]?(?:\\s?[=|]?\\s?[\\w.+-]+@[\\w.-]+)?"
                    + "|(?:글|취재|기사)\\s?[=:|]?\\s?[가-힣]{2,4}(?:\\s?기자)?"
                    + "|by\\.? (?:[\\p{Lu}][\\p{L}.'’-]{0,20}[ ,]{0,2}(?:and )?){1,6}"
                    + "|(?:Staff )?Reporter [\\p{Lu}][^.!?]{1,60}"
                    + "|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*(?:[.。][\"'”’)\\]]*|[다요죠][\"'”’)]*)$", Pattern.DOTALL);
    private static final Pattern STOPPED = Pattern.compile(".*[.。][\"'”’)\\]]*$", Pattern.DOTALL);
    private static final Pattern MORE_LIST = Pattern.compile(
            "(?i)(?:more|related|other|latest) (?:photos?|videos?|articles?|stories|news)\\s?:?|(?:관련|추천|다른|최신) ?(?:기사|뉴스|사진|영상|포토)\\s?:?");
    private static final Pattern BRACKETED_NOTE = Pattern.compile("[<〈【\\[][^<>〈〉【】\\[\\]]{1,200}[>〉】\\]]");

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_LIST_ENTRY = 160;

    private final String text;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Paragraph> places;
    private final @Nullable Kind[] kinds;

    private BlockKinds(String text, List<Paragraph> places) {
        this.text = text;
        this.places = places;
        this.kinds = new Kind[places.size()];
        for (var place : places) {
            paragraphs.add(text.substring(place.start(), Math.min(place.end(), place.start() + 2_000)));
        }
    }

    static List<Kind> of(String text, List<Paragraph> paragraphs) {
        var all = new BlockKinds(text, paragraphs);
        all.findFurniture();
        all.findFormulas();
        all.findHead();
        all.findTurns();
        var kinds = new ArrayList<Kind>();
        for (var kind : all.kinds) {
            kinds.add(kind == null ? Kind.of(BlockKind.PARAGRAPH) : kind);
        }
        return kinds;
    }

    private void findFurniture() {
        boolean inList = false;
        for (int i = 0; i < kinds.length; i++) {
            var paragraph = paragraphs.get(i);
            var furniture = length(i) < 2_000 ? PageFurniture.of(paragraph) : longCode(paragraph);
            if (furniture.isPresent()) {
                kinds[i] = new Kind(
                        BlockKind.FURNITURE,
                        FurnitureReason.valueOf(furniture.get().name()));
                inList = MORE_LIST.matcher(paragraph.strip()).matches()
                        || (inList && furniture.get() == PageFurniture.Kind.TIMESTAMP);
            } else if (inList && isListEntry(i)) {
                kinds[i] = new Kind(BlockKind.FURNITURE, FurnitureReason.RELATED_LINKS);
            } else {
                inList = false;
            }
        }
    }

    private static Optional<PageFurniture.Kind> longCode(String head) {
        return PageFurniture.of(head).filter(kind -> kind == PageFurniture.Kind.TRACKING_CODE);
    }

    /** An entry of a list of other stories: short, no sentence, and a time or another such line after it. */
    private boolean isListEntry(int i) {
        var paragraph = paragraphs.get(i);
        return length(i) <= LONGEST_LIST_ENTRY
                && !SENTENCE_END.matcher(paragraph).matches()
                && (i + 1 == kinds.length
                        || PageFurniture.of(paragraphs.get(i + 1)).isPresent()
                        || !places.get(i).gapBefore());
    }

    private void findFormulas() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != null || length(i) > 320) {
                continue;
            }
            var paragraph = paragraphs.get(i);
            if (CREDIT.matcher(paragraph).matches()) {
                kinds[i] = Kind.of(BlockKind.CREDIT);
            } else if (CAPTION.matcher(paragraph).matches()) {
                kinds[i] = Kind.of(BlockKind.CAPTION);
            } else if (NOTE.matcher(paragraph).matches()) {
                kinds[i] = Kind.of(BlockKind.NOTE);
            } else if (length(i) < 100 && BYLINE.matcher(paragraph).matches()) {
                kinds[i] = Kind.of(BlockKind.BYLINE);
            } else if (BRACKETED_NOTE.matcher(paragraph).matches()
                    && TurnLabel.at(paragraph).isEmpty()) {
                kinds[i] = Kind.of(BlockKind.NOTE);
            }
        }
    }

    /** The headline is the first line that is left, if it is short; the lede is the first prose after it. */
    private void findHead() {
        int i = 0;
        while (i < kinds.length && kinds[i] != null) {
            i++;
        }
        if (i == kinds.length) {
            return;
        }
        boolean more = i + 1 < kinds.length;
        if (places.get(i).heading() > 0
                || (more
                        && length(i) <= LONGEST_HEADLINE
                        && !STOPPED.matcher(paragraphs.get(i)).matches()
                        && !isLabelled(i))) {
            kinds[i] = Kind.of(BlockKind.HEADLINE);
            i++;
        }
        for (int j = i; j < kinds.length; j++) {
            if (kinds[j] == null && places.get(j).heading() > 0) {
                kinds[j] = Kind.of(BlockKind.HEADLINE);
            }
        }
        while (i < kinds.length && kinds[i] != null) {
            i++;
        }
        if (i < kinds.length && i > 0 && !isLabelled(i)) {
            kinds[i] = Kind.of(BlockKind.LEDE);
        }
    }

    private boolean isLabelled(int i) {
        return TurnLabel.at(paragraphs.get(i))
                .filter(TurnLabel::isQuestionOrAnswer)
                .isPresent();
    }

    private void findTurns() {
        var labels = labels();
        int lastQuestion = -1;
        for (int i = 0; i < kinds.length; i++) {
            if (labels.get(i) == BlockKind.QUESTION) {
                lastQuestion = i;
            }
        }
        @Nullable BlockKind open = null;
        boolean awaitsText = false;
        for (int i = 0; i < kinds.length; i++) {
            var label = labels.get(i);
            if (label != null) {
                kinds[i] = Kind.of(label);
                var paragraph = paragraphs.get(i);
                var mark = TurnLabel.at(paragraph).orElseThrow();
                awaitsText = mark.isAll(paragraph);
                // After a dash or an arrow the answers stand unmarked.
                open = mark.role() == TurnLabel.Role.TURN ? BlockKind.ANSWER : label;
                awaitsText |= mark.role() == TurnLabel.Role.TURN;
            } else if (kinds[i] == null
                    && open != null
                    && (awaitsText || (open == BlockKind.ANSWER && i < lastQuestion))) {
                kinds[i] = Kind.of(open);
                awaitsText = false;
            } else if (kinds[i] == null || kinds[i].kind() == BlockKind.NOTE) {
                open = null;
            }
        }
    }

    /** What each paragraph's label says; null where it has none or the label is too weak to trust. */
    private List<@Nullable BlockKind> labels() {
        var found = new ArrayList<@Nullable TurnLabel>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            var kind = kinds[i];
            var label = kind == null || kind.kind() == BlockKind.LEDE
                    ? TurnLabel.at(paragraphs.get(i)).orElse(null)
                    : null;
            found.add(label);
            if (label != null) {
                seen.merge(label.role() + label.speaker(), 1, Integer::sum);
            }
        }
        int speakers = (int) seen.entrySet().stream()
                .filter(each -> each.getKey().startsWith("SPEAKER") && each.getValue() > 1)
                .count();
        var kindsOfLabels = new ArrayList<@Nullable BlockKind>();
        @Nullable String asker = null;
        for (int i = 0; i < found.size(); i++) {
            var label = found.get(i);
            boolean repeated = label != null && seen.getOrDefault(label.role() + label.speaker(), 0) > 1;
            if (label == null) {
                kindsOfLabels.add(null);
            } else if (label.isQuestionOrAnswer()) {
                kindsOfLabels.add(label.role() == TurnLabel.Role.QUESTION ? BlockKind.QUESTION : BlockKind.ANSWER);
            } else if (label.role() == TurnLabel.Role.TURN) {
                kindsOfLabels.add(repeated ? (looksAsking(i) ? BlockKind.QUESTION : null) : null);
            } else if (repeated && speakers > 1) {
                asker = asker == null ? label.speaker() : asker;
                kindsOfLabels.add(asker.equals(label.speaker()) ? BlockKind.QUESTION : BlockKind.ANSWER);
            } else {
                kindsOfLabels.add(null);
            }
        }
        return kindsOfLabels;
    }

    private static final Pattern ASKING = Pattern.compile("(?s).*(?:\\?|[나까은는지가]\\.?|다면\\.?|달라\\.?|해주세요\\.?)[\"'”’)]*");

    private boolean looksAsking(int i) {
        return ASKING.matcher(paragraphs.get(i)).matches();
    }

    private int length(int i) {
        return places.get(i).end() - places.get(i).start();
    }
}
