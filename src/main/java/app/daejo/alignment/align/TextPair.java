package app.daejo.alignment.align;

/**
 * A Korean text and what it was translated as: an agreed term, or a passage that somebody approved.
 *
 * @param korean any normalisation form
 * @param english as it stands in the translation
 */
public record TextPair(String korean, String english) {}
