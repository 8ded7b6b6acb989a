package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whose deed it is for which somebody is blamed or thanked: "warned Niger over {its} raid", "thanked Kerr for {his} efforts", "gratitude to Kerr for {his} help". */
final class Answerable {

    private static final Set<String> REPROACHES = WordSets.of("reproaches");
    private static final Set<String> OVER = Set.of("over", "for");
    private static final Set<String> EXPRESSING = Set.of("express", "voice", "offer", "convey", "extend");
    private static final Set<String> THANKS = Set.of("gratitude", "thanks", "thank", "appreciation", "praise");

    private Answerable() {}

    /** Index of the one who is blamed or thanked for what the pronoun of {@code mention} owns. */
    static Optional<Integer> of(Sentence sentence, Mention mention) {
        Token pronoun = sentence.token(mention.head());
        Optional<Integer> reason = reason(sentence, pronoun);
        if (reason.isPresent()) {
            return reason;
        }
        if (!pronoun.relation().equals("poss") || pronoun.head() < 0) {
            return Optional.empty();
        }
        Token owned = sentence.token(pronoun.head());
        if (!owned.relation().equals("pobj")
                || !OVER.contains(sentence.token(owned.head()).lemma())) {
            return Optional.empty();
        }
        int at = sentence.token(owned.head()).head();
        while (at >= 0 && !sentence.token(at).is("VB")) {
            at = sentence.token(at).head();
        }
        return Optional.of(at).filter(verb -> verb >= 0).flatMap(verb -> whom(sentence, verb));
    }

    /** "Arrested Kerr because {he} had called a strike", "accused Kerr of a plot because {he} lost": who was arrested and accused. */
    private static Optional<Integer> reason(Sentence sentence, Token pronoun) {
        Token clause = sentence.token(Math.max(0, pronoun.head()));
        boolean because = pronoun.relation().equals("nsubj")
                && clause.relation().equals("advcl")
                && sentence.child(clause.index(), "mark")
                        .filter(mark -> sentence.token(mark).lemma().equals("because"))
                        .isPresent();
        return Optional.of(clause.head())
                .filter(verb -> because && verb >= 0 && verb < clause.index() && isJudging(sentence, verb))
                .flatMap(verb -> sentence.child(verb, "dobj"));
    }

    private static boolean isJudging(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        return lemma.equals("accuse")
                || REPROACHES.contains(lemma) && !Set.of("warn", "threaten").contains(lemma);
    }

    private static Optional<Integer> whom(Sentence sentence, int verb) {
        Optional<Integer> object = sentence.child(verb, "dobj");
        if (REPROACHES.contains(sentence.token(verb).lemma())) {
            return object;
        }
        return object.filter(o -> EXPRESSING.contains(sentence.token(verb).lemma())
                        && THANKS.contains(sentence.token(o).lemma()))
                .flatMap(o -> to(sentence, o).or(() -> to(sentence, verb)));
    }

    private static Optional<Integer> to(Sentence sentence, int above) {
        for (int child : sentence.children(above)) {
            if (sentence.token(child).lemma().equals("to")) {
                return sentence.child(child, "pobj");
            }
        }
        return Optional.empty();
    }
}
