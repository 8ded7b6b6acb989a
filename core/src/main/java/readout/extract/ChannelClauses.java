package readout.extract;

import readout.text.Sentence;
import readout.text.Token;

/** Tells a word that says through what the cue spoke from one of another verb's clause. */
final class ChannelClauses {

    private ChannelClauses() {}

    /** Whether the verb that the word hangs from is the cue, or one that the cue hangs from too, or one that tells how it was said. */
    static boolean belongs(Sentence sentence, Token word, int cue) {
        Token at = word;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            boolean modifies = at.relation().equals("acl") || at.relation().equals("relcl");
            if (at.is("VB") && !modifies) {
                return sentence.isUnder(cue, at.index())
                        || sentence.isUnder(at.index(), cue) && !isTold(sentence, at, cue);
            }
            at = sentence.token(at.head());
        }
        return true;
    }

    /** "appealed for calm and disclosed that he had spoken by telephone": a clause that another verb tells, below the cue. */
    private static boolean isTold(Sentence sentence, Token verb, int cue) {
        Token at = verb;
        for (int steps = 0; steps < sentence.size() && at.index() != cue && at.head() >= 0; steps++) {
            if (at.relation().equals("ccomp") && at.head() != cue) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /** "A protest over {the premier's remarks}": what somebody else said. */
    static boolean isOfAnother(Sentence sentence, Token noun) {
        return sentence.child(noun.index(), "poss")
                        .map(sentence::token)
                        .filter(owner -> owner.is("NN"))
                        .isPresent()
                && sentence.token(Math.max(0, noun.head())).lemma().equals("over");
    }

    /** "Norway's negotiator in the talks": what one's office is about. */
    static boolean isTitle(Sentence sentence, Token noun) {
        int preposition = noun.head();
        int above = preposition < 0 ? -1 : sentence.token(preposition).head();
        return above >= 0
                && sentence.token(above).is("NN")
                && ReportingVerbs.isPerson(sentence.token(above).lemma());
    }
}
