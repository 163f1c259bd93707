package app.daejo.export;

import app.daejo.review.Progress;

/**
 * What stands between an article and its clean export.
 *
 * @param unread rows that nobody has decided about
 * @param flagged rows with an open issue and no fix
 * @param waiting rows whose fix waits for approval
 * @param critical open critical issues
 */
public record ExportGate(int unread, int flagged, int waiting, int critical) {

    static ExportGate of(Progress progress) {
        return new ExportGate(progress.unread(), progress.flagged(), progress.waiting(), progress.openCritical());
    }

    /** Whether the article can go out clean, without a watermark. */
    public boolean isOpen() {
        return unread == 0 && flagged == 0 && waiting == 0 && critical == 0;
    }
}
