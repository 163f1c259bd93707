package app.daejo.text;

/** Which of the two texts of an article something lies in. */
public enum Side {
    SOURCE,
    TARGET;

    public Language language() {
        return this == SOURCE ? Language.KOREAN : Language.ENGLISH;
    }
}
