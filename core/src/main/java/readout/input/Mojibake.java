package readout.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UTF-8 that someone read as windows-1252 and wrote down so: "donâ€™t" for "don’t". Mended only where the characters
 * can hardly be meant: those of quotation marks, dashes and symbols always; "Ã©" and the like where no quotation mark
 * is part of it, or others stand in the same text.
 *
 * @param text the text mended
 * @param mended how many characters were
 */
record Mojibake(String text, int mended) {

    private static final String MARKS = "‘’“”‚„‹›\"";
    private static final Map<Character, Integer> BYTES = bytes();

    /** Bytes 0x80 to 0xBF as windows-1252 shows them. */
    private static final String NEXT = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    private static final Pattern SURE =
            Pattern.compile("â[€‚„…†ˆ‰]" + NEXT + "|ðŸ" + NEXT + NEXT + "|ï»¿|â€\uFFFD|â€(?=[\\s.,;:!?)]|$)");
    private static final Pattern LIKELY = Pattern.compile("[ÂÃ](?![" + MARKS + "])" + NEXT);
    private static final Pattern AMONG_OTHERS = Pattern.compile("[ÂÃÄÅ]" + NEXT + "|Â(?= )");

    private static final String BEGINNINGS = "âÃÂðï";

    /** How often the same text may have gone wrong. */
    private static final int TIMES = 2;

    /** {@code text} with what went wrong undone. */
    static Mojibake in(String text) {
        Mojibake best = new Mojibake(text, 0);
        for (int i = 0; i < TIMES; i++) {
            Mojibake next = once(best.text());
            if (next.mended() == 0) {
                return best;
            }
            best = new Mojibake(next.text(), best.mended() + next.mended());
        }
        return best;
    }

    /** What was done, in words. */
    Optional<String> note() {
        return mended == 0
                ? Optional.empty()
                : Optional.of(mended + (mended == 1 ? " character" : " characters")
                        + " broken by a wrong character set mended");
    }

    private static Mojibake once(String text) {
        if (!isSuspicious(text)) {
            return new Mojibake(text, 0);
        }
        Mojibake sure = replaced(text, SURE);
        Mojibake likely = replaced(sure.text(), LIKELY);
        int found = sure.mended() + likely.mended();
        Mojibake others = found == 0 ? likely : replaced(likely.text(), AMONG_OTHERS);
        return new Mojibake(others.text(), found + (found == 0 ? 0 : others.mended()));
    }

    /** Whether one of the letters that begin what went wrong stands before something other than ASCII, as in no word of a language. */
    private static boolean isSuspicious(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) > 0x7f && text.charAt(i + 1) > 0x7f && BEGINNINGS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Mojibake replaced(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        int mended = 0;
        while (matcher.find()) {
            Optional<String> meant = meant(matcher.group());
            mended += meant.isPresent() ? 1 : 0;
            matcher.appendReplacement(out, Matcher.quoteReplacement(meant.orElse(matcher.group())));
        }
        return mended == 0
                ? new Mojibake(text, 0)
                : new Mojibake(matcher.appendTail(out).toString(), mended);
    }

    private static Optional<String> meant(String broken) {
        if (broken.equals("â€") || broken.equals("â€\uFFFD")) {
            // The closing quotation mark, whose last byte windows-1252 has no character for.
            return Optional.of("”");
        }
        if (broken.equals("Â")) {
            // A no-break space that has become a plain one since.
            return Optional.of("");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        broken.chars().forEach(c -> bytes.write(BYTES.getOrDefault((char) c, c)));
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Map<Character, Integer> bytes() {
        Map<Character, Integer> bytes = new HashMap<>();
        for (int b = 0x80; b < 0x100; b++) {
            String shown = new String(new byte[] {(byte) b}, CharacterSets.WINDOWS_1252);
            bytes.putIfAbsent(shown.charAt(0), b);
        }
        bytes.remove('\uFFFD');
        return Map.copyOf(bytes);
    }
}
