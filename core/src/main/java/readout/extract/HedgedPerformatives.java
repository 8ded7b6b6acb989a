package readout.extract;

import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Acts of words that are done by saying that one would like to do them: "would like to thank", "wishes to make clear". Official statements
 * put them so; after Fraser, "Hedged performatives" (1975).
 */
final class HedgedPerformatives {

    private static final Set<String> HEDGES = Set.of("wish", "want");
    private static final String LIKE = "like";

    private HedgedPerformatives() {}

    /** Whether the verb at {@code verb} stands under such a hedge, which it is as good as done in. */
    static boolean isOne(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        return word.relation().equals("xcomp")
                && word.head() >= 0
                && word.head() < verb
                && VerbForms.hasTo(sentence, verb)
                && isSaid(sentence, word)
                && isHedge(sentence, sentence.token(word.head()));
    }

    /** Whether the verb at {@code verb} only leads to one. */
    static boolean leads(Sentence sentence, int verb) {
        return sentence.child(verb, "xcomp").filter(act -> isOne(sentence, act)).isPresent();
    }

    /** The words from the hedge to the verb: "would like to thank". */
    static Span span(Sentence sentence, Token act) {
        Token hedge = sentence.token(act.head());
        Span words = hedge.span().union(act.span());
        return sentence.child(hedge.index(), "aux")
                .map(would -> sentence.token(would).span().union(words))
                .orElse(words);
    }

    private static boolean isSaid(Sentence sentence, Token act) {
        String lemma = VerbForms.particle(sentence, act.index())
                .map(p -> act.lemma() + "_" + p)
                .orElse(act.lemma());
        boolean clear = lemma.equals("make")
                && act.index() + 1 < sentence.size()
                && sentence.token(act.index() + 1).lemma().equals("clear");
        return clear || Words.shipped().in(lemma, "@performative");
    }

    /** "Wishes to", "would like to": now, and not denied. */
    private static boolean isHedge(Sentence sentence, Token hedge) {
        boolean now = hedge.is("VBZ") || hedge.is("VBP");
        boolean would = hedge.lemma().equals(LIKE)
                && sentence.child(hedge.index(), "aux")
                        .filter(a ->
                                Set.of("would", "'d").contains(sentence.token(a).lemma()))
                        .isPresent()
                && hedge.pos().equals("VB");
        return (would || now && HEDGES.contains(hedge.lemma()))
                && sentence.child(hedge.index(), "neg").isEmpty()
                && sentence.child(hedge.index(), "mark").isEmpty();
    }
}
