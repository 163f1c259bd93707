package app.daejo.ui.workbench;

import app.daejo.quality.Finding;
import app.daejo.review.Issue;
import app.daejo.review.IssueOrigin;
import app.daejo.review.Outcome;
import app.daejo.review.Reviews;
import app.daejo.text.Message;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workbench's words in one language. */
record Words(I18NProvider provider, Locale locale) {

    private static final String PREFIX = "workbench.";
    private static final String COMMAND = "key.";

    /** More numbers of rows than are read. */
    private static final int MOST_NAMED = 12;

    /** Longest comment that a note in the margin has whole. */
    private static final int LONGEST_NOTE = 80;

    /** In the language of the person whose screen is being made; in English where nobody looks. */
    static Words ofTheScreen(I18NProvider provider) {
        return new Words(
                provider,
                Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH));
    }

    String say(String key, Object... arguments) {
        return provider.getTranslation(PREFIX + key, locale, arguments);
    }

    /** All of the room's texts without their prefix, for the part that runs in the browser. */
    Map<String, String> all() {
        var bundle = ResourceBundle.getBundle(
                "i18n.workbench",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var texts = new TreeMap<String, String>();
        for (var key : bundle.keySet()) {
            texts.put(key.substring(PREFIX.length()), bundle.getString(key));
        }
        return texts;
    }

    /** What is wrong, in a sentence: a check's message, or a person's comment, or the category if there is none. */
    String whatIsWrong(Issue issue) {
        if (!issue.code().equals(Issue.BY_PERSON)) {
            return say(issue.message());
        }
        var comment = String.join(" ", issue.message().arguments()).strip();
        return comment.isEmpty() ? say("type." + issue.type()) : comment;
    }

    /** What is wrong, short enough for the margin: the beginning of a long comment, which the panel has whole. */
    String inShort(Issue issue) {
        var suggestion = issue.suggestion();
        if (suggestion == null || issue.span() == null || issue.quote().isBlank()) {
            var wrong = whatIsWrong(issue);
            return issue.origin() == IssueOrigin.PERSON ? Folds.beginning(wrong, LONGEST_NOTE) : wrong;
        }
        return suggestion.isBlank()
                ? say("note.delete", issue.quote())
                : say("note.replace", issue.quote(), suggestion);
    }

    /** What a check says, of an issue or of its evidence. */
    String say(Message message) {
        return message.in(Finding.SENTENCES, locale);
    }

    /** Why something was refused; of many rows those that stand in the way are named. */
    String refusal(Outcome.Refused refused, Reviews reviews) {
        var first = refusal("refusal.rows", refused, reviews);
        return Stream.concat(
                        Stream.of(first), refused.also().stream().map(one -> refusal("refusal.rowsAlso", one, reviews)))
                .collect(Collectors.joining(" "));
    }

    private String refusal(String sentence, Outcome.Refused refused, Reviews reviews) {
        var why = say("refusal." + refused.why());
        if (refused.rows().isEmpty()) {
            return why;
        }
        var found = reviews.rows(refused.rows());
        var numbers = found.stream()
                .limit(MOST_NAMED)
                .map(row -> String.valueOf(row.position() + 1))
                .collect(Collectors.joining(", "));
        boolean more = refused.rows().size() > MOST_NAMED;
        return found.isEmpty() ? why : say(sentence, more ? numbers + ", …" : numbers, why);
    }

    /** What the commands are called, by their names in the keymap. */
    Map<String, String> commandNames() {
        var names = new TreeMap<String, String>();
        all().forEach((key, text) -> {
            if (key.startsWith(COMMAND)) {
                names.put(key.substring(COMMAND.length()), text);
            }
        });
        return names;
    }

    /** The same in the language that the interface is not in. */
    Words inTheOtherLanguage() {
        return new Words(provider, locale.getLanguage().equals("ko") ? Locale.ENGLISH : Locale.KOREAN);
    }

    String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
