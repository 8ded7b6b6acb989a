package readout.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/**
 * How the text presents what a verb or a noun of action tells: as a fact, denied, planned, only possible, on a condition, or asked
 * for. Read off negation, auxiliaries, conjunctions and the verbs and nouns that govern it ({@code governors.txt}); the categories
 * follow FactBank (Saurí and Pustejovsky 2009), reduced to what a record of events needs.
 */
enum Factuality {
    /** Told as a fact. */
    ASSERTED,
    /** Told not to be so, or refused, or failed. */
    DENIED,
    /** To come: will, is due to, agreed to. */
    PLANNED,
    /** Could, might, would; a question. */
    POSSIBLE,
    /** Only if something else is so. */
    CONDITIONAL,
    /** Asked for, urged, proposed. */
    REQUESTED;

    private static final Map<String, Factuality> GOVERNORS = readGovernors();
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "’ll");
    private static final Set<String> MODALS =
            Set.of("would", "could", "may", "might", "can", "ca", "should", "must", "ought", "need", "'d");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> GOVERNED = Set.of("xcomp", "pcomp", "acl", "ccomp", "csubj", "oprd", "relcl");

    /** How {@code sentence} presents what the verb or noun at {@code token} tells. */
    static Factuality of(Sentence sentence, int token) {
        return read(sentence, token, 0);
    }

    private static Factuality read(Sentence sentence, int token, int steps) {
        if (steps > sentence.size()) {
            return ASSERTED;
        }
        if (isNegated(sentence, token)) {
            return DENIED;
        }
        return own(sentence, token).or(() -> inherited(sentence, token, steps)).orElse(ASSERTED);
    }

    /** Whether the verb or noun has a negation of its own, or its subject is "no …" or "neither". */
    private static boolean isNegated(Sentence sentence, int token) {
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            boolean negates = word.relation().equals("neg") || word.is("RB") && NEGATIONS.contains(word.lemma());
            boolean none = word.is("DT") && NEGATIONS.contains(word.lemma());
            if (negates && child < token + 2 || none || isEmptySubject(sentence, word)) {
                return true;
            }
        }
        return sentence.predicateAt(token).flatMap(p -> p.argument("AM-NEG")).isPresent();
    }

    private static boolean isEmptySubject(Sentence sentence, Token word) {
        if (!word.relation().startsWith("nsubj")) {
            return false;
        }
        if (Set.of("neither", "nobody", "none", "nothing").contains(word.lemma())) {
            return true;
        }
        for (int child : sentence.children(word.index())) {
            if (sentence.token(child).is("DT")
                    && NEGATIONS.contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Factuality> own(Sentence sentence, int token) {
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            if (word.relation().equals("mark") && CONDITIONS.contains(word.lemma())) {
                return Optional.of(CONDITIONAL);
            }
            if (word.relation().equals("aux") && FUTURE.contains(word.lemma())) {
                return Optional.of(PLANNED);
            }
            if (word.relation().equals("aux") && MODALS.contains(word.lemma()) && !isPastHad(word)) {
                return Optional.of(POSSIBLE);
            }
        }
        return modalRole(sentence, token);
    }

    private static boolean isPastHad(Token word) {
        return word.form().equals("'d") && !word.is("MD");
    }

    private static Optional<Factuality> modalRole(Sentence sentence, int token) {
        return sentence.predicateAt(token)
                .flatMap((Predicate p) -> p.argument("AM-MOD"))
                .map(modal -> FUTURE.contains(sentence.token(modal).lemma()) ? PLANNED : POSSIBLE);
    }

    /** What the governor makes of it: the verb whose complement it is, the noun it depends on, the verb it is joined to. */
    private static Optional<Factuality> inherited(Sentence sentence, int token, int steps) {
        Token word = sentence.token(token);
        if (word.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(word.head());
        if (word.relation().equals("conj") && sharesSubject(sentence, word, head)) {
            return Optional.of(read(sentence, head.index(), steps + 1));
        }
        if (head.lemma().equals("without") && word.relation().equals("pcomp")) {
            return Optional.of(DENIED);
        }
        if (word.relation().equals("pobj") || head.is("IN") || head.is("TO")) {
            return head.head() < 0 ? Optional.empty() : governed(sentence, sentence.token(head.head()), word, steps);
        }
        if (GOVERNED.contains(word.relation())
                || word.relation().equals("dobj")
                || word.relation().startsWith("nsubj")) {
            return governed(sentence, head, word, steps);
        }
        if (word.relation().equals("advcl")) {
            return condition(sentence, head, steps);
        }
        return Optional.empty();
    }

    private static boolean sharesSubject(Sentence sentence, Token word, Token head) {
        boolean ownSubject = sentence.child(word.index(), "nsubj").isPresent()
                || sentence.child(word.index(), "nsubjpass").isPresent();
        return !ownSubject && (word.is("VB") == head.is("VB"));
    }

    /** A finite clause stands on its own under verbs of saying; an infinitive, a gerund or a noun is what its governor makes it. */
    private static Optional<Factuality> governed(Sentence sentence, Token head, Token word, int steps) {
        boolean finite = isFinite(sentence, word) || word.relation().equals("relcl");
        Factuality made = finite ? null : GOVERNORS.get(head.lemma());
        if (made == null) {
            boolean passesOn = head.is("VB") && !finite && !word.is("N");
            return passesOn ? Optional.of(read(sentence, head.index(), steps + 1)) : Optional.empty();
        }
        Factuality outer = read(sentence, head.index(), steps + 1);
        return Optional.of(
                made == ASSERTED || outer == CONDITIONAL || outer == DENIED && made != DENIED ? outer : made);
    }

    /** Of a tense of its own, or with an auxiliary that has one: "met", "had met", "was met". */
    private static boolean isFinite(Sentence sentence, Token word) {
        if (TENSED.contains(word.pos())) {
            return true;
        }
        for (int child : sentence.children(word.index())) {
            Token auxiliary = sentence.token(child);
            if (auxiliary.relation().startsWith("aux") && TENSED.contains(auxiliary.pos())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Factuality> condition(Sentence sentence, Token head, int steps) {
        Factuality outer = read(sentence, head.index(), steps + 1);
        return outer == CONDITIONAL ? Optional.of(CONDITIONAL) : Optional.empty();
    }

    private static Map<String, Factuality> readGovernors() {
        Map<String, Factuality> found = new HashMap<>();
        for (RuleBlocks.Block block : RuleBlocks.read("governors.txt")) {
            Factuality makes = valueOf(block.line("makes", "ASSERTED"));
            block.words("words").forEach(word -> found.put(word, makes));
        }
        return Map.copyOf(found);
    }
}
