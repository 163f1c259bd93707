package app.daejo.quality.reading;

import java.util.List;

/** Finds the numbers of an English text by value. */
public final class EnglishNumbers {

    private static final Memo<String, List<Quantity>> READ = new Memo<>(Memo.ARTICLE, EnglishNumbers::read);

    private EnglishNumbers() {}

    /** @return the numbers in reading order */
    public static List<Quantity> of(String text) {
        return READ.get(text);
    }

    /** One reader after the other, the surest first: none reads again what one before it has taken. */
    private static List<Quantity> read(String text) {
        var found = new EnglishQuantities(text);
        var spelled = new EnglishSpelledNumbers(found);
        new EnglishClocks(found).find();
        new EnglishDates(found).find();
        spelled.findLong();
        new EnglishFractions(found).find();
        new EnglishFigures(found).find();
        spelled.findShort();
        new EnglishLicences(found).find();
        return found.inReadingOrder();
    }
}
