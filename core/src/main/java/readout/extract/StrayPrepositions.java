package readout.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readout.text.Sentence;
import readout.text.Token;

/** What stands under a preposition of a deed that the tree hangs elsewhere than from the deed. */
final class StrayPrepositions {

    private static final Set<String> INSTRUMENT = Set.of("use", "employ", "deploy");

    private final Sentence sentence;
    private final Function<Integer, Optional<Integer>> light;

    /** In {@code sentence}; {@code light} gives the verb that carries a noun. */
    StrayPrepositions(Sentence sentence, Function<Integer, Optional<Integer>> light) {
        this.sentence = sentence;
        this.light = light;
    }

    /** What stands under the preposition of the verb at {@code verb}. */
    Optional<Integer> ofVerb(int verb, String preposition) {
        return nested(verb, preposition).or(() -> afterAdverb(verb, preposition));
    }

    /** What stands under the preposition of the noun at {@code noun}. */
    Optional<Integer> ofNoun(int noun, String preposition) {
        return nested(noun, preposition).or(() -> beside(noun, preposition));
    }

    /** What stands under a preposition that the tree hangs from an adverb of the verb: "yielded at last {to} the rebels". */
    private Optional<Integer> afterAdverb(int verb, String preposition) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.token(child).relation();
            if (child > verb && (relation.equals("advmod") || relation.equals("npadvmod"))) {
                Optional<Integer> noun = Grammar.preposition(sentence, child, preposition);
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        return Optional.empty();
    }

    /** What stands under a preposition right after the noun, though the tree hangs it from the verb: "prompting raids {on} X". */
    private Optional<Integer> beside(int noun, String preposition) {
        int next = noun + 1;
        boolean sibling = next < sentence.size()
                && Set.of("on", "against").contains(preposition)
                && sentence.token(next).lemma().equals(preposition)
                && sentence.token(next).head() == sentence.token(noun).head();
        return sibling ? Grammar.under(sentence, next) : Optional.empty();
    }

    /** "against" of "in protest of a plan against X": under the nouns of the word's own prepositional phrases. */
    private Optional<Integer> nested(int word, String preposition) {
        if (!preposition.equals("against") && !preposition.equals("with") && !preposition.equals("between")) {
            return Optional.empty();
        }
        for (int child : sentence.children(
                sentence.token(word).is("VB") ? word : light.apply(word).orElse(word))) {
            Token means = sentence.token(child);
            if (preposition.equals("against") && means.pos().equals("VBG") && INSTRUMENT.contains(means.lemma())) {
                Optional<Integer> target = targetOf(child);
                if (target.isPresent()) {
                    return target;
                }
            }
            if (means.relation().equals("prep")) {
                Optional<Integer> noun =
                        Grammar.under(sentence, child).flatMap(n -> Grammar.preposition(sentence, n, preposition));
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        return Optional.empty();
    }

    /** "against" anywhere under "using", whose object may be long: "struck, using jets, drones and artillery against {rebels}". */
    private Optional<Integer> targetOf(int using) {
        for (int below : sentence.subtree(using)) {
            if (sentence.token(below).lemma().equals("against")) {
                return Grammar.under(sentence, below);
            }
        }
        return Optional.empty();
    }
}
