package readout.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.DateRange;
import readout.model.Passage;
import readout.model.Span;
import readout.model.TimeExpression;

/**
 * Finds the expression of time a row's date was read from. A date knows where in an article it stands, but a row that several reports
 * tell of may have its date from any of them: it is the one that has an expression of time exactly there.
 */
public final class DateExpressions {

    private final Map<String, Map<Span, Passage>> byArticle = new HashMap<>();

    /** Finds among {@code times}. */
    public DateExpressions(List<TimeExpression> times) {
        for (TimeExpression time : times) {
            byArticle
                    .computeIfAbsent(time.at().article(), id -> new HashMap<>())
                    .put(time.at().span(), time.at());
        }
    }

    /** The expression {@code date} was read from, in the first of {@code articles} that has it; empty when none has. */
    public Optional<Passage> of(DateRange date, List<String> articles) {
        return date.expression()
                .flatMap(span -> articles.stream()
                        .flatMap(id -> Optional.ofNullable(
                                byArticle.getOrDefault(id, Map.of()).get(span))
                                .stream())
                        .findFirst());
    }
}
