package app.daejo.review;

import app.daejo.alignment.Units;
import app.daejo.article.ArticleId;
import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.quality.Rendering;
import app.daejo.revision.Revision;
import app.daejo.revision.Revisions;
import app.daejo.termbase.Termbase;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the checks over an article as it reads now and brings its stored issues into line with what they find. Nobody who writes the article
 * waits while the checks think: it is read in one transaction and the issues are written in another, and rows that were written in between
 * are left for the next time. Decision 2026-11-22-checking-after-an-edit.
 */
@Component
class Rechecking {

    private static final int MOST_TIMES = 3;
    private static final int MOST_RENDERINGS = 1_000;

    private final Checks checks = Checks.standard();
    private final Checks withLanguageTool = Checks.withLanguageTool();
    private final Reading reading;
    private final Writing writing;
    private final Proofreading proofreading;
    private final TransactionTemplate atOneMoment;
    private final TransactionTemplate transactions;

    Rechecking(Reading reading, Writing writing, Proofreading proofreading, PlatformTransactionManager database) {
        this.reading = reading;
        this.writing = writing;
        this.proofreading = proofreading;
        transactions = new TransactionTemplate(database);
        atOneMoment = new TransactionTemplate(database);
        atOneMoment.setReadOnly(true);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What an article is read from, handed around together. */
    @Component
    record Reading(Units units, Revisions revisions, Termbase termbase, ReviewTables tables) {}

    /** What the findings are written with, handed around together. */
    @Component
    record Writing(
            Reconciling reconciling,
            ArticleCheckRepository articleChecks,
            ReviewTables tables,
            ReviewHistory history,
            ApplicationEventPublisher events) {}

    /** Runs the checks for somebody who waits: on every processor that is free. */
    void checkAtOnce(ArticleId article) {
        look(article, checks::runAtOnce);
    }

    /** Runs the checks and tells the open screens of the rows whose issues changed. */
    void recheck(ArticleId article) {
        look(article, checks::run);
    }

    private void look(ArticleId article, Function<Bitext, List<Finding>> look) {
        var snapshot = Objects.requireNonNull(atOneMoment.execute(status -> snapshot(article)));
        boolean proofread = proofreading.hasRead(snapshot.bitext());
        var findings = proofread ? withLanguageTool.run(snapshot.bitext()) : look.apply(snapshot.bitext());
        var renderings = renderings(snapshot);
        transactions.executeWithoutResult(status -> {
            writing.history().lock(article);
            // What LanguageTool said of a row that nobody has changed since still stands.
            var changed = writing.reconciling()
                    .reconcile(
                            snapshot,
                            findings,
                            issue -> proofread
                                    || !issue.code().equals(Checks.LANGUAGE_TOOL)
                                    || !snapshot.isAboutLatest(issue),
                            writing.history().now());
            writing.tables().standings().flagByIssues(article);
            writing.articleChecks().looked(article, snapshot.with(), snapshot.asked(), renderings);
            if (!changed.isEmpty()) {
                writing.events().publishEvent(UnitChanged.checked(article, changed));
            }
        });
        if (!proofread) {
            proofreading.read(article, snapshot.bitext());
        }
    }

    /** Runs the checks until they have seen the article as it is, unless somebody goes on writing it. */
    void catchUp(ArticleId article) {
        for (int i = 0; i < MOST_TIMES && isBehind(article); i++) {
            recheck(article);
        }
    }

    /** Whether the article, the terms or the dismissals are others than when the checks last ran on it. */
    boolean isBehind(ArticleId article) {
        return writing.articleChecks()
                .find(article)
                .filter(looked -> !looked.isBehind(goneBy()))
                .isEmpty();
    }

    /** What the article is known to call by which English: its names and works, and the terms. */
    private static List<Rendering> renderings(ArticleSnapshot snapshot) {
        return Stream.concat(
                        NameLedger.of(snapshot.bitext()).names().stream()
                                .filter(name -> !name.korean().isEmpty())
                                .flatMap(name ->
                                        name.forms().stream().map(form -> new Rendering(name.korean(), form.form()))),
                        snapshot.bitext().glossary().stream().map(term -> new Rendering(term.source(), term.target())))
                .distinct()
                .limit(MOST_RENDERINGS)
                .toList();
    }

    /** What the article's names are in English, as the checks last read it. */
    List<Rendering> renderings(ArticleId article) {
        return writing.articleChecks().renderings(article);
    }

    /** The names of the article as it reads now. */
    List<ArticleName> names(ArticleId article) {
        var snapshot = Objects.requireNonNull(atOneMoment.execute(status -> snapshot(article)));
        return NameLedger.of(snapshot.bitext()).names().stream()
                .map(name -> new ArticleName(
                        name.korean(),
                        name.forms().stream()
                                .map(form -> new ArticleName.Form(
                                        form.form(),
                                        form.places().stream()
                                                .map(place -> snapshot.rows()
                                                        .get(place.row())
                                                        .unit())
                                                .map(unit -> new ArticleName.Place(unit.id(), unit.position()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private ArticleSnapshot snapshot(ArticleId article) {
        var asked = writing.articleChecks().find(article);
        return ArticleSnapshot.of(
                article,
                reading.units().texts(article),
                reading.revisions().latest(article).stream()
                        .collect(Collectors.toMap(Revision::unit, revision -> revision)),
                reading.termbase().all(),
                goneBy(),
                asked.map(ArticleCheckRepository.Looked::asked).orElse(0L));
    }

    private String goneBy() {
        return "terms " + reading.termbase().state() + ", dismissals "
                + reading.tables().dismissals().state() + ", checks "
                + checks.codes().hashCode();
    }
}
