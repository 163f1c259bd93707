package app.daejo.release;

/**
 * What is still open in an article, in rows; one row may count more than once.
 *
 * @param undecided rows that nobody has decided about; a fix that waits is for the desk to decide
 * @param withIssues rows with an open issue, hints among them
 * @param neverRead rows that nobody has rested on for long enough to have read them
 */
public record LeftOpen(int undecided, int withIssues, int neverRead) {

    public boolean isNothing() {
        return undecided == 0 && withIssues == 0 && neverRead == 0;
    }
}
