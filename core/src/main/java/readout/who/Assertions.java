package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whose word a clause is: "X's claim that it …", "X said it …", "an announcement by X that it …". There "it" means X, whatever the main clause is about. */
final class Assertions {

    private static final Set<String> SAYING = WordSets.of("saying");
    private static final Set<String> ASSERTING = WordSets.of("asserting");
    private static final Set<String> NOUNS = WordSets.of("assertions");
    private static final int DEPTH = 8;

    private final Links links;

    Assertions(Links links) {
        this.links = links;
    }

    /**
     * Who asserts the innermost clause whose subject {@code mention} is or belongs to; empty where it stands in none, or the one is not known or
     * stands after it ("… its troops, Chad said").
     */
    Optional<Entity> claimant(Mention mention) {
        return claimant(mention, true);
    }

    /** As {@link #claimant}, wherever in the clause the mention stands. */
    Optional<Entity> claimantOfAny(Mention mention) {
        return claimant(mention, false);
    }

    private Optional<Entity> claimant(Mention mention, boolean ofSubject) {
        Sentence sentence = links.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            Token token = sentence.token(at);
            int up = token.head();
            if (up < 0) {
                return Optional.empty();
            }
            Optional<Integer> source = source(sentence, token, sentence.token(up));
            if (source.isPresent()) {
                return source.filter(s -> s < mention.from() && (!ofSubject || isOfSubject(sentence, token, mention)))
                        .flatMap(s -> links.at(sentence.index(), s))
                        .flatMap(links::only);
            }
            at = up;
        }
        return Optional.empty();
    }

    private static boolean isOfSubject(Sentence sentence, Token clause, Mention mention) {
        for (int child : sentence.children(clause.index())) {
            if (sentence.token(child).relation().startsWith("nsubj")) {
                return sentence.isUnder(mention.head(), child);
            }
        }
        return false;
    }

    /** Index of the word for the one who asserts, where {@code clause} is the content of {@code governor}. */
    private static Optional<Integer> source(Sentence sentence, Token clause, Token governor) {
        boolean verb = governor.is("VB") && (SAYING.contains(governor.lemma()) || ASSERTING.contains(governor.lemma()));
        if (verb && clause.relation().equals("ccomp")) {
            return sentence.child(governor.index(), "nsubj");
        }
        boolean noun = governor.is("NN")
                && NOUNS.contains(governor.lemma())
                && clause.is("VB")
                && clause.index() > governor.index();
        return noun ? sentence.child(governor.index(), "poss").or(() -> by(sentence, governor)) : Optional.empty();
    }

    /** The X of "a claim by X" and "a statement from X". */
    private static Optional<Integer> by(Sentence sentence, Token noun) {
        for (int child : sentence.children(noun.index())) {
            String preposition = sentence.token(child).lemma();
            if (preposition.equals("by") || preposition.equals("from")) {
                return sentence.child(child, "pobj");
            }
        }
        return Optional.empty();
    }
}
