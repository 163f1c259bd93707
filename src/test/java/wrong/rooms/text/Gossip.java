package wrong.rooms.text;

import wrong.rooms.review.Opinion;

/** Wrong: {@code text} may use no room. */
record Gossip(Opinion opinion) {}
