package app.daejo.revision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The hash of one entry of an article's history: SHA-256 (FIPS 180-4) over the hash before it and the entry's fields in order, each
 * preceded by its length, so that no two different entries have the same form.
 */
public final class ChainHash {

    /** What the first entry of a chain takes for the hash before it: 32 zero bytes. */
    static final byte[] BEGINNING = new byte[32];

    private final List<byte[]> fields = new ArrayList<>();

    public ChainHash and(String field) {
        fields.add(field.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ChainHash and(byte[] field) {
        fields.add(field.clone());
        return this;
    }

    public ChainHash and(long field) {
        fields.add(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
        return this;
    }

    /** Microseconds since 1970: what PostgreSQL keeps of a time. */
    public ChainHash and(Instant field) {
        return and(Math.addExact(Math.multiplyExact(field.getEpochSecond(), 1_000_000L), field.getNano() / 1_000));
    }

    public ChainHash and(UUID field) {
        return and(field.getMostSignificantBits()).and(field.getLeastSignificantBits());
    }

    byte[] after(byte[] previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (byte[] field : fields) {
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
                digest.update(field);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static ChainHash of(Revision revision) {
        return new ChainHash()
                .and("REVISION")
                .and(revision.article().value())
                .and(revision.unit().value())
                .and(revision.number())
                .and(revision.text())
                .and(revision.origin().name())
                .and(revision.author().value())
                .and(revision.writtenAt())
                .and(revision.command().value());
    }
}
