package app.daejo.segmentation;

import java.util.Set;

/** English words whose full stop may not end a sentence, and words that show that one has ended; all in lower case. */
final class Abbreviations {

    private Abbreviations() {}

    /** Never end a sentence. */
    static final Set<String> ABBREVIATIONS = words("""
            mr mrs ms dr prof st sgt lt col gen capt cmdr rev hon sen rep gov pres messrs mt ft vs v e.g i.e cf
            viz approx feat dir prod fig
            """);

    /** Abbreviations before a number alone: No. 1, p. 12, c. 1900, b. 1990. */
    static final Set<String> BEFORE_NUMBERS = words("""
            no nos op ep vol p pp c ca b d tel ext est
            """);

    /** What may follow a.m. and p.m. within a sentence in spite of its capital. */
    static final Set<String> AFTER_TIMES = words("""
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
            january february march april may june july august september october november december jan feb mar
            apr jun jul aug sep sept oct nov dec kst jst et est edt ct cst cdt mt pt pst pdt gmt utc bst cet
            korean korea seoul eastern pacific local
            """);

    /** Words that open a sentence and are no part of anybody's name. */
    static final Set<String> NAMELESS_STARTERS = words("""
            the he she it they we but and this that these those there his her their its then nobody everybody
            """);

    /** Abbreviations that may also end a sentence: only what follows tells. */
    static final Set<String> ENDING_ABBREVIATIONS = words("""
            jr sr inc ltd co corp bros etc al a.m p.m u.s u.k u.n e.u d.c l.a n.y b.a m.a ph.d jan feb mar apr
            jun jul aug sep sept oct nov dec dept univ natl intl assn ave blvd
            """);

    /** Words that open an English sentence far more often than they follow a title or a place. */
    static final Set<String> STARTERS = words("""
            the a an he she it they we i you but and so in on at this that these those there his her their our
            my its when while after before if as for with however meanwhile then now what who how why where is
            are was
            both many some most all nobody everybody everyone no
            """);

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
