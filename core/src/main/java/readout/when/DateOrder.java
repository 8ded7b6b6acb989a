package readout.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Whether 04/05/2024 is in April or in May: as the text's other dates have it, in figures ("23/01/2024") or in words ("8 May"). Where
 * none tells, month and day stay open.
 */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final String SHORT = "short";

    /** The order {@code mentions} keep: in figures, else in words. */
    static DateOrder of(List<Mention> mentions, List<Word> words) {
        DateOrder inFigures = inFigures(mentions);
        return inFigures == UNKNOWN ? inWords(mentions, words) : inFigures;
    }

    /* "March 5" or "5 March": a text that keeps to one of them writes figures in that order too. */
    private static DateOrder inWords(List<Mention> mentions, List<Word> words) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (Mention m : mentions) {
            boolean dated = m.values().containsKey("month") && m.values().containsKey("day");
            if (dated && words.get(m.end() - 1).isLetters()) {
                dayFirst++;
            } else if (dated && words.get(m.first()).isLetters() && !m.hasWeekday()) {
                monthFirst++;
            }
        }
        return dayFirst > 0 && monthFirst == 0 ? DAY_FIRST : monthFirst > 0 && dayFirst == 0 ? MONTH_FIRST : UNKNOWN;
    }

    private static DateOrder inFigures(List<Mention> mentions) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (Mention m : mentions) {
            String[] parts = m.notation().split(" ");
            if (parts[0].equals("numeric")) {
                dayFirst += Integer.parseInt(parts[1]) > 12 ? 1 : 0;
                monthFirst += Integer.parseInt(parts[2]) > 12 ? 1 : 0;
            }
        }
        return dayFirst > monthFirst ? DAY_FIRST : monthFirst > dayFirst ? MONTH_FIRST : UNKNOWN;
    }

    /** {@code notation} with "numeric 23 01 2024" as the date it is. */
    String apply(String notation) {
        if (notation.startsWith("century ")) {
            return year(notation.substring(8, 10)) + notation.substring(10).strip();
        }
        if (notation.startsWith("century-of ")) {
            return String.format(Locale.ROOT, "%02d", Integer.parseInt(notation.substring(11)) - 1);
        }
        if (notation.startsWith("decade ")) {
            return notation.substring(7, 10);
        }
        if (notation.startsWith("ending ")) {
            int first = Integer.parseInt(notation.substring(7, 11));
            int last =
                    first / 100 * 100 + Integer.parseInt(notation.substring(12).strip());
            return String.valueOf(last < first ? last + 100 : last);
        }
        if (!notation.startsWith("numeric ")) {
            return notation;
        }
        String[] parts = notation.split(" ");
        String year = parts[3].startsWith(SHORT) ? year(parts[3].substring(SHORT.length())) : parts[3];
        boolean day = Integer.parseInt(parts[1]) > 12 || this == DAY_FIRST && Integer.parseInt(parts[2]) <= 12;
        boolean month = Integer.parseInt(parts[2]) > 12 || this == MONTH_FIRST && Integer.parseInt(parts[1]) <= 12;
        if (!day && !month && !parts[1].equals(parts[2])) {
            return "=" + year + "-XX-XX";
        }
        String date = year + "-" + (day ? parts[2] : parts[1]) + "-" + (day ? parts[1] : parts[2]);
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeException e) {
            return "=XXXX-XX-XX";
        }
    }

    /* Of two figures: this century's up to 29. */
    private static String year(String twoFigures) {
        int year = Integer.parseInt(twoFigures);
        return String.valueOf(year < 30 ? 2000 + year : 1900 + year);
    }
}
