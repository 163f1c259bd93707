package app.daejo.quality.reading;

import app.daejo.text.Span;

/**
 * One word of Latin letters in a text.
 *
 * @param text the word without a possessive ending
 * @param span where it stands, without the possessive ending
 * @param opening whether it opens a sentence, a quotation or the text, where any word is capitalised
 */
public record Word(String text, Span span, boolean opening) {

    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether every letter is a capital, as in an acronym or a shouted title. */
    public boolean allCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    public String folded() {
        return Folding.fold(text);
    }
}
