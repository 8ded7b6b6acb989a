package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Span;
import readout.model.Statement;
import readout.text.Sentence;
import readout.text.Token;

/** Who made the count that a figure comes from, where nobody is said to tell it: "{the ministry} counted 43 injured". */
final class Counters {

    /** Verbs whose subject vouches for the count that is their object: "counted 43 injured". */
    static final Set<String> COUNTING = Set.of(
            "count",
            "put",
            "record",
            "report",
            "acknowledge",
            "list",
            "register",
            "estimate",
            "confirm",
            "admit",
            "document",
            "tally",
            "revise",
            "give",
            "speak");

    /** Verbs whose subject vouches for the count that they change: "{raised} the toll to 19". */
    private static final Set<String> CHANGING =
            Set.of("raise", "lower", "increase", "update", "bring", "cut", "reduce");

    private static final Set<String> TOLLS = Set.of("number", "toll", "figure", "count", "total", "tally");

    private static final Set<String> FIGURES =
            Set.of("figure", "datum", "data", "estimate", "tally", "count", "record", "statistics", "statistic");
    private static final Set<String> OWNING = Set.of("compound", "nmod", "poss");

    private Counters() {}

    /** The one who counted what the word at {@code token} tells, by the verb above it, by the verb that opens the sentence, or as owner of the figures. */
    static Optional<ActorRef> of(Reading reading, List<Statement> statements, Sentence sentence, int token) {
        return ofVerb(reading, statements, sentence, token)
                .or(() -> ofOpening(reading, statements, sentence, token))
                .or(() -> ofFigures(reading, sentence));
    }

    /** "The ministry counted 43 injured", "Peru has acknowledged nine dead": who counts, not who "put its army on alert". */
    private static Optional<ActorRef> ofVerb(
            Reading reading, List<Statement> statements, Sentence sentence, int token) {
        boolean aside = sentence.token(token).relation().equals("advcl");
        int at = aside ? -1 : sentence.token(token).head();
        for (int steps = 1; steps < 4 && at >= 0; at = aboveClause(sentence, at), steps++) {
            boolean counts = (COUNTING.contains(sentence.token(at).lemma()) || changesToll(sentence, at))
                    && Factuality.of(sentence, at) == Factuality.ASSERTED;
            Optional<Integer> counter = counts ? subject(sentence, at) : Optional.empty();
            if (counter.isPresent()) {
                return reading.cast().refer(sentence, counter.get()).stream()
                        .findFirst()
                        .or(() -> speakerBefore(reading, statements, sentence, counter.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean changesToll(Sentence sentence, int verb) {
        return CHANGING.contains(sentence.token(verb).lemma())
                && sentence.child(verb, "dobj")
                        .filter(object -> TOLLS.contains(sentence.token(object).lemma()))
                        .isPresent();
    }

    /** What a word hangs from; nothing where it tells only when or why: of "spoke after rebels had {seized} nine", he does not tell it. */
    private static int aboveClause(Sentence sentence, int word) {
        Token token = sentence.token(word);
        return token.relation().equals("advcl") ? -1 : token.head();
    }

    /** "It counted 43 injured", whatever the tree makes of it. */
    private static Optional<ActorRef> ofOpening(
            Reading reading, List<Statement> statements, Sentence sentence, int token) {
        boolean opens = token > 2
                && COUNTING.contains(sentence.token(1).lemma())
                && sentence.tokens().subList(2, token).stream().noneMatch(t -> t.is("VB") && !t.is("VBN"));
        return opens ? speakerBefore(reading, statements, sentence, 0) : Optional.empty();
    }

    /** "according to government figures": the government. */
    private static Optional<ActorRef> ofFigures(Reading reading, Sentence sentence) {
        for (Token word : sentence.tokens()) {
            boolean figures = FIGURES.contains(word.lemma()) && word.head() > 0;
            if (figures
                    && sentence.token(word.head()).lemma().equals("to")
                    && sentence.token(word.head() - 1).lemma().startsWith("accord")) {
                for (int child : sentence.children(word.index())) {
                    boolean owns = OWNING.contains(sentence.token(child).relation());
                    List<ActorRef> owner = owns ? reading.cast().refer(sentence, child) : List.of();
                    if (!owner.isEmpty()) {
                        return Optional.of(owner.get(0));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "The ministry said … {It} counted 43 injured": the ministry, where nobody else is meant. */
    private static Optional<ActorRef> speakerBefore(
            Reading reading, List<Statement> statements, Sentence sentence, int counter) {
        Token pronoun = sentence.token(counter);
        if (!pronoun.form().equalsIgnoreCase("it") || sentence.index() == 0) {
            return Optional.empty();
        }
        Span before = reading.text().sentences().get(sentence.index() - 1).span();
        return statements.stream()
                .filter(s -> before.contains(s.cue().span()))
                .map(Statement::speaker)
                .filter(s -> reading.cast()
                        .actor(s.actor())
                        .filter(a -> a.kind() != Actor.Kind.PERSON && a.kind() != Actor.Kind.PEOPLE)
                        .isPresent())
                .reduce((first, last) -> last)
                .map(s -> new ActorRef(s.actor(), s.name(), reading.text().passage(pronoun.span())));
    }

    private static Optional<Integer> subject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj").or(() -> sentence.predicateAt(verb).flatMap(p -> p.argument("A0")));
    }
}
