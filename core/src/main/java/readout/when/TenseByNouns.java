package readout.when;

import readout.text.Sentence;
import readout.text.Token;

/** What the noun that a day belongs to, or the preposition before the day, tells of its side against the tense of the verb. */
final class TenseByNouns {

    private static final int MOST_STEPS = 4;

    private TenseByNouns() {}

    /** "Friday's {raid} will not go unanswered", "the protest of Friday will {continue}": what a later deed answers or goes on with. */
    static boolean isOver(Sentence sentence, int token, int verb) {
        int subject = token;
        for (int steps = 0; subject >= 0 && steps < MOST_STEPS; steps++) {
            Token word = sentence.token(subject);
            if (word.head() == verb && word.relation().startsWith("nsubj")) {
                boolean goesOn = sentence.token(verb).lemma().equals("continue")
                        || sentence.token(verb).lemma().equals("go")
                                && verb + 1 < sentence.size()
                                && sentence.token(verb + 1).lemma().matches("on|unanswered|unpunished");
                return subject != token && (goesOn || Tense.is("over", word.lemma()));
            }
            subject = word.head();
        }
        return false;
    }

    /** "have agreed on a truce from Saturday". */
    static boolean isPromised(Sentence sentence, int token) {
        int verb = Tense.governor(sentence, token);
        return verb >= 0
                && sentence.token(verb).is("VB")
                && !sentence.token(verb).lemma().matches("be|have|go")
                && Tense.is("promising", sentence.token(verb).lemma());
    }
}
