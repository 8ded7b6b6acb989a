package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** What "it" means beside a blow that its sentence tells of: the blow itself, or who struck it. */
final class Blows {

    private static final Set<String> BLOWS = WordSets.of("blows");
    private static final Set<String> JUDGING = WordSets.of("judging blows");
    private static final Set<String> HARM = WordSets.of("harm");
    private static final Set<String> SAYING = WordSets.of("saying");
    private static final int DEPTH = 6;

    private Blows() {}

    /** "Chad denounced the raid and said {it} killed two": those who speak of a blow say what the blow did. */
    static boolean isBlow(Sentence sentence, Mention pronoun) {
        Token word = sentence.token(pronoun.head());
        Token verb = sentence.token(Math.max(0, word.head()));
        boolean harms = word.relation().equals("nsubj") && HARM.contains(verb.lemma());
        if (!harms || !verb.relation().equals("ccomp") || verb.head() < 0) {
            return false;
        }
        Token said = sentence.token(verb.head());
        Optional<Integer> judged = said.relation().equals("conj") && said.head() >= 0
                ? sentence.child(said.head(), "dobj")
                        .filter(blow ->
                                JUDGING.contains(sentence.token(said.head()).lemma()))
                : Optional.empty();
        return judged.filter(blow -> BLOWS.contains(sentence.token(blow).lemma()))
                .isPresent();
    }

    /** "… after Chad launched raids on Niger that {it} said hit rebels": who launched them says what they hit. */
    static Optional<Integer> launcher(Sentence sentence, Mention pronoun) {
        Token word = sentence.token(pronoun.head());
        boolean says = word.relation().equals("nsubj")
                && word.index() > 0
                && word.head() > word.index()
                && SAYING.contains(sentence.token(word.head()).lemma())
                && sentence.token(word.index() - 1).lemma().equals("that");
        int at = says ? word.head() : -1;
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            Token token = sentence.token(at);
            Optional<Integer> subject =
                    token.is("VB") && at < word.index() ? sentence.child(at, "nsubj") : Optional.empty();
            if (subject.isPresent()) {
                return subject.filter(s -> holdsBlow(sentence, token.index(), word.index()));
            }
            at = token.head();
        }
        return Optional.empty();
    }

    private static boolean holdsBlow(Sentence sentence, int verb, int before) {
        return sentence.child(verb, "dobj")
                .filter(blow ->
                        blow < before && BLOWS.contains(sentence.token(blow).lemma()))
                .isPresent();
    }
}
