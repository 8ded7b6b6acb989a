package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Who stands where the doer of "killing two" is looked for and did nothing: what was itself hit, and who only tells of it. */
final class Bystanders {

    /** What comes of a blow, also behind the words of who tells of it. */
    private static final Set<String> OUTCOMES =
            Set.of("kill", "wound", "injure", "destroy", "damage", "displace", "burn", "trap", "hit");

    /** What befalls a craft: "{a jet} crashed, killing two". */
    private static final Set<String> CRASHING =
            Set.of("crash", "crash-land", "capsize", "derail", "sink", "collapse", "overturn");

    private Bystanders() {}

    /** Whether the one at {@code doer}, whom the roles have for the doer, was itself hit or only tells of it. */
    static boolean isOne(Sentence sentence, int verb, int doer) {
        return isSufferer(sentence, verb, doer)
                || toldBefore(sentence, verb)
                        .filter(told -> sentence.token(doer).head()
                                == sentence.token(verb).head())
                        .isPresent();
    }

    /** "The van was {hit} in Gao, {police} said, {killing} two": the verb told, whose outcome the participle at {@code verb} is, and not the telling. */
    static Optional<Integer> toldBefore(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean outcome = token.relation().equals("advcl")
                && token.pos().equals("VBG")
                && OUTCOMES.contains(token.lemma())
                && token.head() < verb
                && Words.shipped().in(sentence.token(token.head()).lemma(), "@say");
        return outcome
                ? Grammar.child(sentence, token.head(), "ccomp").filter(told -> told < token.head())
                : Optional.empty();
    }

    /** "{Looting} and burning went on, a resident said": a deed named by its verb, of nobody who tells of it. */
    static boolean isNamedOnly(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return token.pos().equals("VBG")
                && verb == 0
                && token.relation().equals("advcl")
                && Words.shipped().in(sentence.token(token.head()).lemma(), "@say")
                && sentence.child(verb, "conj").isPresent()
                && sentence.child(verb, "dobj").isEmpty();
    }

    /** Whether the one at {@code doer} was itself hit: "{a ship} was shelled off Aden, killing two", "{Convoy} hit in Mali, killing two". */
    private static boolean isSufferer(Sentence sentence, int verb, int doer) {
        Token token = sentence.token(verb);
        Token noun = sentence.token(doer);
        if (!token.pos().equals("VBG") || !Voice.isHarm(token.lemma())) {
            return false;
        }
        boolean crash = noun.relation().equals("nsubj")
                && noun.head() >= 0
                && noun.head() == token.head()
                && isCrash(sentence, noun.head())
                && sentence.child(noun.head(), "dobj").isEmpty();
        boolean outcome = token.relation().equals("advcl")
                && token.head() < verb
                && noun.relation().equals("nsubjpass")
                && noun.head() == token.head();
        boolean title = noun.relation().equals("nsubj") && noun.head() == verb
                || token.relation().equals("acl") && token.head() == doer;
        boolean headline = title
                && sentence.child(verb, "aux").isEmpty()
                && Arrays.stream(sentence.children(doer))
                        .mapToObj(sentence::token)
                        .anyMatch(
                                hit -> hit.relation().equals("acl") && hit.pos().equals("VBN") && hit.index() < verb);
        return crash || outcome || headline;
    }

    private static boolean isCrash(Sentence sentence, int verb) {
        boolean landing = sentence.token(verb).lemma().equals("land")
                && verb > 1
                && sentence.token(verb - 2).lemma().equals("crash");
        return landing || CRASHING.contains(sentence.token(verb).lemma());
    }
}
