package readout.when;

import java.util.List;
import java.util.Optional;
import readout.model.DateRange;
import readout.model.TimeExpression;
import readout.text.AnnotatedText;
import readout.text.Sentence;

/** The expressions of time of one report, resolved from the report's day where that is known. */
public final class Times {

    private Times() {}

    /** Reads the expressions of time of {@code text}; they resolve from its article's {@code published} or what the text tells. */
    public static Times of(AnnotatedText text) {
        return new Times();
    }

    /** All of them in order. */
    public List<TimeExpression> expressions() {
        return List.of();
    }

    /** The day of the report: as given, or as the text decides it (dateline; weekday and day of month; a full date). */
    public Optional<DateRange> published() {
        return Optional.empty();
    }

    /**
     * When the deed or speech of the verb or noun at {@code token} took place: by the expression that depends on it, else by one
     * in its clause; never guessed. Carries the expression's place, also where it cannot be resolved yet.
     */
    public Optional<DateRange> at(Sentence sentence, int token) {
        return Optional.empty();
    }

    /** The same expression in a report of day {@code published}. */
    public static TimeExpression anchored(TimeExpression expression, DateRange published) {
        return expression;
    }
}
