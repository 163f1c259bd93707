package app.daejo.release;

import app.daejo.release.MoveOutcome.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a person writes when an article moves, tidied, and why it cannot be taken. */
final class MoveText {

    private static final int LONGEST = 1_000;

    private MoveText() {}

    static Optional<Refusal> wrong(Move move, String note, String address) {
        if (note.length() > LONGEST || address.length() > LONGEST) {
            return Optional.of(Refusal.TEXT_TOO_LONG);
        }
        var encoder = StandardCharsets.UTF_8.newEncoder();
        if (!encoder.canEncode(note) || !encoder.canEncode(address)) {
            return Optional.of(Refusal.TEXT_NOT_STORABLE);
        }
        if (move == Move.RETURN && note.isEmpty()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        return move == Move.PUBLISH && !address.isEmpty() && !isWebAddress(address)
                ? Optional.of(Refusal.ADDRESS_WRONG)
                : Optional.empty();
    }

    /** What is shown as a link must lead to the web, never to a script. */
    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
