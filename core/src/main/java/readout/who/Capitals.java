package readout.who;

import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** Words in capitals that no table has and that stand where an organization does: one that says something, or for which some fight. */
final class Capitals {

    private static final Set<String> SAYING = WordSets.of("saying");

    private final Surface surface;
    private final Sentence sentence;
    private final NameShape shape;
    private final boolean plain;

    Capitals(Surface surface, NameShape shape, boolean plain) {
        this.surface = surface;
        this.sentence = surface.sentence;
        this.shape = shape;
        this.plain = plain;
    }

    /** Whether the word is such an abbreviation. */
    boolean speaks(int i) {
        Token token = sentence.token(i);
        return plain
                && token.form().matches("[A-Z][A-Z-]{1,6}")
                && token.is("NN")
                && shape.isOpen(i)
                && surface.geoAt(i).isEmpty()
                && (token.is("NNP") && isSpeaker(token) || isOfFighters(token));
    }

    /** "RRF fighters". */
    private boolean isOfFighters(Token token) {
        int next = token.index() + 1;
        return token.head() == next
                && sentence.token(next).pos().equals("NNS")
                && Nouns.of(sentence.token(next).lemma())
                        .filter(n -> n.kind() == Kind.ARMED_GROUP)
                        .isPresent();
    }

    private boolean isSpeaker(Token token) {
        return token.relation().equals("nsubj")
                && token.head() >= 0
                && SAYING.contains(sentence.token(token.head()).lemma());
    }
}
