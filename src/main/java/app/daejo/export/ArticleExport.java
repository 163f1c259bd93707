package app.daejo.export;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.alignment.UnitId;
import app.daejo.alignment.UnitText;
import app.daejo.alignment.Units;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.ReceivedText;
import app.daejo.article.StoredSegment;
import app.daejo.quality.Tier;
import app.daejo.release.Release;
import app.daejo.review.ReviewRow;
import app.daejo.review.Reviews;
import app.daejo.review.RowFilter;
import app.daejo.review.RowState;
import app.daejo.text.Language;
import app.daejo.text.Side;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the corrected article out: approved wordings only; with anything open it goes as a draft that says so. */
@Service
public class ArticleExport {

    private final Articles articles;
    private final Units units;
    private final Reviews reviews;
    private final Release release;
    private final CurrentPerson people;
    private final Clock clock;

    ArticleExport(Articles articles, Units units, Reviews reviews, Release release, CurrentPerson people, Clock clock) {
        this.articles = articles;
        this.units = units;
        this.reviews = reviews;
        this.release = release;
        this.people = people;
        this.clock = clock;
    }

    /** What stands between the article and its clean export. */
    @RolesAllowed("TRANSLATOR")
    public ExportGate gate(ArticleId article) {
        reviews.catchUp(article);
        var now = release.of(article);
        return ExportGate.of(now.progress(), now.read());
    }

    /**
     * Writes the article.
     *
     * @param language of what a draft says of open issues
     * @throws IllegalStateException if a clean export is asked for while the gate is closed
     */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public ExportedFile export(ArticleId article, ArticleWriter writer, boolean draft, Locale language) {
        if (!draft && !gate(article).isOpen()) {
            throw new IllegalStateException("article " + article + " is not settled");
        }
        var name = "article-" + article + (draft ? "-draft" : "") + "." + writer.extension();
        var content = writer.write(read(article, draft, language));
        if (!draft) {
            release.exported(article, writer.format());
        }
        return new ExportedFile(name, writer.mediaType(), content);
    }

    /** The article as it would go out, for people to look at; nothing is recorded. */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public String preview(ArticleId article, ArticleWriter writer, boolean draft, Locale language) {
        return new String(writer.write(read(article, draft, language)), StandardCharsets.UTF_8);
    }

    /** The article as it will be read, for people to look at; nothing is recorded. */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public Proof proof(ArticleId article) {
        var rows = reviews.page(article, RowFilter.ALL, 0, Integer.MAX_VALUE);
        var passages = passages(article, rows);
        var lines = new ArrayList<Proof.Placed>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var passage = passages.get(i);
            if (!passage.furniture()) {
                lines.add(new Proof.Placed(
                        passage.block(),
                        passage.kind(),
                        new Proof.Line(
                                row.unit(), row.position() + 1, passage.original(), row.settled(), row.target())));
            }
        }
        return Proof.of(lines);
    }

    private ExportedArticle read(ArticleId article, boolean draft, Locale language) {
        var received = articles.text(article, Side.TARGET).orElseThrow();
        var rows = reviews.page(article, RowFilter.ALL, 0, Integer.MAX_VALUE);
        return new ExportedArticle(
                articles.require(article).targetTitle(),
                Language.ENGLISH,
                draft,
                draft ? openPoints(rows, language) : List.of(),
                articles.lead(article, Side.TARGET),
                passages(article, rows),
                form(received),
                new Provenance(
                        article.toString(),
                        clock.instant(),
                        people.find().map(Person::displayName).orElse("")));
    }

    private List<ExportedPassage> passages(ArticleId article, List<ReviewRow> rows) {
        var segments = articles.segments(article, Side.TARGET);
        Map<UnitId, UnitText> texts = units.texts(article).stream()
                .collect(Collectors.toMap(text -> text.unit().id(), Function.identity()));
        var passages = new ArrayList<ExportedPassage>(rows.size());
        int block = 0;
        for (var row : rows) {
            var text = texts.get(row.unit());
            if (text == null) {
                throw new IllegalStateException("row " + row.unit() + " went away while it was read");
            }
            block = blockOf(text, segments, block);
            passages.add(new ExportedPassage(
                    text.kind(), text.isFurniture(), block, text.target(), row.settled(), text.targetAfter()));
        }
        return passages;
    }

    /** The block of a row's first target segment; a row without one stands in the block before it. */
    private static int blockOf(UnitText text, List<StoredSegment> segments, int before) {
        var range = text.unit().pairing().target();
        return range.isEmpty() ? before : segments.get(range.from()).block();
    }

    private static OriginalForm form(ReceivedText received) {
        return new OriginalForm(
                OriginalForm.Format.valueOf(received.format()),
                Charset.forName(received.charset()),
                received.byteOrderMark());
    }

    private static List<OpenPoint> openPoints(List<ReviewRow> rows, Locale language) {
        var points = new ArrayList<OpenPoint>();
        for (var row : rows) {
            if (row.furnitureReason() != null) {
                continue;
            }
            int number = row.position() + 1;
            if (row.state() == RowState.PROPOSED) {
                points.add(new OpenPoint(number, DraftNotice.say(language, "export.open.waiting")));
            } else if (row.state() == RowState.UNREAD) {
                points.add(new OpenPoint(number, DraftNotice.say(language, "export.open.unread")));
            }
            row.issues().stream()
                    .filter(issue -> issue.isOpen() && issue.tier() == Tier.A)
                    .map(issue -> new OpenPoint(number, issue.words(language)))
                    .forEach(points::add);
        }
        return points;
    }
}
