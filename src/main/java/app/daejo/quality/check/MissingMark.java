package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.reading.Quotations;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out where a missing quotation mark or bracket belongs. */
final class MissingMark {

    private static final String SAYING =
            "(?:said|says|told|added|asked|wrote|writes|explained|explains|stressed|argued|insisted|noted|replied|recalled|tweeted|warned|joked|admitted|claimed|announced|continued|concluded|according)";
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "[,?!](?= (?:" + SAYING + "|(?:[A-Z][\\w.'-]*|he|she|they|it|who|the \\w+)(?: [A-Z][\\w.'-]*){0,3} "
                    + SAYING + "|(?:[\\w.'-]+ ){1,7}?" + SAYING + ")\\b)");
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:\\b" + SAYING + "(?: [\\w']+){0,4}[,:]|:) (?=[A-Z0-9])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]['’)]? (?=[A-Z0-9])");
    /** A word that opens sentences, capitalised amid one: there the quotation began. */
    private static final Pattern SEAM = Pattern.compile(
            "(?<=[a-z]) (?=(?:You|We|He|She|It|They|The|There|This|That|My|Our|If|When|But|And|What|Who|Why|How|No|Not|Yes|Everyone|People)\\b)");

    private static final Pattern TITLE_WORD =
            Pattern.compile("[A-Z0-9][\\w'’:&-]*,?|a|an|the|of|to|in|for|and|on|at|with|from|by");

    private final Bitext bitext;
    private final Set<String> titles = new LinkedHashSet<>();

    MissingMark(Bitext bitext) {
        this.bitext = bitext;
        for (var pair : bitext.pairs()) {
            collect(pair.target());
            for (var quotation : Quotations.of(pair.source())) {
                addTitle(quotation.text());
            }
            var aside = Pattern.compile("\\(([A-Z][\\w'’:&,!? -]{1,60})\\)").matcher(pair.source());
            while (aside.find()) {
                addTitle(aside.group(1));
            }
        }
    }

    private void collect(String text) {
        Quotations.of(text).forEach(quotation -> addTitle(quotation.text().replaceAll("[,.]$", "")));
    }

    private void addTitle(String title) {
        if (title.length() > 2
                && title.length() < 80
                && Character.isLetterOrDigit(title.charAt(0))
                && title.charAt(0) < 0x250) {
            titles.add(title);
        }
    }

    /** @return where the closing mark belongs that {@code openAt} lacks; −1 if that is anyone's guess */
    int closing(int row, int openAt) {
        var text = bitext.pairs().get(row).target();
        var rest = text.substring(openAt + 1);
        int next = nextMark(rest);
        var reach = next < 0 ? rest : rest.substring(0, next);
        var title = titles.stream()
                .filter(known ->
                        reach.regionMatches(true, 0, known, 0, known.length()) && !letterAt(reach, known.length()))
                .max(Comparator.comparingInt(String::length));
        if (title.isPresent() && title.get().length() < reach.stripTrailing().length()) {
            int end = title.get().length();
            boolean markInside = end < reach.length() && ",.".indexOf(reach.charAt(end)) >= 0;
            return openAt + 1 + end + (markInside ? 1 : 0);
        }
        var attribution = ATTRIBUTION.matcher(reach);
        if (attribution.find()) {
            return openAt + 1 + attribution.end();
        }
        var untilNext = next < 0 ? "" : rest.substring(0, next).stripTrailing();
        if (!untilNext.isEmpty() && ".!?".indexOf(untilNext.charAt(untilNext.length() - 1)) >= 0) {
            return openAt + 1 + untilNext.length();
        }
        int afterInner = afterInnerTitle(rest, next);
        if (afterInner > 0) {
            return openAt + 1 + afterInner;
        }
        if (next < 0) {
            return fragmentsOnly(row, rest.length(), text.length())
                    ? -1
                    : openAt + 1 + rest.stripTrailing().length();
        }
        return -1;
    }

    /** A quotation that ends in a quoted title needs two marks there: … the last episode of "Beef,"" he said. */
    private static int afterInnerTitle(String rest, int next) {
        if (next <= 0 || rest.charAt(next - 1) != ' ') {
            return -1;
        }
        int close = nextMark(rest.substring(next + 1));
        if (close < 1) {
            return -1;
        }
        int end = next + 1 + close;
        boolean speaker = ",.?!".indexOf(rest.charAt(end - 1)) >= 0
                && ATTRIBUTION.matcher("," + rest.substring(end + 1)).lookingAt();
        return speaker ? end + 1 : -1;
    }

    /** @return where the opening mark belongs that {@code closeAt} lacks; −1 if that is anyone's guess */
    int opening(int row, int closeAt) {
        var text = bitext.pairs().get(row).target().substring(0, closeAt);
        int from = 0;
        for (int i = closeAt - 1; i >= 0; i--) {
            if (text.charAt(i) == '"' || text.charAt(i) == '”') {
                from = i + 1;
                break;
            }
        }
        boolean utterance = !text.isEmpty() && ",.!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (!utterance) {
            return titleStart(text, from);
        }
        int place = from;
        var introduction = INTRODUCTION.matcher(text).region(from, text.length());
        while (introduction.find()) {
            place = introduction.end();
        }
        if (place > from) {
            return place;
        }
        if (from > 0) {
            return -1;
        }
        int bodyStart = labelEnd(text);
        var seam = SEAM.matcher(text);
        if (seam.find()) {
            return seam.end();
        }
        if (fragmentsOnly(row, text.length(), text.length() + 1)) {
            return -1;
        }
        return startsAsSpeech(text, bodyStart) ? bodyStart : lastSentence(text, bodyStart);
    }

    /** The source quotes but a phrase or two here, so a quotation over most of the row cannot be what was meant. */
    private boolean fragmentsOnly(int row, int quoted, int whole) {
        var source = bitext.pairs().get(row).source();
        var quotations = Quotations.of(source);
        int most = quotations.stream()
                .mapToInt(quotation -> quotation.text().length())
                .max()
                .orElse(source.length());
        return !quotations.isEmpty() && most * 4 < source.length() && quoted * 2 > whole;
    }

    private static int titleStart(String text, int from) {
        var words = text.substring(from).split(" ", -1);
        int start = text.length();
        int index = text.length();
        for (int i = words.length - 1; i >= 0; i--) {
            index -= words[i].length();
            if (!TITLE_WORD.matcher(words[i]).matches() || words[i].endsWith(":")) {
                break;
            }
            if (!words[i].isEmpty() && !Character.isLowerCase(words[i].charAt(0))) {
                start = index;
            }
            index--;
        }
        return start < text.length() ? start : -1;
    }

    /** A first sentence that has a speaker of its own is no part of what is quoted after it. */
    private static boolean startsAsSpeech(String text, int bodyStart) {
        var end = SENTENCE_END.matcher(text).region(bodyStart, text.length());
        return !end.find()
                || !Pattern.compile("\\b" + SAYING + "\\b|\\b(?:confirmed|revealed|reported|has|was|were)\\b")
                        .matcher(text.substring(bodyStart, end.end()))
                        .find();
    }

    private static int lastSentence(String text, int bodyStart) {
        int place = bodyStart;
        var end = SENTENCE_END.matcher(text).region(bodyStart, text.length());
        if (end.find()) {
            place = end.end();
        }
        return place;
    }

    private static int labelEnd(String text) {
        var label =
                Pattern.compile("^\\s*(?:[QA][.:)]\\s+)?(?:\\([^()]*\\)\\s+)?").matcher(text);
        return label.find() ? label.end() : 0;
    }

    private static int nextMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\"“”".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean letterAt(String text, int index) {
        return index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    /** The text in brackets ends where it ends elsewhere in the article, else with the sentence. */
    static int closingBracket(Bitext bitext, int row, int openAt) {
        var text = bitext.pairs().get(row).target();
        var rest = text.substring(openAt + 1);
        List<String> known = bitext.pairs().stream()
                .flatMap(pair -> Pattern.compile("\\(([^()]{2,60})\\)")
                        .matcher(pair.target())
                        .results()
                        .map(result -> result.group(1)))
                .filter(rest::startsWith)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (!known.isEmpty()) {
            return openAt + 1 + known.getFirst().length();
        }
        var amount = Pattern.compile(
                        "^[$£€¥₩]?[\\d,.]+(?: (?:million|billion|trillion))?(?: (?:meters|metres|feet|miles|kilometers|kilometres|won|dollars|pounds|kilograms))?(?= )")
                .matcher(rest);
        return amount.find()
                ? openAt + 1 + amount.end()
                : rest.endsWith(".") && rest.indexOf(". ") < 0 ? text.length() - 1 : -1;
    }
}
