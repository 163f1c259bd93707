package app.daejo.listing;

import app.daejo.account.PersonId;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which articles somebody wishes to see, and in which order; what stands in the address of the list.
 *
 * @param standing null: whatever it is
 * @param assigned whose
 * @param due null: whenever
 * @param title words that a headline has, in NFC; may be empty
 */
public record ListQuery(
        ListView view,
        @Nullable Standing standing,
        Assigned assigned,
        @Nullable Due due,
        String title,
        ListOrder order) {

    /** All articles, newest first. */
    public static final ListQuery EVERYTHING = of(ListView.ALL);

    /** Longest words to look for in headlines, in UTF-16 code units. */
    public static final int LONGEST_TITLE = 200;

    private static final int LONGEST_ID = 18;

    /** Whose an article is: anybody's or nobody's, nobody's, or a person's. */
    public sealed interface Assigned {

        record Any() implements Assigned {}

        record Nobody() implements Assigned {}

        record To(PersonId person) implements Assigned {}
    }

    public ListQuery {
        title = storable(Normalizer.normalize(title, Normalizer.Form.NFC).strip());
    }

    public static ListQuery of(ListView view) {
        return new ListQuery(
                view, null, new Assigned.Any(), null, "", view == ListView.DUE ? ListOrder.DUE : ListOrder.NEWEST);
    }

    public ListQuery with(@Nullable Standing newStanding) {
        return new ListQuery(view, newStanding, assigned, due, title, order);
    }

    public ListQuery with(Assigned newAssigned) {
        return new ListQuery(view, standing, newAssigned, due, title, order);
    }

    public ListQuery with(@Nullable Due newDue) {
        return new ListQuery(view, standing, assigned, newDue, title, order);
    }

    public ListQuery withTitle(String newTitle) {
        return new ListQuery(view, standing, assigned, due, newTitle, order);
    }

    public ListQuery with(ListOrder newOrder) {
        return new ListQuery(view, standing, assigned, due, title, newOrder);
    }

    /** Whether it asks for less than its view has. */
    public boolean isNarrowed() {
        return standing != null || !(assigned instanceof Assigned.Any) || due != null || !title.isEmpty();
    }

    /** The query that an address holds; what it holds that is no query is passed over. */
    public static ListQuery parse(Function<String, @Nullable String> parameters) {
        var view = constant(ListView.class, parameters.apply("view"));
        var plain = of(view == null ? ListView.ALL : view);
        var order = constant(ListOrder.class, parameters.apply("order"));
        var title = parameters.apply("title");
        return new ListQuery(
                plain.view,
                constant(Standing.class, parameters.apply("state")),
                assigned(parameters.apply("editor")),
                constant(Due.class, parameters.apply("due")),
                title == null ? "" : title,
                order == null ? plain.order : order);
    }

    /** What has to stand in an address for {@link #parse} to give this query; nothing for what goes without saying. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (view != ListView.ALL) {
            parameters.put("view", word(view));
        }
        if (standing != null) {
            parameters.put("state", word(standing));
        }
        switch (assigned) {
            case Assigned.Any() -> {}
            case Assigned.Nobody() -> parameters.put("editor", "nobody");
            case Assigned.To(var person) -> parameters.put("editor", Long.toString(person.value()));
        }
        if (due != null) {
            parameters.put("due", word(due));
        }
        if (!title.isEmpty()) {
            parameters.put("title", title);
        }
        if (order != of(view).order) {
            parameters.put("order", word(order));
        }
        return parameters;
    }

    private static Assigned assigned(@Nullable String word) {
        if (word == null) {
            return new Assigned.Any();
        }
        if (word.equals("nobody")) {
            return new Assigned.Nobody();
        }
        return word.matches("\\d{1," + LONGEST_ID + "}")
                ? new Assigned.To(new PersonId(Long.parseLong(word)))
                : new Assigned.Any();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        return null;
    }

    /** Without what a database cannot hold, and not longer than anybody types. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(point -> point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
                .limit(LONGEST_TITLE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
