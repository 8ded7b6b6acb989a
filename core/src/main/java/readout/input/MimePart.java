package readout.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MIME entity (RFC 2045): a mail, or a part of one. What is wrong in it is read as well as it can be.
 *
 * @param fields its header: values by names in lower case, the first of each name, lines unfolded
 * @param body what follows, encoded as it came
 */
record MimePart(Map<String, String> fields, byte[] body) {

    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_FIELD = 4000;
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:(.*)", Pattern.DOTALL);

    static MimePart of(byte[] bytes) {
        Map<String, String> fields = new LinkedHashMap<>();
        StringBuilder field = new StringBuilder();
        int at = 0;
        while (at < bytes.length) {
            int end = lineEnd(bytes, at);
            String line = Decoded.of(slice(bytes, at, end)).text().stripTrailing();
            at = end;
            if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                field.append(line);
                continue;
            }
            put(fields, field);
            field.setLength(0);
            if (line.isEmpty()) {
                break;
            }
            field.append(line);
        }
        put(fields, field);
        return new MimePart(fields, slice(bytes, at, bytes.length));
    }

    private static void put(Map<String, String> fields, CharSequence line) {
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            String value = field.group(2).strip();
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT),
                    value.substring(0, Math.min(value.length(), LONGEST_FIELD)));
        }
    }

    /** The field of that name, if it says anything. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    /** Such as {@code text/html}, in lower case. */
    String type() {
        return field("content-type")
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("text/plain");
    }

    /** A parameter of the content type. */
    Optional<String> parameter(String name) {
        Matcher parameter = Pattern.compile(
                        ";\\s*" + name + "\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE)
                .matcher(field("content-type").orElse(""));
        return parameter.find()
                ? Optional.of(parameter.group(1) != null ? parameter.group(1) : parameter.group(2))
                : Optional.empty();
    }

    boolean isAttachment() {
        return field("content-disposition")
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("attachment"))
                .isPresent();
    }

    /** The parts of a multipart entity, in order; none when it is no such. */
    List<MimePart> parts() {
        Optional<String> boundary = type().startsWith("multipart/") ? parameter("boundary") : Optional.empty();
        List<MimePart> parts = new ArrayList<>();
        if (boundary.isEmpty() || boundary.get().isBlank()) {
            return parts;
        }
        byte[] delimiter = ("--" + boundary.get()).getBytes(StandardCharsets.ISO_8859_1);
        int start = -1;
        for (int at = 0; at < body.length && parts.size() < MOST_PARTS; at = lineEnd(body, at)) {
            if (!isAt(body, at, delimiter)) {
                continue;
            }
            if (start >= 0) {
                parts.add(of(slice(body, start, at)));
            }
            boolean last = isAt(body, at + delimiter.length, new byte[] {'-', '-'});
            start = last ? -1 : lineEnd(body, at);
        }
        if (start >= 0) {
            parts.add(of(slice(body, Math.min(start, body.length), body.length)));
        }
        return parts;
    }

    /** The body as it was before it was encoded for the way. */
    byte[] content() {
        return switch (field("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(new String(body, StandardCharsets.ISO_8859_1));
            case "quoted-printable" -> quotedPrintable(body);
            default -> body;
        };
    }

    /** Base64, whatever does not belong to it passed over. */
    static byte[] base64(String text) {
        String digits = text.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
        return Base64.getDecoder().decode(digits.substring(0, whole));
    }

    /** Quoted-printable; an equals sign that begins nothing stands for itself. */
    static byte[] quotedPrintable(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length);
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '=') {
                bytes.write(text[i]);
                continue;
            }
            int high = digit(text, i + 1);
            int low = digit(text, i + 2);
            int end = softBreak(text, i + 1);
            if (high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else if (end >= 0) {
                i = end;
            } else {
                bytes.write('=');
            }
        }
        return bytes.toByteArray();
    }

    /** The line feed that ends the line, when nothing but white space stands before it; else -1. */
    private static int softBreak(byte[] text, int from) {
        int i = from;
        while (i < text.length && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r')) {
            i++;
        }
        return i < text.length && text[i] == '\n' ? i : -1;
    }

    private static int digit(byte[] text, int i) {
        return i < text.length ? Character.digit(text[i], 16) : -1;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, bytes.length);
    }

    private static boolean isAt(byte[] bytes, int at, byte[] what) {
        if (at < 0 || at + what.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < what.length; i++) {
            if (bytes[at + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
