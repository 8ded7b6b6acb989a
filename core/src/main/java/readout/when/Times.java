package readout.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.when.Reckoning.Reckoned;

/** The expressions of time of one report, resolved from the report's day where that is known. Immutable. */
public final class Times {

    private static final Set<String> LEADING = Set.of("president", "prime-minister", "chancellor");

    private final List<TimeExpression> expressions;
    private final List<Integer> starts;
    private final Optional<DateRange> published;
    private final List<DateRange> possible;
    private final Governing governing;

    private Times(
            AnnotatedText text,
            List<TimeExpression> expressions,
            Optional<DateRange> published,
            List<DateRange> possible) {
        this.possible = List.copyOf(possible);
        this.expressions = List.copyOf(expressions);
        this.starts = expressions.stream().map(e -> e.at().span().start()).toList();
        this.published = published;
        this.governing = new Governing(
                text, this.expressions, published, RuleBook.shipped().vocabulary());
    }

    /** Reads the expressions of time of {@code text}; they resolve from its article's {@code published} or what the text tells. */
    public static Times of(AnnotatedText text) {
        Article article = text.article();
        List<Word> words = Word.of(article.text(), 0, article.text().length());
        List<Mention> mentions = Interpretation.of(text, words, Scanner.scan(text, words, RuleBook.shipped()));
        Optional<DateRange> given = article.published().filter(DateRange::isResolved);
        Optional<ReportDay> told =
                given.isPresent() ? Optional.empty() : Optional.of(new ReportDay(text, words, mentions));
        Optional<DateRange> day = given.or(() -> told.flatMap(ReportDay::day));
        List<TimeExpression> expressions = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<String> reckoning =
                    Reckoning.needsDay(mention.notation()) ? Optional.of(mention.notation()) : Optional.empty();
            Reckoning.reckon(mention.notation(), day)
                    .map(r -> expression(text, mention, r, reckoning))
                    .ifPresent(expressions::add);
        }
        return new Times(text, expressions, day, told.map(ReportDay::possible).orElse(List.of()));
    }

    /**
     * The country (ISO 3166 alpha-3) that one of this family name has led as president or head of government, by the table of offices: "the Reagan
     * administration" is the United States'. Empty where it knows none, or those of several countries.
     */
    public static Optional<String> countryLedBy(String familyName) {
        List<String> countries = Offices.shipped().terms(List.of(familyName)).stream()
                .filter(term -> LEADING.contains(term.office()))
                .map(Tenure::country)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** All of them in order. */
    public List<TimeExpression> expressions() {
        return expressions;
    }

    /** Those that stand within {@code span}, in order. */
    public List<TimeExpression> in(Span span) {
        int from = Collections.binarySearch(starts, span.start());
        List<TimeExpression> within = new ArrayList<>();
        for (int i = from < 0 ? -from - 1 : from; i < starts.size() && starts.get(i) < span.end(); i++) {
            if (span.contains(expressions.get(i).at().span())) {
                within.add(expressions.get(i));
            }
        }
        return within;
    }

    /**
     * The day of the report: as given, or as the text decides it (dateline; weekday and day of month; a full date). A report that can
     * be of two days has both as first and last; one the text does not decide has none.
     */
    public Optional<DateRange> published() {
        return published;
    }

    /**
     * The days on which a report that is not dated otherwise can have been written, by who holds an office in it and by the past years it
     * names: the periods in order; empty where neither tells.
     */
    public List<DateRange> possible() {
        return possible;
    }

    /**
     * When the deed or speech of the verb or noun at {@code token} took place: by the expression that depends on it, else by one
     * in its clause; never guessed. Carries the expression's place, also where it cannot be resolved yet.
     */
    public Optional<DateRange> at(Sentence sentence, int token) {
        return governing.at(sentence, token);
    }

    /**
     * The same expression in a report of day {@code published}: what {@link #of} would have made of it, had it known that day.
     * An expression that needs no day ("May 8, 2025", "two weeks") stays as it is.
     */
    public static TimeExpression anchored(TimeExpression expression, DateRange published) {
        return expression
                .reckoning()
                .flatMap(r -> Reckoning.reckon(r, Optional.of(published)))
                .map(r -> new TimeExpression(
                        expression.at(),
                        type(expression.type(), r.value()),
                        r.value(),
                        r.date().map(d -> d.from(expression.at())),
                        expression.reckoning(),
                        expression.rule()))
                .orElse(expression);
    }

    private static TimeExpression expression(
            AnnotatedText text, Mention mention, Reckoned reckoned, Optional<String> reckoning) {
        return new TimeExpression(
                text.passage(mention.span()),
                type(mention.type(), reckoned.value()),
                reckoned.value(),
                reckoned.date().map(d -> d.from(text.passage(mention.span()))),
                reckoning,
                mention.rule());
    }

    /** A date with a time of day is a TIME, whatever the rule took it for: "two hours ago". */
    private static TimeExpression.Type type(TimeExpression.Type type, String value) {
        return type == TimeExpression.Type.DATE && value.indexOf('T') >= 8 ? TimeExpression.Type.TIME : type;
    }
}
