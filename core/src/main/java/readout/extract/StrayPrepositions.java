package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readout.text.Sentence;
import readout.text.Token;

/** What stands under a preposition of a deed that the tree hangs elsewhere than from the deed. */
final class StrayPrepositions {

    /** Prepositions behind the noun of a deed that tell to whom it was done. */
    /** "Hit ships after Chad's raid {against} Niger": the raid was against Niger. */
    private static final Set<String> BYGONE =
            Set.of("after", "before", "since", "following", "follow", "amid", "despite", "over");

    private static final Set<String> TARGET = Set.of("of", "on", "against", "at");

    private static final Set<String> RIDDEN =
            Set.of("motorcycle", "motorbike", "bike", "horseback", "horse", "camel", "foot", "board", "scooter");

    private static final Set<String> TELLING = Set.of("report", "record", "resume", "continue", "rage");

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
        return nested(noun, preposition)
                .or(() -> beside(noun, preposition))
                .or(() -> preposition.equals("between") ? sides(noun) : Optional.empty())
                .or(() -> preposition.equals("by") ? doer(noun) : afterDoer(noun, preposition));
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

    /** "Clashes were reported {between} the army and rebels": whose clashes, where the tree hangs it from the verb. */
    private Optional<Integer> sides(int noun) {
        Token token = sentence.token(noun);
        boolean told = token.relation().startsWith("nsubj")
                && TELLING.contains(sentence.token(token.head()).lemma());
        return told ? Grammar.preposition(sentence, token.head(), "between") : Optional.empty();
    }

    /** What stands under a preposition right after the noun, though the tree hangs it from the verb: "prompting raids {on} X", not "blamed it on X". */
    private Optional<Integer> beside(int noun, String preposition) {
        int next = noun + 1;
        boolean sibling = next < sentence.size()
                && Set.of("on", "against").contains(preposition)
                && sentence.token(next).lemma().equals(preposition)
                && sentence.token(next).head() == sentence.token(noun).head()
                && !sentence.token(sentence.token(next).head()).lemma().equals("blame");
        return sibling ? Grammar.under(sentence, next) : Optional.empty();
    }

    /** "The downing of a drone {by} the army", "a raid on a bar {by} gunmen": who did it, where the tree has it behind what it was done to. */
    private Optional<Integer> doer(int noun) {
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (token.relation().equals("prep") && TARGET.contains(token.lemma())) {
                Optional<Integer> by = Grammar.child(sentence, child, "pobj")
                        .flatMap(target -> Grammar.preposition(sentence, target, "by"));
                if (by.isPresent()) {
                    return by;
                }
            }
        }
        return strayBy(noun).flatMap(by -> Grammar.under(sentence, by));
    }

    /** The "by" right after the noun that the tree hangs from an intransitive verb above: "died in an assault {by} pirates". */
    private Optional<Integer> strayBy(int noun) {
        int next = noun + 1;
        if (next >= sentence.size() || !sentence.token(next).lemma().equals("by")) {
            return Optional.empty();
        }
        int above = sentence.token(next).head();
        boolean stray = above >= 0
                && above < noun
                && sentence.token(above).is("VB")
                && !Grammar.isPassive(sentence, above)
                && Grammar.governorVerb(sentence, noun).filter(v -> v == above).isPresent();
        return Optional.of(next).filter(by -> stray);
    }

    /** The "by" right after the noun that hangs from it. */
    private Optional<Integer> ownBy(int noun) {
        return Optional.of(noun + 1)
                .filter(next -> next < sentence.size()
                        && sentence.token(next).lemma().equals("by")
                        && sentence.token(next).head() == noun);
    }

    /** What follows the doer: "died in an assault by pirates {on} a tanker", "a crackdown by police {on} protesters". */
    private Optional<Integer> afterDoer(int noun, String preposition) {
        if (!TARGET.contains(preposition) || preposition.equals("of") || preposition.equals("at")) {
            return Optional.empty();
        }
        Optional<Integer> behind = Grammar.preposition(sentence, noun, "by")
                .flatMap(doer -> Grammar.preposition(sentence, doer, preposition))
                .filter(target -> !RIDDEN.contains(sentence.token(target).lemma()));
        return behind.isPresent()
                ? behind
                : ownBy(noun)
                        .or(() -> strayBy(noun))
                        .map(by -> Arrays.stream(sentence.subtree(by)).max().orElse(by) + 1)
                        .filter(next -> next < sentence.size()
                                && sentence.token(next).lemma().equals(preposition))
                        .flatMap(next -> Grammar.under(sentence, next));
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
            if (means.relation().equals("prep") && !BYGONE.contains(means.lemma())) {
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
