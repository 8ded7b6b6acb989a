package readout.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.text.Sentence;

/** The expressions of time of a text by the sentence they stand in, found by halving: a text of a book's length has thousands. */
final class SentenceTimes {

    private final List<TimeExpression> expressions;
    private final Set<String> occurrences;

    /** {@code expressions} in the order in which they stand; {@code occurrences} are the nouns for what takes place at a time. */
    SentenceTimes(List<TimeExpression> expressions, Set<String> occurrences) {
        this.expressions = expressions;
        this.occurrences = occurrences;
    }

    /** A dated expression of a sentence with what it belongs to; {@code index} in the list of all. */
    record Candidate(TimeExpression expression, Owner owner, int index) {

        Span span() {
            return expression.at().span();
        }

        boolean isDay() {
            return expression.value().length() >= 10;
        }

        /* "Overnight clashes on Friday" are Friday's. */
        boolean isOvernight() {
            return expression.at().text().equalsIgnoreCase("overnight");
        }
    }

    /** Those that are dated, or will be once the day of the report is known. */
    List<Candidate> dated(Sentence sentence) {
        List<Candidate> candidates = new ArrayList<>();
        int first = firstFrom(sentence.span().start());
        for (int i = first; i < firstFrom(sentence.span().end()); i++) {
            TimeExpression e = expressions.get(i);
            if (e.date().isPresent() || e.reckoning().isPresent()) {
                candidates.add(new Candidate(e, Owner.of(sentence, e.at().span(), occurrences), i));
            }
        }
        return candidates;
    }

    /** All of them. */
    List<TimeExpression> of(Sentence sentence) {
        return expressions.subList(
                firstFrom(sentence.span().start()), firstFrom(sentence.span().end()));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = expressions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (expressions.get(middle).at().span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
