package readout.extract;

import readout.text.Sentence;
import readout.text.Token;

/** Words that open a sentence before its speaker and are not what is said. */
final class FrontedWords {

    private FrontedWords() {}

    /** "Hailing the raid as a “success,” X said it was over": words of the clause that opens the sentence, not what the tag is about. */
    static boolean hold(Sentence sentence, int verb, Quotation quotation) {
        int first = sentence.tokenAt(quotation.inner().start()).orElse(verb);
        for (int at = first, steps = 0; at >= 0 && at < verb && steps < sentence.size(); steps++) {
            Token word = sentence.token(at);
            if (word.relation().equals("advcl") && word.head() == verb) {
                return word.pos().equals("VBG")
                        && word.span().end() <= quotation.outer().start();
            }
            at = word.head();
        }
        return false;
    }

    /** "Mora, known as “the Ox,” said the army had left": what the speaker is called. */
    static boolean isOfSpeaker(Sentence sentence, int verb, Quotation quotation) {
        int last = sentence.tokenAt(quotation.inner().start()).orElse(verb);
        return Grammar.child(sentence, verb, "nsubj")
                .filter(subject -> sentence.token(subject).span().end()
                                <= quotation.outer().start()
                        && sentence.isUnder(last, subject))
                .filter(subject -> sentence.child(verb, "ccomp")
                        .filter(said -> said > verb)
                        .isPresent())
                .isPresent();
    }

    /** "In a statement carried on television, X advised …": where or how it was said, all of it one phrase under the verb. */
    static boolean isPhrase(Sentence sentence, int verb, int start, int end) {
        int first = sentence.tokenAt(start).orElse(verb);
        Token word = sentence.token(first);
        return word.is("IN")
                && word.relation().equals("prep")
                && word.head() == verb
                && sentence.phrase(first).end() >= end;
    }
}
