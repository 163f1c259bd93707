package app.daejo.alignment.align;

/** A pairing that a person confirmed: the aligner keeps it and works only between such anchors. */
public record Anchor(Range source, Range target) {}
