package readout.input;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of months, whole and short, in the languages of outlets; by CLDR's tables, as the JDK carries them. */
final class Months {

    /** Croatian is left out: its names are those of other months in Czech and Polish. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "tr", "cs", "sk", "sl", "hu", "ro",
            "bg", "ru", "uk", "el", "id", "ca", "et", "lv", "lt", "sq", "ar");

    private static final Map<String, Integer> NUMBERS = read();

    private Months() {}

    /** The number of a month given by name or figures; 0 when it is none. */
    static int number(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        return NUMBERS.getOrDefault(month.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> months = new TreeMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                for (Month month : Month.values()) {
                    String name = name(month, style, locale);
                    if (name.length() >= 3 && Character.isLetter(name.charAt(0))) {
                        Integer other = months.putIfAbsent(name, month.getValue());
                        if (other != null && other != month.getValue()) {
                            ambiguous.add(name);
                        }
                    }
                }
            }
        }
        months.keySet().removeAll(ambiguous);
        months.put("sept", 9);
        months.put("jänner", 1);
        months.put("feber", 2);
        return Map.copyOf(months);
    }

    private static String name(Month month, TextStyle style, Locale locale) {
        return month.getDisplayName(style, locale)
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replaceFirst("^(?:de |d’)", "");
    }
}
