package readout.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a mail's header in other characters than ASCII (RFC 2047): {@code =?utf-8?Q?Caf=C3=A9?=}. */
final class EncodedWords {

    private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(?==\\?)");
    private static final Pattern WORD = Pattern.compile("=\\?([\\w.:-]+)(?:\\*[\\w-]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    private EncodedWords() {}

    /** {@code value} with its encoded words read. */
    static String in(String value) {
        Matcher word = WORD.matcher(BETWEEN.matcher(value).replaceAll("$1"));
        return Decoded.mended(word.replaceAll(found -> Matcher.quoteReplacement(
                        word(found.group(1), found.group(2).toLowerCase(Locale.ROOT), found.group(3)))))
                .text()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String word(String charset, String encoding, String text) {
        byte[] bytes = encoding.equals("b")
                ? MimePart.base64(text)
                : MimePart.quotedPrintable(text.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
        Charset named = CharacterSets.named(charset).orElse(StandardCharsets.UTF_8);
        return new String(bytes, named);
    }
}
