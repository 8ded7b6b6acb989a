package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.model.Figure;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Statement;
import readout.model.Why;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Figures that only what was counted before tells the meaning of: "The rebels say 120 were killed; the army puts {the number} at 16". Each is
 * a claim about what the last claim counts; where two kinds of harm were counted, of the first: the toll.
 */
final class CarriedFigures {

    private static final Set<String> NOUNS = Set.of("number", "figure", "total", "count", "tally");
    private static final Set<String> SETTING =
            Set.of("put", "place", "set", "estimate", "give", "raise", "lower", "revise", "update", "bring", "cut");
    private static final Set<String> STANDING = Set.of(
            "stand", "rise", "climb", "grow", "reach", "increase", "jump", "be", "exceed", "top", "soar", "fall");
    private static final Set<String> LEADING = Set.of("at", "to", "as");
    private static final Set<Measure> COUNTED = Set.of(
            Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.ARRESTED, Measure.CAPTURED, Measure.DISPLACED);
    private static final int SENTENCES_BACK = 2;
    private static final double CONFIDENCE = 0.8;

    private CarriedFigures() {}

    /** The figures of {@code sentence} that carry on with {@code claims}, those of the report so far. */
    static List<Claim> in(Sentence sentence, Reading reading, List<Statement> statements, List<Claim> claims) {
        List<Claim> found = new ArrayList<>();
        for (Token noun : sentence.tokens()) {
            Optional<Integer> number = NOUNS.contains(noun.lemma()) && isBare(sentence, noun.index())
                    ? number(sentence, noun)
                    : Optional.empty();
            Optional<Claim> told = number.flatMap(n -> told(reading, sentence, claims));
            if (told.isPresent() && Assertion.holds(sentence, noun.head())) {
                row(reading, statements, sentence, noun, number.get(), told.get())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "the number", "its figure", and not "the number of seats" or "a figure". */
    private static boolean isBare(Sentence sentence, int noun) {
        boolean definite = false;
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (token.lemma().equals("of") || token.relation().equals("compound")) {
                return false;
            }
            definite |= token.lemma().equals("the")
                    || token.lemma().equals("that")
                    || token.relation().equals("poss");
        }
        return definite;
    }

    private static Optional<Integer> number(Sentence sentence, Token noun) {
        if (noun.head() < 0) {
            return Optional.empty();
        }
        Token verb = sentence.token(noun.head());
        boolean set = noun.relation().matches("dobj|nsubjpass") && SETTING.contains(verb.lemma());
        boolean stands = noun.relation().equals("nsubj") && STANDING.contains(verb.lemma());
        if (!set && !stands) {
            return Optional.empty();
        }
        for (int child : sentence.children(verb.index())) {
            Token token = sentence.token(child);
            boolean leads = token.relation().equals("prep") && LEADING.contains(token.lemma());
            Optional<Integer> object = leads
                    ? sentence.child(child, "pobj")
                    : stands && token.relation().matches("dobj|attr") ? Optional.of(child) : Optional.empty();
            if (object.filter(o -> o > noun.index() && isCount(sentence, o)).isPresent()) {
                return object;
            }
        }
        return Optional.empty();
    }

    private static boolean isCount(Sentence sentence, int number) {
        CountedPhrase phrase = CountedPhrase.at(sentence, number);
        Token head = sentence.token(phrase.head());
        return phrase.figure().isPresent()
                && (phrase.object().isEmpty() || ClaimRules.SHIPPED.isPerson(head))
                && !head.name().matches("PERCENT|MONEY");
    }

    /** What was counted just before, in this sentence or the sentences before. */
    private static Optional<Claim> told(Reading reading, Sentence sentence, List<Claim> claims) {
        int first = Math.max(0, sentence.index() - SENTENCES_BACK);
        for (int i = sentence.index(); i >= first; i--) {
            Sentence told = reading.text().sentences().get(i);
            Optional<Claim> near = claims.stream()
                    .filter(c -> COUNTED.contains(c.measure()) && c.value().isPresent())
                    .filter(c -> told.span().contains(c.evidence().get(0).span()))
                    .findFirst();
            if (near.isPresent()) {
                return near;
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> row(
            Reading reading, List<Statement> statements, Sentence sentence, Token noun, int number, Claim told) {
        CountedPhrase phrase = CountedPhrase.at(sentence, number);
        Optional<Figure> figure = phrase.figure();
        if (figure.equals(told.value()) && told.evidence().get(0).span().equals(sentence.span())) {
            return Optional.empty();
        }
        Passage evidence = reading.text().passage(sentence.span());
        Passage counted = reading.text().passage(phrase.span());
        String rule = "claim." + told.measure().name().toLowerCase(java.util.Locale.ROOT) + ".carried";
        Optional<ActorRef> claimant = Claimant.of(reading, statements, sentence, noun.index());
        return Optional.of(new Claim(
                Id.of("c", evidence.article(), rule, counted.span().toString()),
                told.measure(),
                told.predicate(),
                phrase.object().isEmpty() ? told.object() : phrase.object(),
                figure,
                told.by(),
                told.against(),
                told.place(),
                told.date(),
                claimant,
                told.status() == Claim.Status.BACKGROUND ? told.status() : Claim.Status.UNCONTESTED,
                List.of(),
                told.event(),
                Optional.empty(),
                List.of(evidence, told.evidence().get(0)),
                1,
                1,
                CONFIDENCE,
                Why.of(rule)
                        .then(
                                "“" + noun.form() + "” is that of what was counted before",
                                reading.text().passage(noun.span()))
                        .then("“" + counted.text() + "” is the figure", counted)));
    }
}
