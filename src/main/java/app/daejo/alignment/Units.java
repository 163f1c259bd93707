package app.daejo.alignment;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.StoredSegment;
import app.daejo.text.Side;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps the translation units of an article: pairs its segments, and changes the pairing when a person says so. */
@Service
public class Units {

    private final UnitRepository repository;
    private final Articles articles;
    private final DeskAligner aligner;

    Units(UnitRepository repository, Articles articles, DeskAligner aligner) {
        this.repository = repository;
        this.articles = articles;
        this.aligner = aligner;
    }

    /** Pairs a freshly segmented article; every segment of both sides comes to stand in one unit. */
    @RolesAllowed("TRANSLATOR")
    public void align(ArticleId article) {
        var alignment =
                new ArticleAlignment(articles.segments(article, Side.SOURCE), articles.segments(article, Side.TARGET));
        repository.insertAll(article, alignment.pairings(aligner.current()));
    }

    /** Units in reading order. */
    @RolesAllowed("TRANSLATOR")
    public List<TranslationUnit> of(ArticleId article) {
        return repository.findAll(article);
    }

    /** Units in reading order with what their segments say. */
    @RolesAllowed("TRANSLATOR")
    public List<UnitText> texts(ArticleId article) {
        var source = articles.segments(article, Side.SOURCE);
        var target = articles.segments(article, Side.TARGET);
        return repository.findAll(article).stream()
                .map(unit -> UnitText.of(unit, source, target))
                .toList();
    }

    /** The target segments that a unit covers, in reading order. */
    @RolesAllowed("TRANSLATOR")
    public List<StoredSegment> targetSegments(TranslationUnit unit) {
        var range = unit.pairing().target();
        return articles.segments(unit.article(), Side.TARGET).subList(range.from(), range.to());
    }

    @RolesAllowed("TRANSLATOR")
    public Optional<TranslationUnit> find(UnitId unit) {
        return repository.find(unit);
    }

    /** Puts a new unit at {@code position}; what stood there and after moves down. */
    @RolesAllowed("TRANSLATOR")
    public UnitId insert(ArticleId article, int position, Pairing pairing) {
        repository.shift(article, position, 1);
        return repository.insert(article, position, pairing);
    }

    /** Takes a unit out of the reading order; its history stays. */
    @RolesAllowed("TRANSLATOR")
    public void retire(TranslationUnit unit) {
        repository.update(unit.id(), null, unit.pairing());
        repository.shift(unit.article(), unit.position() + 1, -1);
    }

    /** Brings a retired unit back to {@code position}. */
    @RolesAllowed("TRANSLATOR")
    public void bringBack(ArticleId article, UnitId unit, int position, Pairing pairing) {
        repository.shift(article, position, 1);
        repository.update(unit, position, pairing);
    }

    /** Lets a unit cover other segments. */
    @RolesAllowed("TRANSLATOR")
    public void pair(TranslationUnit unit, Pairing pairing) {
        repository.update(unit.id(), unit.position(), pairing);
    }

    @RolesAllowed("TRANSLATOR")
    public void confirm(UnitId unit, PersonId by, Instant at) {
        repository.confirm(unit, by, at);
    }
}
