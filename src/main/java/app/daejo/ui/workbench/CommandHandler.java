package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome;
import app.daejo.review.ReviewRow;
import app.daejo.segmentation.BlockKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;

/** Hands the browser's commands to the review desk and puts the outcome into words. */
final class CommandHandler {

    private static final Logger log = LoggerFactory.getLogger(CommandHandler.class);

    private final WorkbenchServices services;
    private final ArticleId article;
    private final RowDrawing drawing;
    private final Words words;

    CommandHandler(WorkbenchServices services, ArticleId article, RowDrawing drawing, Words words) {
        this.drawing = drawing;
        this.services = services;
        this.article = article;
        this.words = words;
    }

    /**
     * What came of a command.
     *
     * @param changed units to be read again
     * @param rowsMoved whether the list is to be read again
     */
    record Handled(Answer answer, Set<UnitId> changed, boolean rowsMoved) {}

    /** Carries out what the browser sent; empty answer id and nothing done if it is no command at all. */
    Handled handle(JsonNode detail) {
        var reader = new CommandReader(detail);
        try {
            var batch = BatchReader.read(reader.id(), reader.kind(), detail.path("payload"));
            if (batch.isPresent()) {
                return handled(
                        reader,
                        services.batches().perform(batch.get()),
                        batch.get().rows().size());
            }
            if (reader.kind().equals(CommandReader.TAKE_BACK_DISMISSAL)) {
                return handled(reader, services.dismissals().takeBack(reader.takeBackDismissal()));
            }
            var command = reader.command();
            var outcome = command.isPresent()
                    ? services.desk().perform(command.get())
                    : reader.kind().equals(CommandReader.REDO)
                            ? services.desk().redo(article, reader.id())
                            : services.desk().undo(article, reader.id());
            return handled(reader, outcome);
        } catch (IllegalArgumentException e) {
            return new Handled(answer(reader, Answer.Result.REFUSED, words.say("answer.senseless")), Set.of(), false);
        } catch (DataIntegrityViolationException | InvalidDataAccessResourceUsageException e) {
            // It would fail again.
            log.error("Command {} could not be carried out", reader.id(), e);
            return new Handled(answer(reader, Answer.Result.REFUSED, words.say("answer.broken")), Set.of(), false);
        } catch (DataAccessException | TransactionException e) {
            log.warn("Command {} could not be carried out yet", reader.id(), e);
            return new Handled(answer(reader, Answer.Result.FAILED, words.say("answer.failed")), Set.of(), false);
        }
    }

    private Handled handled(CommandReader reader, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> {
                if (reader.savesTheDraft()) {
                    services.drafts().discard(reader.unit());
                }
                var row = row(reader.unit());
                var message = reader.kind().equals(CommandReader.TAKE_BACK_DISMISSAL)
                        ? words.say("answer.dismissalTakenBack")
                        : row == null ? words.say("answer.rowGone") : done(reader.kind(), row);
                yield new Handled(answer(reader, Answer.Result.DONE, message, row), done.changed(), done.rowsMoved());
            }
            case Outcome.Stale stale -> {
                var row = row(reader.unit());
                var who = name(stale.theirs().author());
                var message =
                        row == null ? words.say("answer.rowGone") : words.say("answer.stale", row.position() + 1, who);
                var when = words.when(stale.theirs().writtenAt());
                yield new Handled(
                        new Answer(
                                reader.id().toString(), Answer.Result.STALE, message, who, when, drawn(row), List.of()),
                        Set.of(reader.unit()),
                        false);
            }
            case Outcome.Refused refused ->
                new Handled(
                        answer(
                                reader,
                                Answer.Result.REFUSED,
                                words.refusal(refused, services.reviews()),
                                row(reader.unit()),
                                refused.others()),
                        inTheWay(refused),
                        false);
        };
    }

    private static Set<UnitId> inTheWay(Outcome.Refused refused) {
        return Stream.concat(Stream.of(refused), refused.also().stream())
                .flatMap(each -> each.rows().stream())
                .collect(Collectors.toSet());
    }

    private Handled handled(CommandReader reader, Outcome outcome, int rows) {
        return outcome instanceof Outcome.Done done
                ? new Handled(
                        answer(
                                reader,
                                Answer.Result.DONE,
                                words.say("answer.batch." + reader.kind(), rows),
                                row(reader.unit())),
                        done.changed(),
                        done.rowsMoved())
                : handled(reader, outcome);
    }

    private String done(String kind, ReviewRow row) {
        int n = row.position() + 1;
        return switch (kind) {
            case CommandReader.UNDO -> words.say("answer.undone", n);
            case "dismiss" -> words.say("answer.dismissed", n);
            case "adopt-term" -> words.say("answer.termAdopted", n);
            case "join" -> words.say("answer.joined", n);
            case CommandReader.REDO -> words.say("answer.redone", n);
            case "split", "split-at" -> words.say("answer.split", n);
            case "merge-segments" -> words.say("answer.merged", n);
            case "move-up", "move-down" -> words.say("answer.moved", n);
            case "run-up", "run-down" -> words.say("answer.runMoved", n);
            case "link" -> words.say("answer.linked", n);
            case "unlink" -> words.say("answer.unlinked", n);
            case "doubt" -> words.say("answer.doubted", n);
            case "realign" -> words.say("answer.realigned");
            case "confirm" -> words.say("answer.confirmed", n);
            default ->
                words.say(
                        "answer.done",
                        n,
                        words.say(row.kind() == BlockKind.FURNITURE ? "state.FURNITURE" : "state." + row.state()));
        };
    }

    private Answer answer(CommandReader reader, Answer.Result result, String message) {
        return answer(reader, result, message, null);
    }

    private Answer answer(CommandReader reader, Answer.Result result, String message, @Nullable ReviewRow row) {
        return answer(reader, result, message, row, List.of());
    }

    private Answer answer(
            CommandReader reader, Answer.Result result, String message, @Nullable ReviewRow row, List<UnitId> others) {
        return new Answer(
                reader.id().toString(),
                result,
                message,
                null,
                null,
                drawn(row),
                others.stream().map(UnitId::value).toList());
    }

    private @Nullable DrawnRow drawn(@Nullable ReviewRow row) {
        return row == null ? null : drawing.draw(row);
    }

    private @Nullable ReviewRow row(UnitId unit) {
        return services.reviews().row(unit).orElse(null);
    }

    private String name(PersonId person) {
        return services.people()
                .find(person)
                .map(found -> found.displayName())
                .orElseGet(() -> words.say("conflict.somebody"));
    }
}
