package app.daejo.review;

import org.jspecify.annotations.Nullable;

/**
 * What the checks are not to say again.
 *
 * @param code null for whatever check
 * @param quote null for whatever text
 * @param suggestion null for whatever it suggests; empty where it suggests nothing
 */
record Dismissal(
        @Nullable String code,
        @Nullable String quote,
        @Nullable String suggestion) {

    boolean covers(String otherCode, String otherQuote, String otherSuggestion) {
        return (code == null || code.equals(otherCode))
                && (quote == null || quote.equals(otherQuote))
                && (suggestion == null || suggestion.equals(otherSuggestion));
    }
}
