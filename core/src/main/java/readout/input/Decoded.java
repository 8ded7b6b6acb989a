package readout.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as characters: by their byte order mark, else as UTF-8 where they are that without fault, else as windows-1252, which any
 * bytes are. The text has no character that cannot be written as UTF-8 and no NUL or other control but tab and line ends.
 *
 * @param text the characters
 * @param note what was assumed, in words
 */
record Decoded(String text, Optional<String> note) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** A byte order mark: the character set it tells of and its length in bytes. */
    record ByteOrderMark(Charset charset, int length) {}

    static Decoded of(byte[] bytes) {
        Optional<ByteOrderMark> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            String text =
                    new String(bytes, length, bytes.length - length, mark.get().charset());
            boolean damaged = text.indexOf(REPLACEMENT) >= 0;
            return new Decoded(
                    clean(text), note(damaged, "damaged " + mark.get().charset() + ": some characters are lost"));
        }
        try {
            return new Decoded(clean(strict(bytes)), Optional.empty());
        } catch (CharacterCodingException e) {
            return new Decoded(
                    clean(new String(bytes, WINDOWS_1252)), Optional.of("not valid UTF-8: read as windows-1252"));
        }
    }

    private static Optional<String> note(boolean due, String words) {
        return due ? Optional.of(words) : Optional.empty();
    }

    /** Whether {@code bytes} are UTF-8 without fault. */
    static boolean isUtf8(byte[] bytes) {
        try {
            strict(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The first bytes of a file as characters; the last character may be cut. */
    static String head(byte[] bytes) {
        Optional<ByteOrderMark> mark = byteOrderMark(bytes);
        int from = mark.map(ByteOrderMark::length).orElse(0);
        Charset charset = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
        return new String(bytes, from, bytes.length - from, charset);
    }

    static Optional<ByteOrderMark> byteOrderMark(byte[] bytes) {
        if (at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        }
        if (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
        }
        if (at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
        }
        return Optional.empty();
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xff : -1;
    }

    /** {@code text} with lone surrogates replaced by U+FFFD and control characters other than tab and line ends by spaces. */
    static String clean(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c) || isStrayControl((char) c))) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStrayControl(c)) {
                clean.append(' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else {
                clean.append(Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    private static boolean isStrayControl(char c) {
        boolean lineEnd = c == '\n' || c == '\r' || c == '\f' || c == 0x0b || c == 0x85;
        return Character.isISOControl(c) && c != '\t' && !lineEnd;
    }
}
