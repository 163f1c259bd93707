package app.daejo.export;

import app.daejo.review.Coverage;
import app.daejo.review.Progress;

/**
 * What stands between an article and its clean export.
 *
 * @param unread rows that nobody has decided about
 * @param flagged rows with an open issue and no fix
 * @param waiting rows whose fix waits for approval
 * @param critical open critical issues
 * @param neverRead rows that nobody has rested on for long enough to have read them: a warning, which keeps nothing back
 */
public record ExportGate(int unread, int flagged, int waiting, int critical, int neverRead) {

    static ExportGate of(Progress progress, Coverage.Extent read) {
        return new ExportGate(
                progress.unread(), progress.flagged(), progress.waiting(), progress.openCritical(), read.nobodys());
    }

    /** Whether the article can go out clean, without a watermark. */
    public boolean isOpen() {
        return unread == 0 && flagged == 0 && waiting == 0 && critical == 0;
    }
}
