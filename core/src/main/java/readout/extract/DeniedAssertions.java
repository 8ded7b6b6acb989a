package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Statement;
import readout.model.Why;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Assertions without a figure that somebody denies: "The ministry denied that its forces had crossed the border", "Quito says the
 * vessel had entered its waters, which Lima denies". Without the denial they would be plain statements.
 */
final class DeniedAssertions {

    private static final Set<String> DENYING = Set.of("deny", "dispute", "refute", "contest");
    /** Words that point at what was said before. */
    private static final Set<String> POINTERS =
            Set.of("it", "this", "that", "accusation", "allegation", "charge", "claim", "assertion");

    private static final Set<Measure> TOLD = Set.of(Measure.STRUCK, Measure.DESTROYED, Measure.SHOT_DOWN);
    private static final int SENTENCES_BACK = 3;
    private static final double CONFIDENCE = 0.7;

    private final Reading reading;
    private final List<Statement> statements;

    private DeniedAssertions(Reading reading, List<Statement> statements) {
        this.reading = reading;
        this.statements = statements;
    }

    /** The denied assertions of the sentence, those left out that {@code claims} already holds as figures. */
    static List<Claim> in(Sentence sentence, Reading reading, List<Statement> statements, List<Claim> claims) {
        var assertions = new DeniedAssertions(reading, statements);
        List<Claim> found = new ArrayList<>();
        for (Predicate predicate : sentence.predicates()) {
            Token verb = sentence.token(predicate.token());
            boolean denies = DENYING.contains(verb.lemma())
                    && predicate.argument("AM-NEG").isEmpty()
                    && Factuality.of(sentence, verb.index()) == Factuality.ASSERTED;
            if (denies
                    && assertions.denier(sentence, predicate).isPresent()
                    && claims.stream().noneMatch(c -> isIn(c, sentence))) {
                assertions
                        .clause(sentence, predicate)
                        .flatMap(p -> assertions.row(sentence, p))
                        .or(() -> assertions.accusation(sentence, predicate, claims))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * "The ministry said the Front fired the rounds. The Front denied it.": what was said of the one who denies, just before, by another.
     */
    private Optional<Claim> accusation(Sentence sentence, Predicate denial, List<Claim> claims) {
        Optional<ActorRef> denier = denier(sentence, denial);
        boolean points = denial.argument("A1")
                .filter(a -> POINTERS.contains(sentence.token(a).lemma()))
                .isPresent();
        if (denier.isEmpty() || !points) {
            return Optional.empty();
        }
        int first = Math.max(0, sentence.index() - SENTENCES_BACK);
        for (int s = sentence.index() - 1; s >= first; s--) {
            Sentence before = reading.text().sentences().get(s);
            if (claims.stream().anyMatch(c -> isIn(c, before))) {
                return Optional.empty();
            }
            Optional<Claim> found = before.predicates().stream()
                    .filter(p -> isDoneBy(before, p, denier.get()))
                    .flatMap(p -> row(before, p).stream())
                    .filter(c -> c.claimant()
                            .filter(by -> !by.actor().equals(denier.get().actor()))
                            .isPresent())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Who denies; a denial by one who is not known leaves a row that nobody is told to deny. */
    private Optional<ActorRef> denier(Sentence sentence, Predicate denial) {
        return denial.argument("A0")
                .flatMap(a -> reading.cast().refer(sentence, a).stream().findFirst());
    }

    private boolean isDoneBy(Sentence sentence, Predicate predicate, ActorRef actor) {
        boolean speech = Claimant.isReported(statements, sentence.token(predicate.token()));
        return speech
                && predicate
                        .argument("A0")
                        .filter(a -> reading.cast().refer(sentence, a).stream()
                                .anyMatch(r -> r.actor().equals(actor.actor())))
                        .isPresent();
    }

    private static boolean isIn(Claim claim, Sentence sentence) {
        return claim.evidence().get(0).span().equals(sentence.span());
    }

    /** What is denied: the clause that is its object, or the one a "which" looks back to. */
    private Optional<Predicate> clause(Sentence sentence, Predicate denial) {
        Optional<Predicate> object = denial.argument("A1").flatMap(sentence::predicateAt);
        Token verb = sentence.token(denial.token());
        boolean relative = denial.argument("R-A1").isPresent() && verb.head() >= 0;
        return object.or(() -> relative ? verbAbove(sentence, verb) : Optional.empty());
    }

    private static Optional<Predicate> verbAbove(Sentence sentence, Token verb) {
        for (int at = verb.head(), steps = 0;
                at >= 0 && steps < 4;
                at = sentence.token(at).head(), steps++) {
            Optional<Predicate> predicate = sentence.predicateAt(at);
            if (predicate.isPresent()) {
                return predicate;
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> row(Sentence sentence, Predicate clause) {
        Optional<ActorRef> doer = clause.argument("A0")
                .flatMap(a -> reading.cast().refer(sentence, a).stream().findFirst());
        Optional<Integer> object = clause.argument("A1").map(a -> content(sentence, a));
        if (object.isEmpty() || clause.argument("AM-NEG").isPresent()) {
            return Optional.empty();
        }
        CountedPhrase phrase = CountedPhrase.at(sentence, object.get());
        Token head = sentence.token(phrase.head());
        if (phrase.object().isBlank() && !isTotal(head) || !head.is("NN")) {
            return Optional.empty();
        }
        Optional<ActorRef> claimant = Claimant.of(reading, statements, sentence, clause.token());
        Passage evidence = reading.text().passage(sentence.span());
        Token verb = sentence.token(clause.token());
        return Optional.of(new Claim(
                Id.of("c", evidence.article(), "denied", verb.span().toString()),
                measure(verb, head),
                clause.roleset(),
                isTotal(head) ? "people" : phrase.object(),
                Optional.empty(),
                doer,
                reading.cast().refer(sentence, phrase.head()).stream().findFirst(),
                reading.places().at(sentence, clause.token()),
                reading.times().at(sentence, clause.token()),
                claimant,
                Claim.Status.UNCONTESTED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(evidence),
                1,
                1,
                CONFIDENCE,
                Why.of("claim.denied")
                        .then(
                                "“" + verb.form() + "” is what is denied: “"
                                        + sentence.phrase(verb.index())
                                                .of(reading.text().article().text()) + "”",
                                reading.text().passage(verb.span()))));
    }

    private static Measure measure(Token verb, Token object) {
        if (isTotal(object)) {
            return totals(object).get(0).measure();
        }
        return ClaimRules.SHIPPED
                .triggeredBy(ClaimRule.Trigger.VERBS, verb.lemma().toLowerCase(Locale.ROOT))
                .stream()
                .filter(rule -> rule.counts().equals("A1"))
                .filter(rule -> rule.isOfPersons()
                        ? !rule.by().isEmpty() && ClaimRules.SHIPPED.isPerson(object)
                        : TOLD.contains(rule.measure()))
                .map(ClaimRule::measure)
                .findFirst()
                .orElse(Measure.OTHER);
    }

    /** "denied there had been any {deaths}". */
    private static boolean isTotal(Token noun) {
        return !totals(noun).isEmpty();
    }

    private static List<ClaimRule> totals(Token noun) {
        return ClaimRules.SHIPPED.triggeredBy(ClaimRule.Trigger.TOTALS, noun.lemma());
    }

    private static int content(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return word.is("IN") ? sentence.child(token, "pobj").orElse(token) : ofAny(sentence, word);
    }

    /** "any of {their fighters}". */
    private static int ofAny(Sentence sentence, Token word) {
        return word.is("DT")
                ? CountedTree.under(sentence, word.index(), Set.of("of")).orElse(word.index())
                : word.index();
    }
}
