package app.daejo.alignment;

import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.StoredSegment;
import app.daejo.text.Side;
import app.daejo.text.Span;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        repository.arrange(article);
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

    /** Makes a unit; it has no place before the rows are arranged. */
    @RolesAllowed("TRANSLATOR")
    public UnitId insert(ArticleId article, Pairing pairing) {
        return repository.insert(article, pairing);
    }

    /** Takes a unit out of the reading order; its history stays. */
    @RolesAllowed("TRANSLATOR")
    public void retire(UnitId unit) {
        repository.retire(unit);
    }

    /** Brings a retired unit back; it has no place before the rows are arranged. */
    @RolesAllowed("TRANSLATOR")
    public void bringBack(ArticleId article, UnitId unit, Pairing pairing) {
        repository.bringBack(article, unit);
        repository.update(unit, pairing);
    }

    /** Lets a unit cover other segments. */
    @RolesAllowed("TRANSLATOR")
    public void pair(UnitId unit, Pairing pairing) {
        repository.update(unit, pairing);
    }

    /** Puts the units into the order of the translation, whatever was done to them. */
    @RolesAllowed("TRANSLATOR")
    public void arrange(ArticleId article) {
        repository.arrange(article);
    }

    /** @param verdict null takes back what was said */
    @RolesAllowed("TRANSLATOR")
    public void judge(UnitId unit, @Nullable Verdict verdict) {
        repository.judge(unit, verdict);
    }

    /** Cuts a segment in two at a gap in its text; every unit covers what it covered. */
    @RolesAllowed("TRANSLATOR")
    public void cut(ArticleId article, Side side, int position, Span gap) {
        articles.cut(article, side, position, gap);
        repository.renumber(article, side, position, 1);
    }

    /**
     * Makes one segment of the one at {@code position} and the next; every unit covers what it covered.
     *
     * @return where in its text they met
     */
    @RolesAllowed("TRANSLATOR")
    public Span merge(ArticleId article, Side side, int position) {
        var gap = articles.merge(article, side, position);
        repository.renumber(article, side, position, -1);
        return gap;
    }

    /**
     * How the rows of an article that came without Korean go with a Korean text that is not stored yet. Every row stays a row.
     *
     * @param rows in reading order
     */
    @RolesAllowed("TRANSLATOR")
    public JoinedSource joined(ArticleId article, List<UnitText> rows, List<StoredSegment> source) {
        return new SourceJoin(rows, articles.segments(article, Side.TARGET)).with(source, aligner.current());
    }

    /**
     * How the segments outside of {@code kept} would be paired if the aligner ran again.
     *
     * @param kept pairings that stand, which the aligner works between
     * @return pairings of all other segments but furniture, in reading order
     */
    @RolesAllowed("TRANSLATOR")
    public List<Pairing> realigned(ArticleId article, List<Pairing> kept) {
        return new Realignment(articles.segments(article, Side.SOURCE), articles.segments(article, Side.TARGET))
                .between(kept, aligner.current());
    }
}
