package app.daejo.segmentation;

import java.util.Set;

/** English words whose full stop may not end a sentence, and words that show that one has ended; all in lower case. */
final class Abbreviations {

    private Abbreviations() {}

    /** Never end a sentence. */
    static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "sgt", "lt", "col", "gen", "capt", "cmdr", "rev", "hon", "sen",
            "rep", "gov", "pres", "messrs", "mt", "ft", "vs", "v", "e.g", "i.e", "cf", "viz", "approx", "feat", "dir",
            "prod", "op", "ep", "vol", "pp", "fig", "no", "nos");

    /** Abbreviations that may also end a sentence: only what follows tells. */
    static final Set<String> ENDING_ABBREVIATIONS = Set.of(
            "jr", "sr", "inc", "ltd", "co", "corp", "bros", "etc", "al", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u",
            "d.c", "l.a", "n.y", "b.a", "m.a", "ph.d", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct", "nov", "dec");

    /** Words that open an English sentence far more often than they follow a title or a place. */
    static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "but",
            "and",
            "so",
            "in",
            "on",
            "at",
            "this",
            "that",
            "these",
            "those",
            "there",
            "his",
            "her",
            "their",
            "our",
            "my",
            "its",
            "when",
            "while",
            "after",
            "before",
            "if",
            "as",
            "for",
            "with",
            "however",
            "meanwhile",
            "then",
            "now",
            "what",
            "who",
            "how",
            "why",
            "where",
            "is",
            "are",
            "was");
}
