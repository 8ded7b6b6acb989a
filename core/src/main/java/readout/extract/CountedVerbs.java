package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ClaimRule.Trigger;
import readout.extract.CountedTriggers.Hit;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** Verbs that count what fills one of their roles: "killed 12 soldiers", "were shot to death". */
final class CountedVerbs {

    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "as");
    private static final Set<String> UP = Set.of("up", "upwards", "upward");

    private static final Set<String> OVER = Set.of("over", "above");

    private static final Set<String> BOUNDS =
            Set.of("at", "least", "more", "than", "about", "some", "nearly", "another");

    private final ClaimRules rules;
    private final Sentence sentence;
    private final List<Hit> found = new ArrayList<>();

    private CountedVerbs(ClaimRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /** The hits of the sentence's verbs, in order. */
    static List<Hit> in(Sentence sentence, ClaimRules rules) {
        var verbs = new CountedVerbs(rules, sentence);
        sentence.predicates().forEach(verbs::verb);
        return verbs.found;
    }

    private void verb(Predicate predicate) {
        Token verb = sentence.token(predicate.token());
        for (ClaimRule rule : rules.triggeredBy(Trigger.VERBS, verb.lemma())) {
            Optional<Integer> filler = numberBeside(verb).or(() -> filler(predicate, rule));
            Optional<Integer> counted = filler.flatMap(f -> rule.of().isEmpty()
                    ? Optional.of(f)
                    : CountedTree.under(sentence, f, rule.of())
                            .or(() -> CountedTree.under(sentence, verb.index(), rule.of())));
            boolean whole = CountedFrame.holds(sentence, verb.index(), filler, rule);
            if (counted.isPresent() && whole) {
                Optional<Integer> doer = rule.by().isEmpty()
                        ? Optional.empty()
                        : predicate
                                .argument(rule.by())
                                .map(c -> CountedTree.content(sentence, c))
                                .filter(d -> !Bystanders.isOne(sentence, verb.index(), d));
                Optional<ClaimRule> told = isAlternative(verb.index()) ? rules.either(rule) : Optional.of(rule);
                told.ifPresent(r -> found.add(new Hit(r, verb.index(), counted.get(), doer, predicate.roleset())));
            }
        }
    }

    /** What fills the role; an active verb's object where the roles name another, and a subject that the tree gives to "after". */
    private Optional<Integer> filler(Predicate predicate, ClaimRule rule) {
        int verb = predicate.token();
        String role = rule.counts();
        Optional<Integer> labelled = predicate.argument(role).map(c -> CountedTree.content(sentence, c));
        if (!role.equals("A1")) {
            return labelled.or(() -> sentence.child(verb, "nsubj"));
        }
        Optional<Integer> object = sentence.child(verb, "dobj")
                .filter(o -> !Grammar.isPassive(sentence, verb))
                .map(o -> CountedFrame.taken(sentence, o, rule))
                .map(o -> sentence.token(o).lemma().equals("more") && WrittenNumbers.isNumeral(sentence.token(o - 1))
                        ? o - 1
                        : o);
        Optional<Integer> subject =
                rule.by().isEmpty() && rule.object().isEmpty() ? sentence.child(verb, "nsubj") : Optional.empty();
        return object.or(() -> CountedFrame.pastParticle(sentence, verb, rule))
                .or(() -> CountedFrame.pastOutcome(sentence, verb, rule))
                .or(() -> upTo(verb))
                .or(() -> bareNumber(verb))
                .or(() -> swallowed(verb))
                .or(() -> labelled)
                .or(() -> subject);
    }

    /** "counted up to {30 bodies}", "killed upwards of {30}", "struck over {30 camps}", where the tree takes that for where. */
    private Optional<Integer> upTo(int verb) {
        boolean over = verb + 2 < sentence.size()
                && OVER.contains(sentence.token(verb + 1).lemma())
                && WrittenNumbers.isNumeral(sentence.token(verb + 2));
        if (over) {
            return sentence.child(verb + 1, "pobj")
                    .filter(o -> CountedPhrase.at(sentence, o).figure().isPresent());
        }
        return Arrays.stream(sentence.children(verb))
                .filter(up -> up == verb + 1 && UP.contains(sentence.token(up).lemma()))
                .boxed()
                .flatMap(up -> CountedTree.under(sentence, up, Set.of("to", "of")).stream())
                .findFirst();
    }

    /** "injured {11} more late on Sunday", where the tree gives the number to another noun. */
    private Optional<Integer> bareNumber(int verb) {
        int at = verb + 1;
        while (at < sentence.size() && BOUNDS.contains(sentence.token(at).lower())) {
            at++;
        }
        boolean active = !Grammar.isPassive(sentence, verb);
        boolean bare = active && at + 1 < sentence.size() && WrittenNumbers.isNumeral(sentence.token(at));
        Token next = sentence.token(Math.min(at + 1, sentence.size() - 1));
        boolean alone = next.is("P")
                || next.is("IN")
                || next.is("RB")
                || next.is("CC")
                || next.lemma().equals("more")
                || next.is(",")
                || next.is(".");
        return bare && alone && sentence.token(at).head() != verb ? Optional.of(at) : Optional.empty();
    }

    /**
     * "after {a clerk and a judge} were murdered", where the tree takes those for the object of "after"; "lost their lives and {scores} were
     * hurt", where it joins them to what stands before.
     */
    private Optional<Integer> swallowed(int verb) {
        int auxiliary = sentence.child(verb, "auxpass").orElse(0);
        boolean bare = Grammar.isPassive(sentence, verb)
                && sentence.child(verb, "nsubjpass").isEmpty();
        int at = bare ? auxiliary - 1 : -1;
        while (at >= 0 && !sentence.token(at).relation().matches("pobj|conj")) {
            at = sentence.token(at).head();
        }
        if (at < 0 || sentence.token(at).is("VB")) {
            return Optional.empty();
        }
        int[] phrase = sentence.subtree(at);
        boolean joined = sentence.token(at).relation().equals("conj")
                && sentence.token(verb).relation().equals("conj")
                && phrase[0] > 0
                && sentence.token(phrase[0] - 1).is("CC");
        boolean opens =
                OPENERS.contains(sentence.token(sentence.token(at).head()).lemma());
        return (opens || joined) && phrase[phrase.length - 1] == auxiliary - 1 ? Optional.of(at) : Optional.empty();
    }

    /** "were killed or wounded", "killed, wounded or captured": none of them is told of all. */
    private boolean isAlternative(int verb) {
        int at = verb;
        for (int before = beside(at, -1); before >= 0; before = beside(at, -1)) {
            at = before;
        }
        boolean or = false;
        for (int next = beside(at, 1); next >= 0; next = beside(at, 1)) {
            or |= sentence.tokens().subList(at, next).stream()
                    .anyMatch(t -> t.lemma().equals("or"));
            at = next;
        }
        return or;
    }

    /** The verb next to {@code verb} in a list of verbs, past a comma, "or" and an adverb; -1 where there is none. */
    private int beside(int verb, int step) {
        boolean linked = false;
        for (int i = verb + step; i >= 0 && i < sentence.size() && Math.abs(i - verb) <= 4; i += step) {
            Token token = sentence.token(i);
            boolean link = token.is(",") || token.lemma().equals("or");
            if (token.is("VB")) {
                return linked ? i : -1;
            }
            if (!link && !token.is("RB")) {
                return -1;
            }
            linked |= link;
        }
        return -1;
    }

    /** "43 injured", where the parser gives the participle another noun to modify. */
    private Optional<Integer> numberBeside(Token verb) {
        boolean modifier = verb.pos().equals("VBN") && verb.relation().equals("nmod") && verb.index() > 0;
        boolean counted = modifier
                && WrittenNumbers.isNumeral(sentence.token(verb.index() - 1))
                && !CountedTree.isModifier(sentence, verb);
        return counted ? Optional.of(verb.index() - 1) : Optional.empty();
    }
}
