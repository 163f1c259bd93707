package wrong.rooms.review;

/** Somewhere for the wrong fixture to point. */
public record Opinion(String words) {}
