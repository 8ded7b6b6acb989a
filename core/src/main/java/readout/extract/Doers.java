package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Who does what a verb tells, also where the sentence leaves it to be understood. */
final class Doers {

    private static final Set<String> OPENERS = Set.of("as", "while", "after", "before");
    /** "Used a meeting to {berate}": verbs whose subject, not whose object, does what the object serves. */
    private static final Set<String> MEANS = Set.of("use", "hold", "convene", "issue", "release", "publish");

    /** "Reported {fighting} in the north": who reports it takes no part. */
    private static final Set<String> REPORTING = Set.of(
            "report",
            "see",
            "hear",
            "describe",
            "confirm",
            "witness",
            "record",
            "document",
            "observe",
            "monitor",
            "mention");

    private static final Set<String> HELPING = Set.of("support", "help", "assist", "aid", "encourage");

    private static final Set<String> RESOLVES =
            Set.of("decision", "refusal", "intention", "readiness", "willingness", "determination", "resolve");

    private static final int STEPS = 12;

    private Doers() {}

    /** The doer of the verb at {@code verb}, also where it is understood: "the army moved to {seize} the port". */
    static Optional<Integer> of(Sentence sentence, int verb) {
        return doer(sentence, verb, STEPS).filter(doer -> !Bystanders.isOne(sentence, verb, doer));
    }

    private static Optional<Integer> doer(Sentence sentence, int verb, int steps) {
        Optional<Integer> labelled = accused(sentence, verb)
                .or(() -> summoner(sentence, verb))
                .or(() -> helped(sentence, verb))
                .or(() -> labelled(sentence, verb));
        if (labelled.isPresent()) {
            return labelled;
        }
        Optional<Integer> by = Grammar.preposition(sentence, verb, "by");
        if (Grammar.isPassive(sentence, verb)) {
            return by.or(() -> farAgent(sentence, verb));
        }
        Optional<Integer> own = swallowed(sentence, verb).or(() -> Grammar.child(sentence, verb, "nsubj"));
        if (own.isPresent()) {
            return own;
        }
        return steps == 0 ? Optional.empty() : understood(sentence, verb, steps - 1);
    }

    /** Whom the roles have for the doer; of those who "were either {killed} or captured" only who stands behind "by". */
    private static Optional<Integer> labelled(Sentence sentence, int verb) {
        return Grammar.role(sentence, verb, "A0")
                .filter(doer -> !Voice.isToll(sentence, verb)
                        || sentence.token(doer).head() >= 0
                                && sentence.token(sentence.token(doer).head())
                                        .lemma()
                                        .equals("by"))
                .filter(doer -> !Bystanders.isOne(sentence, verb, doer));
    }

