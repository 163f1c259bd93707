package app.daejo.segmentation;

import java.util.List;

/**
 * A text as blocks and segments, with every character of the original kept.
 *
 * @param lead what stands before the first segment (a byte order mark is not part of it); the whole text if it is blank
 * @param blocks in reading order; empty for a blank text
 */
public record SegmentedText(String lead, List<Block> blocks) {

    public SegmentedText {
        blocks = List.copyOf(blocks);
    }

    public List<Segment> segments() {
        return blocks.stream().flatMap(block -> block.segments().stream()).toList();
    }

    /** The text that was segmented, character for character. */
    public String joined() {
        var joined = new StringBuilder(lead);
        segments().forEach(segment -> joined.append(segment.text()).append(segment.after()));
        return joined.toString();
    }
}
