package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.extract.ClaimRule.Trigger;
import readout.extract.CountedTriggers.Hit;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** Verbs that count what fills one of their roles: "killed 12 soldiers", "were shot to death". */
final class CountedVerbs {

    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "as");

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
            Optional<Integer> filler = numberBeside(verb).or(() -> filler(predicate, rule.counts()));
            Optional<Integer> counted = filler.flatMap(
                    f -> rule.of().isEmpty() ? Optional.of(f) : CountedTree.under(sentence, f, rule.of()));
            boolean whole = (rule.particle().isEmpty() || hasParticle(verb.index(), rule.particle()))
                    && (rule.to().isEmpty() || isDoneTo(verb.index(), rule.to()))
                    && (rule.object().isEmpty() || hasObject(verb.index(), filler, rule.object()));
            if (counted.isPresent() && whole) {
                Optional<Integer> doer = rule.by().isEmpty()
                        ? Optional.empty()
                        : predicate.argument(rule.by()).map(c -> CountedTree.content(sentence, c));
                boolean either = isAlternative(verb);
                if (!either || rule.isOfPersons()) {
                    ClaimRule told = either ? rules.casualties() : rule;
                    found.add(new Hit(told, verb.index(), counted.get(), doer, predicate.roleset()));
                }
            }
        }
    }

    /** What fills the role; an active verb's object where the roles name another, and a subject that the tree gives to "after". */
    private Optional<Integer> filler(Predicate predicate, String role) {
        int verb = predicate.token();
        Optional<Integer> labelled = predicate.argument(role).map(c -> CountedTree.content(sentence, c));
        if (!role.equals("A1")) {
            return labelled;
        }
        Optional<Integer> object = sentence.child(verb, "dobj").filter(o -> !Grammar.isPassive(sentence, verb));
        return object.or(() -> upTo(verb)).or(() -> labelled).or(() -> swallowed(verb));
    }

    /** "counted up to {30 bodies}", where the tree takes "up to" for where they were counted. */
    private Optional<Integer> upTo(int verb) {
        return sentence.child(verb, "prep")
                .filter(up -> up == verb + 1 && sentence.token(up).lemma().equals("up"))
                .flatMap(up -> CountedTree.under(sentence, up, Set.of("to")));
    }

    /** "after {a clerk and a judge} were murdered", where the tree takes those for the object of "after". */
    private Optional<Integer> swallowed(int verb) {
        int auxiliary = sentence.child(verb, "auxpass").orElse(0);
        boolean bare = Grammar.isPassive(sentence, verb)
                && sentence.child(verb, "nsubjpass").isEmpty();
        int at = bare ? auxiliary - 1 : -1;
        while (at >= 0 && !sentence.token(at).relation().equals("pobj")) {
            at = sentence.token(at).head();
        }
        if (at < 0) {
            return Optional.empty();
        }
        int[] phrase = sentence.subtree(at);
        boolean opens =
                OPENERS.contains(sentence.token(sentence.token(at).head()).lemma());
        return opens && phrase[phrase.length - 1] == auxiliary - 1 ? Optional.of(at) : Optional.empty();
    }

    /** "were killed or wounded": neither the one nor the other is told of all. */
    private boolean isAlternative(Token verb) {
        Token head = verb.head() >= 0 && verb.relation().equals("conj") ? sentence.token(verb.head()) : verb;
        Optional<Integer> other = verb == head ? sentence.child(verb.index(), "conj") : Optional.of(verb.index());
        return other.filter(o -> o > head.index() + 1
                        && o <= head.index() + 3
                        && sentence.token(o).is("VB")
                        && sentence.token(o - 1).lemma().equals("or"))
                .isPresent();
    }

    /** "43 injured", where the parser gives the participle another noun to modify. */
    private Optional<Integer> numberBeside(Token verb) {
        boolean modifier = verb.pos().equals("VBN") && verb.relation().equals("nmod") && verb.index() > 0;
        boolean counted = modifier
                && Figures.isNumeral(sentence.token(verb.index() - 1))
                && !CountedTree.isModifier(sentence, verb);
        return counted ? Optional.of(verb.index() - 1) : Optional.empty();
    }

    private boolean hasParticle(int verb, Set<String> particles) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            boolean beside = child == verb + 1 || token.relation().equals("prt") || token.is("RP");
            if (particles.contains(token.lemma()) && beside) {
                return true;
            }
        }
        return false;
    }

    /** "was shot {to death}". */
    private boolean isDoneTo(int verb, Set<String> lemmas) {
        for (int child : sentence.children(verb)) {
            Optional<Integer> noun =
                    sentence.token(child).lemma().equals("to") ? sentence.child(child, "pobj") : Optional.empty();
            if (noun.filter(n -> lemmas.contains(sentence.token(n).lemma())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObject(int verb, Optional<Integer> filler, Set<String> lemmas) {
        return Stream.of(sentence.child(verb, "dobj"), filler)
                .flatMap(Optional::stream)
                .anyMatch(object -> lemmas.contains(sentence.token(object).lemma()));
    }
}
