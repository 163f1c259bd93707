package wrong.rooms.article;

import wrong.rooms.review.Opinion;

/** Wrong: {@code article} may not use {@code review}. */
record Gossip(Opinion opinion) {}
