package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** In which form a verb stands: with a tense, with "to", in the subjunctive, with a particle. */
final class VerbForms {

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> ADVERBS = Set.of("up", "down", "out", "off", "over", "away", "back", "aside");

    private VerbForms() {}

    /** Whether the verb carries "to". */
    static boolean hasTo(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).form().equalsIgnoreCase("to")
                    && sentence.token(child).relation().equals("aux")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb has a tense, or an auxiliary that has one: "met", "had met", "was met". */
    static boolean isFinite(Sentence sentence, int verb) {
        if (TENSED.contains(sentence.token(verb).pos())) {
            return true;
        }
        for (int child : sentence.children(verb)) {
            Token auxiliary = sentence.token(child);
            if (auxiliary.relation().startsWith("aux") && TENSED.contains(auxiliary.pos())) {
                return true;
            }
        }
        return false;
    }

    /** "Insisted that Togo {withdraw}": the bare form of a verb that has a subject of its own under "that". */
    static boolean isSubjunctive(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return token.pos().equals("VB")
                && token.relation().equals("ccomp")
                && sentence.child(verb, "mark").isPresent()
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.child(verb, "aux").isEmpty();
    }

    /** Whether the verb's own form asks for what it tells: "insisted that Togo {withdraw}", "{withdraw} your troops", "you {arrest} him". */
    static boolean isBidden(Sentence sentence, int verb) {
        return isSubjunctive(sentence, verb) || isToBeDone(sentence, verb) || isImperative(sentence, verb);
    }

    /** "The insistence that all sanctions be {lifted}": a clause whose passive has neither tense nor "to" asks for it. */
    private static boolean isToBeDone(Sentence sentence, int verb) {
        boolean that = sentence.child(verb, "mark").isPresent()
                && sentence.child(verb, "nsubjpass").isPresent();
        boolean bare = sentence.child(verb, "aux").isEmpty();
        return that
                && bare
                && sentence.child(verb, "auxpass")
                        .filter(be -> sentence.token(be).form().equals("be"))
                        .isPresent();
    }

    private static boolean isImperative(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.is("VB")
                || sentence.child(verb, "aux").isPresent()
                || sentence.child(verb, "nsubjpass").isPresent()) {
            return false;
        }
        Optional<Integer> subject = sentence.child(verb, "nsubj");
        boolean you = subject.filter(s -> sentence.token(s).lower().equals("you"))
                .filter(s -> token.pos().equals("VBP") || token.pos().equals("VB"))
                .isPresent();
        return you || subject.isEmpty() && token.pos().equals("VB") && isOpening(sentence, token);
    }

    /** Whether the word is the main one of its sentence and only marks stand before it. */
    private static boolean isOpening(Sentence sentence, Token token) {
        return token.relation().equals("root")
                && sentence.tokens().subList(0, token.index()).stream()
                        .allMatch(before -> before.relation().equals("punct"));
    }

    /** The particle of the verb: "off" of "call off". */
    static Optional<String> particle(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().equals("prt")) {
                return Optional.of(sentence.token(child).lemma());
            }
        }
        return Optional.empty();
    }

    /** The adverb right after the verb that may be its particle though the tree has it otherwise: "shot {down} two drones". */
    static Optional<String> adverb(Sentence sentence, int verb) {
        int next = verb + 1;
        if (next >= sentence.size() || sentence.token(next).head() != verb) {
            return Optional.empty();
        }
        return Optional.of(sentence.token(next).lemma()).filter(ADVERBS::contains);
    }
}
