package readout.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as characters. The text has no character that cannot be written as UTF-8 and no NUL or other control but tab
 * and line ends.
 *
 * @param text the characters
 * @param note what was assumed or mended, in words
 */
record Decoded(String text, Optional<String> note) {

    private static final char REPLACEMENT = '\uFFFD';

    /** As {@link #of(byte[], Optional, Optional)}, nothing being known of the character set. */
    static Decoded of(byte[] bytes) {
        return of(bytes, Optional.empty(), Optional.empty());
    }

    /**
     * By byte order mark or the zeros of UTF-16; as UTF-8 where the bytes are that without fault, which no other text
     * is by chance; by what carrier, then the bytes themselves say; as UTF-8 with faults where more of it is right than
     * wrong; as windows-1252, which any bytes are.
     *
     * @param carrier the character set that HTTP or a mail's header names
     * @param declared the one the bytes themselves name
     */
    static Decoded of(byte[] bytes, Optional<Charset> carrier, Optional<Charset> declared) {
        Optional<CharacterSets.Mark> mark = CharacterSets.mark(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            String text =
                    new String(bytes, length, bytes.length - length, mark.get().charset());
            return mended(text, damage(text, mark.get().charset()));
        }
        try {
            return mended(strict(bytes), Optional.empty());
        } catch (CharacterCodingException e) {
            return notUtf8(bytes, carrier.filter(c -> !isUtf8(c)).or(() -> declared.filter(c -> !isUtf8(c))));
        }
    }

    private static Decoded notUtf8(byte[] bytes, Optional<Charset> named) {
        if (named.isPresent()) {
            return mended(new String(bytes, named.get()), Optional.empty());
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long wrong = lenient.chars().filter(c -> c == REPLACEMENT).count();
        long right = lenient.chars().filter(c -> c > 0x7f && c != REPLACEMENT).count();
        return right > wrong
                ? mended(lenient, damage(lenient, StandardCharsets.UTF_8))
                : mended(
                        new String(bytes, CharacterSets.WINDOWS_1252),
                        Optional.of("not valid UTF-8: read as windows-1252"));
    }

    private static boolean isUtf8(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }

    private static Optional<String> damage(String text, Charset charset) {
        return text.indexOf(REPLACEMENT) < 0
                ? Optional.empty()
                : Optional.of("damaged " + charset + ": some characters are lost");
    }

    /** {@code text} with broken characters mended and stray ones taken out. */
    static Decoded mended(String text) {
        return mended(text, Optional.empty());
    }

    private static Decoded mended(String text, Optional<String> note) {
        Mojibake mended = Mojibake.in(text);
        return new Decoded(clean(mended.text()), note.or(mended::note));
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            return lenient;
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The first bytes of a file as characters; the last character may be cut. */
    static String head(byte[] bytes) {
        Optional<CharacterSets.Mark> mark = CharacterSets.mark(bytes);
        int from = mark.map(CharacterSets.Mark::length).orElse(0);
        Charset charset = mark.map(CharacterSets.Mark::charset).orElse(StandardCharsets.UTF_8);
        return new String(bytes, from, bytes.length - from, charset);
    }

    /**
     * {@code text} with lone surrogates replaced by U+FFFD and control characters other than tab and line ends by
     * spaces.
     */
    static String clean(String text) {
        if (isClean(text)) {
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

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || isStrayControl(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStrayControl(char c) {
        if (c >= 0xa0 || (c >= ' ' && c < 0x7f)) {
            return false;
        }
        boolean lineEnd = c == '\n' || c == '\r' || c == '\f' || c == 0x0b || c == 0x85;
        return c != '\t' && !lineEnd;
    }
}
