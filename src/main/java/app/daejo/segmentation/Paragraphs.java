package app.daejo.segmentation;

import app.daejo.text.PageFurniture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the paragraphs of a text: each line is one, unless the lines between two blank lines were plainly wrapped by hand. */
final class Paragraphs {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(?=\\S)");
    private static final Pattern QUOTE_OR_LIST = Pattern.compile("(?:>[ \\t]?)+(?=\\S)|[*+•][ \\t]+(?=[^*\\s])");
    private static final Pattern DASH = Pattern.compile("-[ \\t]+(?=\\S)");
    private static final int WRAP_MIN = 40;
    private static final int WRAP_MAX = 110;

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        var lines = lines(text);
        var paragraphs = new ArrayList<Paragraph>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).gapBefore()) {
                to++;
            }
            addGroup(text, lines.subList(from, to), paragraphs);
            from = to;
        }
        return paragraphs;
    }

    private static void addGroup(String text, List<Paragraph> lines, List<Paragraph> paragraphs) {
        if (isWrapped(text, lines)) {
            var first = lines.getFirst();
            paragraphs.add(new Paragraph(first.start(), lines.getLast().end(), first.heading(), first.gapBefore()));
            return;
        }
        boolean list = lines.size() > 1
                && lines.stream().allMatch(line -> DASH.matcher(text)
                        .region(line.start(), line.end())
                        .lookingAt());
        for (var line : lines) {
            addLine(text, list ? unmark(text, line, DASH) : line, paragraphs);
        }
    }

    private static void addLine(String text, Paragraph line, List<Paragraph> paragraphs) {
        int comment = PageFurniture.leadingComment(line.of(text));
        if (comment == 0) {
            paragraphs.add(line);
            return;
        }
        int commentEnd = line.start() + comment;
        while (commentEnd > line.start() && Blank.is(text.charAt(commentEnd - 1))) {
            commentEnd--;
        }
        paragraphs.add(new Paragraph(line.start(), commentEnd, 0, line.gapBefore()));
        paragraphs.add(new Paragraph(line.start() + comment, line.end(), line.heading(), false));
    }

    private static boolean isWrapped(String text, List<Paragraph> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int longest =
                lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
        if (longest < WRAP_MIN || longest > WRAP_MAX) {
            return false;
        }
        int stopped = 0;
        int flowing = 0;
        for (var line : lines.subList(0, lines.size() - 1)) {
            if (line.end() - line.start() < longest * 0.7) {
                return false;
            }
            if (".!?…\"”'’)>".indexOf(text.charAt(line.end() - 1)) >= 0) {
                stopped++;
            }
        }
        for (var line : lines) {
            if (PageFurniture.of(line.of(text)).isPresent() || PageFurniture.leadingComment(line.of(text)) > 0) {
                return false;
            }
        }
        for (var line : lines.subList(1, lines.size())) {
            var first = text.charAt(line.start());
            flowing += Character.isLowerCase(first)
                            || lines.size() > 2 && Character.getType(first) == Character.OTHER_LETTER
                    ? 1
                    : 0;
        }
        return stopped * 2 < lines.size() && flowing * 2 >= lines.size() - 1;
    }

    private static List<Paragraph> lines(String text) {
        var lines = new ArrayList<Paragraph>();
        boolean gap = false;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !Blank.isLineEnd(text.charAt(to))) {
                to++;
            }
            int start = Blank.skip(text, from, to);
            int end = to;
            while (end > start && Blank.is(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                lines.add(unmark(text, new Paragraph(start, end, 0, gap), QUOTE_OR_LIST));
                gap = false;
            } else {
                gap = true;
            }
            from = to + 1;
            if (to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n') {
                from++;
            }
        }
        return lines;
    }

    private static Paragraph unmark(String text, Paragraph line, Pattern mark) {
        var heading = HEADING.matcher(text).region(line.start(), line.end());
        if (heading.lookingAt()) {
            return new Paragraph(heading.end(), line.end(), heading.group(1).length(), line.gapBefore());
        }
        var marked = mark.matcher(text).region(line.start(), line.end());
        return marked.lookingAt() ? new Paragraph(marked.end(), line.end(), line.heading(), line.gapBefore()) : line;
    }
}
