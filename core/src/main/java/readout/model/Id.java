package readout.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Ids: a letter for the kind of row and a hash of what the row is about, so that they hold from run to run. */
public final class Id {

    private static final int BYTES = 6;

    private Id() {}

    /** The id of the thing of {@code kind} ("s" for a statement, …) that {@code parts}, in this order, make out. */
    public static String of(String kind, List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return kind + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** As {@link #of(String, List)}. */
    public static String of(String kind, String... parts) {
        return of(kind, List.of(parts));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
