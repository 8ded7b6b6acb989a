package readout.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of character sets, and the signs by which bytes tell theirs. */
final class CharacterSets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Latin-1 on the web means windows-1252 (WHATWG Encoding Standard). */
    private static final Set<String> LATIN_1 =
            Set.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii");

    private static final int HEAD = 8192;
    private static final Pattern META = Pattern.compile("(?i)charset\\s*+=\\s*+[\"']?\\s*+([\\w.:-]+)");
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    /** Of the bytes of a text in UTF-16, this share of every other one is zero. */
    private static final double ZEROS = 0.7;

    private static final int FEWEST_BYTES = 16;

    /**
     * A sign at the beginning of bytes.
     *
     * @param charset the character set it tells of
     * @param length its length in bytes
     */
    record Mark(Charset charset, int length) {}

    private CharacterSets() {}

    /** The character set of that name, if it is known. */
    static Optional<Charset> named(String name) {
        try {
            String lower = name.strip().toLowerCase(Locale.ROOT);
            return Optional.of(LATIN_1.contains(lower) ? WINDOWS_1252 : Charset.forName(lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** What {@code charset=} names in a header field such as Content-Type. */
    static Optional<String> parameter(String contentType) {
        Matcher charset = META.matcher(contentType);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    /** The character set that a page or XML file declares of itself in its first bytes. */
    static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        if (xml.find()) {
            return named(xml.group(1));
        }
        return head.indexOf('<') < 0 ? Optional.empty() : parameter(head).flatMap(CharacterSets::named);
    }

    /** The byte order mark, or the zeros of a text in UTF-16 that has none. */
    static Optional<Mark> mark(byte[] bytes) {
        if (at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
        }
        if (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
            return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
        }
        if (at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
            return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
        }
        return unmarked(bytes);
    }

    private static Optional<Mark> unmarked(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        double most = ZEROS * length / 2;
        if (length < FEWEST_BYTES || Math.min(zeros[0], zeros[1]) > 0) {
            return Optional.empty();
        }
        if (zeros[1] > most) {
            return Optional.of(new Mark(StandardCharsets.UTF_16LE, 0));
        }
        return zeros[0] > most ? Optional.of(new Mark(StandardCharsets.UTF_16BE, 0)) : Optional.empty();
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xff : -1;
    }
}
