package readout.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** "Announced a raid on rebel fighters after {they} killed 40 soldiers": the only ones of several that the sentence tells of before its clause. */
final class ManyBeside {

    private static final Set<String> JOINTS = Set.of("after", "before", "when", "while", "because", "since", "until");

    private ManyBeside() {}

    /** Whom the pronoun, the subject of a clause that tells when or why, means; empty where nobody or more than one is told of. */
    static List<Entity> of(Links links, Mention mention) {
        Sentence sentence = links.sentence(mention);
        Token pronoun = links.head(mention);
        boolean clause = pronoun.relation().startsWith("nsubj")
                && sentence.token(pronoun.head()).relation().equals("advcl")
                && sentence.child(pronoun.head(), "mark")
                        .filter(mark -> JOINTS.contains(sentence.token(mark).lemma()))
                        .isPresent();
        if (!clause) {
            return List.of();
        }
        Set<Entity> many = new LinkedHashSet<>();
        for (Mention other : links.in(mention.sentence())) {
            if (links.isBefore(other, mention) && links.head(other).pos().equals("NNS")) {
                many.addAll(links.meant(other));
            }
        }
        return many.size() == 1 ? List.copyOf(many) : List.of();
    }
}
