package readout.when;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One term of one holder of an office: a row of {@code offices.tsv}.
 *
 * @param country ISO 3166 alpha-3, or the organisation ("ORG-UN")
 * @param office the office, as the table names it: "president", "foreign-minister"
 * @param given given names and initials, in lower case and without accents
 * @param families the names that stand alone, as words: {@code [[al, assad], [assad]]}
 * @param first first day; of a term told by its month or year the first it can be
 * @param last last day, or the last it can be; empty while the term runs
 */
record Tenure(
        String country,
        String office,
        Set<String> given,
        List<List<String>> families,
        LocalDate first,
        Optional<LocalDate> last) {

    private static final int COLUMNS = 7;

    /**
     * Reads a row.
     *
     * @throws IllegalStateException when a column is missing or a date is none
     */
    static Tenure read(String row, int number) {
        String[] c = row.split("\t", -1);
        if (c.length != COLUMNS || c[3].isBlank() || c[6].isBlank()) {
            throw new IllegalStateException("offices.tsv, line " + number
                    + ": expected country, office, given, family, from, to and source with tabs between them: " + row);
        }
        Set<String> given = new LinkedHashSet<>();
        Stream.of(c[2].split(" ")).forEach(name -> given.addAll(words(name)));
        List<List<String>> families =
                Stream.of(c[3].split("\\|")).map(Tenure::words).toList();
        Optional<LocalDate> last = c[5].equals("-") ? Optional.empty() : Optional.of(day(c[5], true));
        return new Tenure(c[0], c[1], given, families, day(c[4], false), last);
    }

    /** Whether it runs on {@code day}. */
    boolean covers(LocalDate day) {
        return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }

    /** Whether it is a term of an organisation's office. */
    boolean isOfOrganisation() {
        return country.startsWith("ORG-");
    }

    /** The words of a name without signs, accents and capitals: {@code al-Assad} is {@code [al, assad]}. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (Word word : Word.of(name, 0, name.length())) {
            if (word.isLetters()) {
                words.add(plain(word.lower()));
            }
        }
        return words;
    }

    /** Without accents. */
    static String plain(String lower) {
        boolean ascii = lower.chars().allMatch(c -> c < 128);
        return ascii
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace('ı', 'i')
                        .replace('ø', 'o')
                        .replace('ł', 'l')
                        .replace('đ', 'd')
                        .toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(String date, boolean end) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), end ? 12 : 1, end ? 31 : 1);
            case 7 ->
                end
                        ? YearMonth.parse(date).atEndOfMonth()
                        : YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }
}