    /** The subject that the tree takes for the object of the "as" that opens the clause: "As {Togo and Benin} traded fire". */
    private static Optional<Integer> swallowed(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (child < verb && token.relation().equals("mark") && OPENERS.contains(token.lemma())) {
                Optional<Integer> noun = Grammar.child(sentence, child, "pobj");
                if (noun.filter(n -> last(sentence, n) == verb - 1).isPresent()) {
                    return noun;
                }
            }
        }
        return Optional.empty();
    }

    private static int last(Sentence sentence, int word) {
        return Arrays.stream(sentence.subtree(word)).max().orElse(word);
    }

    /** The "by" of a passive that the tree hangs under its complement: "was accused of spying {by} Chile"; a passive there has its own. */
    private static Optional<Integer> farAgent(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Optional<Integer> gerund = Grammar.child(sentence, child, "pcomp");
            if (gerund.filter(g -> !Grammar.isPassive(sentence, g)).isPresent()) {
                return Grammar.preposition(sentence, gerund.get(), "by");
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> understood(Sentence sentence, int verb, int steps) {
        Token token = sentence.token(verb);
        if (token.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        return switch (token.relation()) {
            case "xcomp" ->
                REPORTING.contains(head.lemma()) && !VerbForms.hasTo(sentence, verb)
                        ? Optional.empty()
                        : Grammar.child(sentence, head.index(), "dobj")
                                .filter(o -> o < verb && !MEANS.contains(head.lemma()))
                                .or(() -> doer(sentence, head.index(), steps))
                                .or(() -> Grammar.subject(sentence, head.index()));
            case "ccomp" ->
                head.relation().equals("relcl") && hasRelativeSubject(sentence, verb)
                        ? Optional.of(head.head())
                        : head.is("VB") ? doer(sentence, head.index(), steps) : Optional.empty();
            case "conj", "advcl" ->
                head.is("VB") && !Bystanders.isNamedOnly(sentence, verb)
                        ? doer(sentence, Bystanders.toldBefore(sentence, verb).orElse(head.index()), steps)
                        : Optional.empty();
            case "relcl" -> Optional.of(head.index());
            case "acl" ->
                token.pos().equals("VBG")
                        ? Optional.of(head.index())
                        : resolved(sentence, head).filter(p -> VerbForms.hasTo(sentence, verb));
            case "pcomp" ->
                isFelt(sentence, head)
                        ? Optional.empty()
                        : judged(sentence, head)
                                .or(() -> partaker(sentence, head))
                                .or(() -> Grammar.governorVerb(sentence, head.index())
                                        .flatMap(v -> doer(sentence, v, steps)));
            default -> Optional.empty();
        };
    }

    /** "{Chad} summoned the envoy demanding an apology": who summons demands. */
    private static Optional<Integer> summoner(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.relation().equals("acl") || !token.pos().equals("VBG")) {
            return Optional.empty();
        }
        Token noun = sentence.token(token.head());
        boolean summoned = noun.relation().equals("dobj")
                && sentence.token(noun.head()).lemma().equals("summon");
        return summoned ? of(sentence, noun.head()) : Optional.empty();
    }

    /** "Supports {both sides} in making peace": who is helped makes it. */
    private static Optional<Integer> helped(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.relation().equals("pcomp")
                || !sentence.token(token.head()).lemma().equals("in")) {
            return Optional.empty();
        }
        Token in = sentence.token(token.head());
        int helper = in.relation().equals("conj") && in.head() >= 0
                ? sentence.token(in.head()).head()
                : in.head();
        return helper >= 0 && HELPING.contains(sentence.token(helper).lemma())
                ? Grammar.child(sentence, helper, "dobj")
                : Optional.empty();
    }

    /** "Criticised {Chad} for sheltering the rebels": who is judged did it. */
    private static Optional<Integer> judged(Sentence sentence, Token preposition) {
        boolean judges = preposition.lemma().equals("for")
                && preposition.head() >= 0
                && Words.shipped().in(sentence.token(preposition.head()).lemma(), "@judge");
        return judges ? Grammar.object(sentence, preposition.head()) : Optional.empty();
    }

    /** "{Chad's} plan to leave", "the plan by {Chad} to leave", "the decision of {Chad} to leave". */
    private static Optional<Integer> resolved(Sentence sentence, Token noun) {
        return Grammar.child(sentence, noun.index(), "poss")
                .or(() -> Grammar.preposition(sentence, noun.index(), "by"))
                .or(() -> RESOLVES.contains(noun.lemma())
                        ? Grammar.preposition(sentence, noun.index(), "of")
                        : Optional.empty());
    }

    /** "Voiced concern about {shelling}", "alarm over {fighting}": who is moved by a deed does not do it. */
    private static boolean isFelt(Sentence sentence, Token preposition) {
        return preposition.head() >= 0
                && Words.shipped().in(sentence.token(preposition.head()).lemma(), "@feeling");
    }

    /** "Praised {Oman's} part in freeing the crew": whose part it is did it. */
    private static Optional<Integer> partaker(Sentence sentence, Token preposition) {
        boolean parts = preposition.head() >= 0
                && Words.shipped().in(sentence.token(preposition.head()).lemma(), "@part");
        return parts ? Grammar.child(sentence, preposition.head(), "poss") : Optional.empty();
    }

    /**
     * "Accused {the army} of shelling a camp, killing two": who is said to have done it did what came of it; what is said besides, "condemning" it,
     * the accuser says.
     */
    static Optional<Integer> accused(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean besides = !ReportingVerbs.of(sentence, verb).isEmpty();
        if (besides || !token.relation().equals("advcl") || !token.pos().equals("VBG") || token.head() > verb) {
            return Optional.empty();
        }
        boolean outcome = Words.shipped().in(sentence.token(token.head()).lemma(), "@judge")
                && Arrays.stream(sentence.children(token.head()))
                        .filter(child -> Set.of("of", "for")
                                .contains(sentence.token(child).lemma()))
                        .anyMatch(child -> sentence.child(child, "pcomp")
                                .filter(gerund -> gerund < verb)
                                .isPresent());
        return outcome ? Grammar.object(sentence, token.head()) : Optional.empty();
    }

    /** Whether "which", "that" or "who" does it. */
    static boolean hasRelativeSubject(Sentence sentence, int verb) {
        return Arrays.stream(sentence.children(verb))
                .mapToObj(sentence::token)
                .anyMatch(t -> t.relation().equals("nsubj") && (t.is("WDT") || t.is("WP")));
    }
}
