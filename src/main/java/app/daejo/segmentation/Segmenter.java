package app.daejo.segmentation;

import app.daejo.text.Language;

/** Cuts a text into blocks and segments. Implementations are pure and safe for use by many threads. */
public interface Segmenter {

    /**
     * @param text decoded text of one side; may be blank
     * @return blocks and segments whose {@link SegmentedText#joined()} equals {@code text}
     */
    SegmentedText segment(String text, Language language);
}
