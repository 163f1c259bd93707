package app.daejo.review;

import app.daejo.alignment.Units;
import app.daejo.article.Articles;
import app.daejo.revision.Revisions;
import org.springframework.stereotype.Component;

/** What every correction of the pairing works on, handed around together. */
@Component
record PairingRooms(Units units, Revisions revisions, Articles articles) {}
