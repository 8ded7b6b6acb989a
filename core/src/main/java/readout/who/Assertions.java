package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
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

    /** "{The semi-autonomous state} said it had left": a body that no table has asserts the clause, and none of those told of before. */
    boolean isOfUnknown(Mention mention) {
        Sentence sentence = links.sentence(mention);
        return sourceOf(mention, true)
                .filter(s -> links.at(sentence.index(), s).isEmpty())
                .map(sentence::token)
                .filter(s -> s.pos().equals("NN") || s.pos().equals("NNP"))
                .filter(s -> !NOUNS.contains(s.lemma())
                        && Nouns.of(s.lemma())
                                .filter(n -> n.kind() == Kind.PERSON)
                                .isEmpty())
                .isPresent();
    }

    private Optional<Entity> claimant(Mention mention, boolean ofSubject) {
        return sourceOf(mention, ofSubject)
                .flatMap(s -> links.at(mention.sentence(), s))
                .flatMap(links::only);
    }

    /** Index of the word for who asserts the innermost clause the mention stands in, where it stands before it. */
    private Optional<Integer> sourceOf(Mention mention, boolean ofSubject) {
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
                return source.filter(s -> s < mention.from() && (!ofSubject || isOfSubject(sentence, token, mention)));
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
            return sentence.child(governor.index(), "nsubj").flatMap(subject -> issuer(sentence, subject));
        }
        boolean noun = governor.is("NN")
                && NOUNS.contains(governor.lemma())
                && clause.is("VB")
                && clause.index() > governor.index();
        return noun ? sentence.child(governor.index(), "poss").or(() -> by(sentence, governor)) : Optional.empty();
    }

    /** The X of "a statement by X said it …"; what is no such noun speaks for itself. */
    private static Optional<Integer> issuer(Sentence sentence, int subject) {
        Token noun = sentence.token(subject);
        boolean paper = noun.is("NN") && NOUNS.contains(noun.lemma());
        Optional<Integer> issuer =
                paper ? sentence.child(subject, "poss").or(() -> by(sentence, noun)) : Optional.empty();
        return issuer.or(() -> Optional.of(subject));
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
