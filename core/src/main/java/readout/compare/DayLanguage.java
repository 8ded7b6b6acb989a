package readout.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.DateRange;
import readout.model.Span;
import readout.model.TimeExpression;

/** The words that stand around the naming of each day in the dated reports of a story: what is said to have happened when. */
final class DayLanguage {

    private final Map<LocalDate, Set<String>> words = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();

    /** Takes in the day of {@code report} and the days that it names. */
    void learn(Report report) {
        report.article().published().flatMap(DateRange::day).ifPresent(day -> learn(day, Set.of()));
        for (TimeExpression time : report.findings().times()) {
            if (isInDateline(report, time)) {
                continue;
            }
            time.date()
                    .flatMap(DateRange::day)
                    .ifPresent(day -> learn(day, around(report, time.at().span())));
        }
    }

    /* What follows the dateline's day is news of that day or of the one before. */
    private static boolean isInDateline(Report report, TimeExpression time) {
        return report.article()
                .dateline()
                .filter(line -> line.span().contains(time.at().span()))
                .isPresent();
    }

    /** Whether some report names the day or is of it. */
    boolean knows(LocalDate day) {
        return words.containsKey(day);
    }

    private void learn(LocalDate day, Set<String> context) {
        Set<String> known = words.computeIfAbsent(day, k -> new HashSet<>());
        for (String word : context) {
            if (known.add(word)) {
                days.merge(word, 1, Integer::sum);
            }
        }
    }

    /** How far the words {@linkplain #around around} an expression of time are those of {@code day}, 0 to 1; words of few days count more. */
    double likeness(Set<String> around, LocalDate day) {
        Set<String> known = words.getOrDefault(day, Set.of());
        double all = 0;
        double met = 0;
        for (String word : around) {
            double weight =
                    Optional.ofNullable(days.get(word)).map(n -> 1.0 / n).orElse(ReportThresholds.UNKNOWN_WORD);
            all += weight;
            met += known.contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : met / all;
    }

    /** The stems of the words in the sentence-wide neighbourhood of {@code span}. */
    static Set<String> around(Report report, Span span) {
        String text = report.article().text();
        int start = Math.max(
                text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1,
                span.start() - ReportThresholds.CONTEXT_CHARACTERS);
        int line = text.indexOf('\n', span.end());
        int end = Math.min(line < 0 ? text.length() : line, span.end() + ReportThresholds.CONTEXT_CHARACTERS);
        Set<String> stems = new TreeSet<>();
        for (String word : Words.of(text.substring(start, end), 0).all()) {
            if (word.length() > 1 && !StopWords.has(word)) {
                stems.add(Stem.of(word));
            }
        }
        return stems;
    }
}
