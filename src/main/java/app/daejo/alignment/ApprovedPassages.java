package app.daejo.alignment;

import app.daejo.alignment.align.TextPair;
import java.util.List;

/** Where the aligner learns a desk's words from. The room that knows what was approved provides it. */
public interface ApprovedPassages {

    /**
     * @param most at most so many
     * @return source passages with the wording that a person approved or said OK to, newest first
     */
    List<TextPair> latest(int most);
}
