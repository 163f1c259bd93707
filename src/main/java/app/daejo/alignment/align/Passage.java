package app.daejo.alignment.align;

/**
 * One segment as the aligner sees it.
 *
 * @param text not blank
 * @param paragraph number of the paragraph it stands in, 0-based, never falling along a text; all 0 where paragraphs are lost
 */
public record Passage(String text, int paragraph) {}
