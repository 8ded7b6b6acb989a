package readout.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import readout.input.Document;

/**
 * What findings hang on: a document, its name included, and the build that read it. The first 128 bits of a SHA-256.
 *
 * @param high the first half
 * @param low the second
 */
record DocumentKey(long high, long low) {

    static final int BYTES = 2 * Long.BYTES;

    /** The key of {@code document} as {@code build} reads it. */
    static DocumentKey of(String build, Document document) {
        MessageDigest digest = sha256();
        digest.update(build.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        FindingsCodec.digest(document, digest);
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new DocumentKey(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
