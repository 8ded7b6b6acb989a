package readout.extract;

import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** The words around a tag that tell whether it is one and where what it tags ends. */
final class TagWords {

    private static final Set<String> CONCESSIONS = Set.of("while", "though", "although", "whereas");
    private static final Set<String> SUBORDINATORS =
            Set.of("after", "before", "as", "while", "when", "though", "although", "but", "until", "whereas");

    private TagWords() {}

    /** A finite verb, a conjunction or a colon between the quotation and the verb: what stands there is no tag. */
    static boolean breaks(Token word, int verb) {
        if (CONCESSIONS.contains(word.lemma())) {
            return true;
        }
        if (word.form().equals(":") || word.form().equals(";") || word.lemma().equals("that") || word.is("WDT")) {
            return true;
        }
        boolean finite = word.is("VBD") || word.is("VBZ") || word.is("VBP");
        boolean ofTag = word.relation().startsWith("aux")
                || word.relation().equals("relcl")
                || word.relation().equals("acl");
        boolean quoting = word.lemma().equals("quote") || word.lemma().equals("cite");
        return finite && !ofTag && !quoting && word.index() != verb
                || word.lemma().equals("but");
    }

    /** Whether what follows the tag is said too; "…, residents said, hours after the premier left" is the reporter's. */
    static boolean goesOn(Sentence sentence, int verb) {
        if (isTagged(sentence, verb + 2)) {
            return false;
        }
        for (int i = verb + 2; i < Math.min(sentence.size(), verb + 5); i++) {
            if (SUBORDINATORS.contains(sentence.token(i).lemma())) {
                return false;
            }
            if (!sentence.token(i).is("CD")
                    && !sentence.token(i).is("NN")
                    && !sentence.token(i).is("RB")) {
                return true;
            }
        }
        return true;
    }

    /** "…, two officers said, {the Lagos Post reported}": nothing but who tells that they said so. */
    private static boolean isTagged(Sentence sentence, int from) {
        int last = sentence.size() - 1;
        while (last > from
                && !Character.isLetterOrDigit(sentence.token(last).form().charAt(0))) {
            last--;
        }
        boolean named = last > from;
        for (int i = from; i < last; i++) {
            Token word = sentence.token(i);
            named &= word.is("NN") || word.is("DT") || word.is("JJ") || word.is("POS") || word.is("CD");
        }
        return named
                && sentence.token(last).is("VB")
                && !ReportingVerbs.of(sentence, last).isEmpty();
    }
}
