package app.daejo.quality;

/**
 * What English stands for what Korean in an article: a name, a work, a term.
 *
 * @param korean as the source writes it, never empty
 * @param english as the target writes it, never empty
 */
public record Rendering(String korean, String english) {}
