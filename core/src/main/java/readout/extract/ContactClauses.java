package readout.extract;

import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** What the clause around the verb of a contact makes of it: announced, wished for, thought, still to come. */
final class ContactClauses {

    private static final int STEPS = 8;

    private final Sentence sentence;
    private final ContactAuxiliaries words;

    ContactClauses(Sentence sentence) {
        this.sentence = sentence;
        this.words = new ContactAuxiliaries(sentence);
    }

    /** "said he would call X": what "will call" was when it was said, and no condition. */
    boolean isAnnounced(int verb) {
        Token word = sentence.token(verb);
        if (!word.relation().equals("ccomp") || word.head() < 0 || !words.hasOnly(verb, "would")) {
            return false;
        }
        Token teller = sentence.token(word.head());
        boolean told =
                teller.pos().equals("VBD") && ContactFrames.lists("tells", Clauses.lemma(sentence, teller.index()));
        return told
                && sentence.tokens().stream()
                        .filter(t -> sentence.isUnder(t.index(), verb))
                        .noneMatch(t -> ContactFrames.lists("conditions", t.lemma()));
    }

    /** Under a wish, through infinitives, gerunds and nouns only: what is told in a clause of its own is told. */
    boolean isWished(int verb) {
        Token word = sentence.token(verb);
        for (int steps = 0; steps < STEPS && word.head() >= 0 && !words.isTensed(word.index()); steps++) {
            Token head = sentence.token(word.head());
            boolean clause = word.relation().equals("advcl") || word.relation().equals("relcl");
            if (clause) {
                return false;
            }
            boolean wished = ContactFrames.lists("wishes", Clauses.lemma(sentence, head.index()))
                    || ContactFrames.lists("wishes", head.lower());
            if (wished) {
                return true;
            }
            word = head;
        }
        return false;
    }

    /** "thinks it will meet X". */
    boolean isThought(int verb) {
        Token word = sentence.token(verb);
        return word.relation().equals("ccomp")
                && word.head() >= 0
                && ContactFrames.lists("thinks", Clauses.lemma(sentence, word.head()));
    }

    /** "when they meet": a present tense after a word of time is to come. */
    boolean isPending(Token word) {
        boolean present = word.pos().equals("VBZ") || word.pos().equals("VBP");
        if (!present || !word.relation().equals("advcl")) {
            return false;
        }
        for (int child : sentence.children(word.index())) {
            if (child < word.index()
                    && ContactFrames.lists("present", sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "X and Y will travel to Lima to {hold} talks": those who travel together hold them with others. */
    static boolean isErrand(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        return Set.of("advcl", "xcomp").contains(word.relation())
                && word.head() >= 0
                && word.head() < verb
                && sentence.child(verb, "nsubj").isEmpty()
                && ContactFrames.lists("travels", Clauses.lemma(sentence, word.head()));
    }
}
