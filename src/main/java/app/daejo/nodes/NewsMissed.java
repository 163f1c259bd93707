package app.daejo.nodes;

/** Goes out when news of other nodes may have been missed, as while the database was away: every open screen reads all again. */
public record NewsMissed() {}
