package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;

/** The words that tell whose somebody is: "{its} army", "{Stone}'s forces", "forces loyal to {Stone}". */
final class Possessors {

    /** "Forces loyal to Stone", "commanded by Stone": his. */
    private static final Set<String> LOYAL = Set.of("loyal", "commanded", "command", "led", "lead");

    private final Links links;

    Possessors(Links links) {
        this.links = links;
    }

    /** Index of the word for the possessor of those meant by {@code mention}, which are nobody's by their own words; empty where none is told. */
    Optional<Integer> of(Mention mention) {
        return isOwnable(mention.sketch())
                ? links.sentence(mention).child(mention.head(), "poss").or(() -> loyalty(mention))
                : Optional.empty();
    }

    /** The word for whom those serve who are told as "loyal to" somebody. */
    private Optional<Integer> loyalty(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int to = mention.to();
        boolean loyal = mention.sketch() instanceof Sketch.Group group
                && group.plural()
                && to + 2 < sentence.size()
                && LOYAL.contains(sentence.token(to).lemma())
                && Set.of("to", "by", "with").contains(sentence.token(to + 1).lemma());
        return loyal ? sentence.child(to + 1, "pobj") : Optional.empty();
    }

    private static boolean isOwnable(Sketch sketch) {
        if (sketch instanceof Sketch.Person person) {
            return person.name().isEmpty()
                    && person.country().isEmpty()
                    && person.organization().isEmpty();
        }
        return sketch instanceof Sketch.Body body
                        && body.unit()
                        && body.country().isEmpty()
                || sketch instanceof Sketch.Group group && group.country().isEmpty();
    }
}
