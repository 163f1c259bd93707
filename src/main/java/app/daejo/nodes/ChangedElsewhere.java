package app.daejo.nodes;

import app.daejo.review.UnitChanged;

/** Goes out on this node when rows were changed on another. */
public record ChangedElsewhere(UnitChanged change) {}
