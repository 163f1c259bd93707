package app.daejo.review;

/**
 * How far the review of an article is. Furniture counts nowhere.
 *
 * @param rows all rows
 * @param unread rows nobody has decided about and nothing is flagged in
 * @param flagged rows with an issue and no fix
 * @param waiting rows whose fix waits for approval
 * @param settled rows that are decided
 * @param openIssues open issues of tier A or raised by a person
 * @param openCritical those of them that are critical
 * @param doubtful rows whose pairing should be looked at
 * @param unpaired rows without Korean or without English, where the article has both
 * @param confirmed rows whose pairing a person confirmed
 */
public record Progress(
        int rows,
        int unread,
        int flagged,
        int waiting,
        int settled,
        int openIssues,
        int openCritical,
        int doubtful,
        int unpaired,
        int confirmed) {

    /** Whether nothing is left to decide. */
    public boolean isSettled() {
        return unread == 0 && flagged == 0 && waiting == 0 && openCritical == 0;
    }
}
