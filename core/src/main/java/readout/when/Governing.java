package readout.when;

import java.util.List;
import java.util.Optional;
import readout.model.DateRange;
import readout.model.TimeExpression;
import readout.text.AnnotatedText;
import readout.text.Sentence;

/** Which expression of time tells when a deed took place. */
final class Governing {

    private final AnnotatedText text;
    private final List<TimeExpression> expressions;

    Governing(AnnotatedText text, List<TimeExpression> expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    /** When the deed or speech at {@code token} took place. */
    Optional<DateRange> at(Sentence sentence, int token) {
        return Optional.empty();
    }
}
