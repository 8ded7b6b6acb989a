package readout.when;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.model.DateRange;
import readout.model.DateRange.Precision;
import readout.model.TimeExpression;
import readout.text.Sentence;
import readout.text.Token;

/**
 * "The raid came {two days after} a bomb killed six": a deed told by how long before or after another of its sentence it took place.
 *
 * @param from the word of the other deed
 * @param length how long lies between, a duration
 * @param isEarlier whether the deed came first
 */
record Elapsed(int from, TimeExpression length, boolean isEarlier) {

    private static final int DAYS_IN_WEEK = 7;
    private static final int HEIGHT = 5;

    /** How the deed of {@code token} lies to another, by one of {@code lengths}, the expressions of its sentence. */
    static Optional<Elapsed> of(Sentence sentence, int token, List<TimeExpression> lengths) {
        Token word = sentence.token(token);
        return link(sentence, word)
                .flatMap(link -> lengths.stream()
                        .filter(e -> e.type() == TimeExpression.Type.DURATION && isJustBefore(sentence, e, link))
                        .findFirst()
                        .flatMap(e -> other(sentence, word, link)
                                .map(from -> new Elapsed(from, e, link.lemma().equals("after")))));
    }

    /* The verb above; the clause before, where the parser took that for the lower one. */
    private static Optional<Integer> other(Sentence sentence, Token word, Token link) {
        int at = word.is("VB") ? word.head() : link.head();
        for (int steps = 0; at >= 0 && steps < HEIGHT; steps++) {
            if (sentence.token(at).is("VB")) {
                return Optional.of(at);
            }
            at = sentence.token(at).head();
        }
        return Arrays.stream(sentence.children(word.index()))
                .boxed()
                .filter(child ->
                        child < link.index() && sentence.token(child).relation().equals("advcl"))
                .findFirst();
    }

    /* The "after" or "before" that opens the clause of a verb, or stands over a noun. */
    private static Optional<Token> link(Sentence sentence, Token word) {
        if (!word.is("VB")) {
            return Optional.of(word.head())
                    .filter(head -> head >= 0)
                    .map(sentence::token)
                    .filter(Elapsed::isLink);
        }
        for (int child : sentence.children(word.index())) {
            Token one = sentence.token(child);
            if (child < word.index() && isLink(one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Token token) {
        return token.is("IN") && (token.lemma().equals("after") || token.lemma().equals("before"));
    }

    private static boolean isJustBefore(Sentence sentence, TimeExpression length, Token link) {
        return link.index() > 0
                && length.at().span().overlaps(sentence.token(link.index() - 1).span());
    }

    /**
     * The days of the deed, {@code other} being those of the other one: a day is a day; weeks, months and years are counted roughly, so
     * that the deed lies within half of one of the day. Empty where the length has no number.
     */
    Optional<DateRange> days(DateRange other) {
        if (other.start().isEmpty() || other.end().isEmpty()) {
            return Optional.empty();
        }
        if (length.value().startsWith("PT")) {
            return length.value().endsWith("H") ? Optional.of(range(other, Period.ZERO, 0)) : Optional.empty();
        }
        try {
            Period period = Period.parse(length.value());
            return period.isZero() ? Optional.empty() : Optional.of(range(other, period, slack(period)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /* Half of what it is counted in. */
    private int slack(Period period) {
        if (period.getYears() > 0) {
            return 183;
        }
        if (period.getMonths() > 0) {
            return 15;
        }
        return length.value().endsWith("W") ? DAYS_IN_WEEK / 2 : 0;
    }

    private DateRange range(DateRange other, Period period, int slack) {
        Precision precision = slack == 0 ? Precision.DAY : slack <= DAYS_IN_WEEK ? Precision.WEEK : Precision.MONTH;
        return DateRange.between(
                        moved(other.start().orElseThrow(), period).minusDays(slack),
                        moved(other.end().orElseThrow(), period).plusDays(slack),
                        precision,
                        other.basis().orElse(DateRange.Basis.TEXT))
                .from(length.at());
    }

    private LocalDate moved(LocalDate day, Period period) {
        return isEarlier ? day.minus(period) : day.plus(period);
    }
}
