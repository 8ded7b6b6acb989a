package readout.extract;

import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whether the subject of a verb of contact can name all sides: "A and B spoke for an hour", not "A and B spoke against the war". */
final class SharedSubjects {

    private static final Set<String> NO_TALK = Set.of("against", "of", "for", "at", "to", "out");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private SharedSubjects() {}

    /** "A and B spoke for an hour", not "spoke against the war": whether the subject of the verb can name all sides. */
    static boolean isShared(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean bare = sentence.child(verb, "nsubj").isEmpty()
                && sentence.child(verb, "nsubjpass").isEmpty()
                && !Set.of("conj", "advcl", "pcomp", "relcl").contains(word.relation())
                && !isAside(sentence, word)
                && sentence.child(verb, "aux")
                        .filter(a -> sentence.token(a).is("TO"))
                        .isEmpty();
        for (int child : sentence.children(verb)) {
            Token preposition = sentence.token(child);
            boolean time = sentence.child(child, "pobj")
                    .filter(n -> TIMES.contains(sentence.token(n).name()))
                    .isPresent();
            boolean other = (preposition.is("IN") || preposition.is("TO")) && NO_TALK.contains(preposition.lemma());
            boolean speech = Set.of("speak", "talk").contains(Clauses.lemma(sentence, verb));
            if (speech && other && !time && preposition.relation().equals("prep")) {
                return false;
            }
        }
        boolean habit = Set.of("VBP", "VB").contains(word.pos())
                && sentence.child(verb, "aux").isEmpty()
                && !word.lemma().equals("meet");
        return isUse(sentence, word)
                || !bare && !habit && !isControlled(sentence, verb) && !isPurposeOfTalk(sentence, word);
    }

    /** "A and B sat down with C to discuss it": what they sat down for is no second contact. */
    private static boolean isPurposeOfTalk(Sentence sentence, Token verb) {
        boolean infinitive = sentence.child(verb.index(), "aux")
                .filter(a -> sentence.token(a).is("TO"))
                .isPresent();
        return infinitive
                && verb.relation().equals("advcl")
                && !verb.lemma().equals("meet")
                && Clauses.under(sentence, verb.head(), "with").isPresent()
                && !ContactFrames.verb(Clauses.lemma(sentence, verb.head())).isEmpty();
    }

    /** "The two ministers, meeting in X, agreed …". */
    private static boolean isAside(Sentence sentence, Token verb) {
        return verb.relation().equals("acl")
                && verb.pos().equals("VBG")
                && verb.index() > 0
                && sentence.token(verb.index() - 1).form().equals(",");
    }

    /** "X and Y used a hotline to discuss it". */
    private static boolean isUse(Sentence sentence, Token verb) {
        return verb.head() >= 0
                && ContactFrames.lists("uses", Clauses.lemma(sentence, verb.head()))
                && sentence.child(verb.head(), "dobj")
                        .filter(o ->
                                ContactFrames.lists("phone", sentence.token(o).lemma()))
                        .isPresent();
    }

    /** "told the ministries to review it", "have A and B speak for them": the subject is another's object. */
    private static boolean isControlled(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        return word.head() >= 0
                && Set.of("xcomp", "ccomp").contains(word.relation())
                && word.pos().equals("VB")
                && sentence.child(verb, "aux")
                        .filter(a -> sentence.token(a).is("MD"))
                        .isEmpty()
                && (sentence.child(word.head(), "dobj").filter(o -> o < verb).isPresent()
                        || sentence.child(verb, "nsubj").isPresent());
    }
}
