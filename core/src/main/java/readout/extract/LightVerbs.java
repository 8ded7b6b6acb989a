package readout.extract;

import java.util.Optional;
import readout.text.Sentence;
import readout.text.Token;

/** The verbs that say no more than that the deed of a noun took place: "carried out" of "carried out strikes", "took" of "took part in drills". */
final class LightVerbs {

    private final Sentence sentence;
    private final Words words;

    LightVerbs(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The verb of the noun at {@code noun}, where it has such a one. */
    Optional<Integer> of(int noun) {
        int at = noun;
        while (sentence.token(at).relation().equals("conj")) {
            at = sentence.token(at).head();
        }
        Token token = sentence.token(at);
        if (token.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        return token.relation().equals("pobj") && head.head() >= 0
                ? aboveOf(head)
                : relative(at).or(() -> governing(token, head));
    }

    private Optional<Integer> aboveOf(Token preposition) {
        Token above = sentence.token(preposition.head());
        if (preposition.lemma().equals("of") && words.in(above.lemma(), "@series")) {
            return of(above.index());
        }
        return partaking(preposition, above)
                .or(() -> Optional.of(above.index())
                        .filter(verb -> above.is("VB"))
                        .filter(verb -> words.in(above.lemma() + "_" + preposition.lemma(), "@light")));
    }

    private Optional<Integer> relative(int noun) {
        return Grammar.child(sentence, noun, "relcl")
                .filter(v -> words.in(sentence.token(v).lemma(), "@light")
                        && sentence.child(v, "nsubj").isPresent())
                .filter(v -> Grammar.child(sentence, v, "dobj").isEmpty());
    }

    private Optional<Integer> governing(Token noun, Token verb) {
        boolean object = noun.relation().equals("dobj") || noun.relation().equals("nsubjpass");
        if (!object || !verb.is("VB")) {
            return Optional.empty();
        }
        String key = VerbForms.particle(sentence, verb.index())
                .map(p -> verb.lemma() + "_" + p)
                .orElse(verb.lemma());
        boolean light = words.in(key, "@light") && !isCounting(verb);
        return light ? Optional.of(verb.index()) : Optional.empty();
    }

    /* "{Took} part in drills": whether the tree hangs "in" from the part or from the verb. */
    private Optional<Integer> partaking(Token in, Token above) {
        if (above.lemma().equals("part") && above.relation().equals("dobj")) {
            return Optional.of(above.head())
                    .filter(verb -> sentence.token(verb).lemma().equals("take"));
        }
        return Optional.of(above.index())
                .filter(verb -> in.lemma().equals("in") && above.lemma().equals("take"))
                .filter(verb -> sentence.child(verb, "dobj")
                        .filter(part -> sentence.token(part).lemma().equals("part"))
                        .isPresent());
    }

    /* "Police {put} the march at 3,000 people": who counts does not march. */
    private boolean isCounting(Token verb) {
        return verb.lemma().equals("put")
                && Grammar.preposition(sentence, verb.index(), "at").isPresent();
    }
}
