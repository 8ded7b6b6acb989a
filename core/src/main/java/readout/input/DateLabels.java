package readout.input;

import java.util.List;

/** Classes and ids of elements that hold a date: "entry-date", "articleDate", "post_meta", "veroeffentlicht". */
final class DateLabels {

    /** In any part of a label. */
    private static final List<String> ANYWHERE = List.of("date", "Date", "datum", "Datum", "Pub");

    /** In a word of a label, which a space, hyphen or low line ends. */
    private static final List<String> IN_WORD = List.of("publish", "meta", "autor", "verfasst", "veroeffentlicht");

    /** At the end of such a word. */
    private static final List<String> AT_END = List.of(
            "fecha",
            "pub",
            "posted",
            "time",
            "timestamp",
            "byline",
            "published",
            "created",
            "stand",
            "info",
            "submitted",
            "author",
            "infos",
            "detail",
            "details",
            "kicker",
            "topline",
            "dachzeile");

    private DateLabels() {}

    /** Whether {@code label}, classes and id parted by spaces, has one. */
    static boolean isOne(String label) {
        if (containsAny(label, ANYWHERE)) {
            return true;
        }
        int start = 0;
        for (int i = 0; i <= label.length(); i++) {
            if (i == label.length() || isEnd(label.charAt(i))) {
                if (isDate(label.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isDate(String word) {
        return word.length() > 2
                && (containsAny(word, IN_WORD) || AT_END.stream().anyMatch(word::endsWith));
    }

    private static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(char c) {
        return c == '-' || c == '_' || Character.isWhitespace(c);
    }
}
