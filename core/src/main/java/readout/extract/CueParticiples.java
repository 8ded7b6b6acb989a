package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Who speaks where the cue is a participle that the parser hangs from the wrong word: "…, with the envoy saying …". */
final class CueParticiples {

    private static final Set<String> MARKS = Set.of(",", "--", "-", "\"", "''", "—", "–");

    private static final Set<String> DASHES = Set.of("--", "—", "–");
    private static final Set<String> JUDGING =
            Set.of("call", "describe", "brand", "label", "add", "insist", "stress", "note");

    private CueParticiples() {}

    /** The speaker of the participle at {@code verb}; none where the tree is to tell it. */
    static Optional<Integer> speaker(Sentence sentence, int verb) {
        return beside(sentence, verb).or(() -> teller(sentence, verb)).or(() -> behindDash(sentence, verb));
    }

    /** "…, with the envoy saying …": the envoy. */
    private static Optional<Integer> beside(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        if (!word.pos().equals("VBG") || verb == 0) {
            return Optional.empty();
        }
        Token before = sentence.token(verb - 1);
        boolean with = before.relation().equals("pobj")
                && before.head() >= 0
                && sentence.token(before.head()).lemma().equals("with");
        return with ? Optional.of(before.index()) : Optional.empty();
    }

    /** "X defended a raid in which police seized files, saying …": after a comma who says it is the sentence's subject. */
    private static Optional<Integer> teller(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean after = word.pos().equals("VBG")
                && verb > 0
                && MARKS.contains(sentence.token(verb - 1).form())
                && word.head() >= 0
                && (isInRelative(sentence, word.head())
                        || isGerundOfTelling(sentence, word.head())
                        || isAnnounced(sentence, word.head())
                        || isJudging(word) && isTold(sentence, word.head()));
        return after ? mainSubject(sentence, verb) : besideTelling(sentence, verb);
    }

    /** "Mora accused Peru of “theft,” {insisting} that …": who accuses insists, and not the accused. */
    private static Optional<Integer> besideTelling(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean beside = word.pos().equals("VBG")
                && word.relation().equals("advcl")
                && word.head() >= 0
                && word.head() < verb
                && MARKS.contains(sentence.token(verb - 1).form())
                && sentence.token(word.head()).lemma().equals("accuse")
                && !Clauses.isPassive(sentence, word.head());
        return beside ? Clauses.subject(sentence, word.head()) : Optional.empty();
    }

    /** "The paper described the guard, which seized him – and {warned} that …": behind the dash the main clause goes on. */
    private static Optional<Integer> behindDash(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean goesOn = verb > 1
                && word.relation().equals("conj")
                && sentence.token(verb - 1).is("CC")
                && DASHES.contains(sentence.token(verb - 2).form())
                && isInRelative(sentence, word.head());
        return Optional.of(goesOn).filter(on -> on).flatMap(on -> mainSubject(sentence, verb));
    }

    private static Optional<Integer> mainSubject(Sentence sentence, int verb) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0 && t.index() < verb && t.is("VB"))
                .flatMap(root -> Clauses.subject(sentence, root.index()).stream())
                .findFirst();
    }

    /** "accused X of waging war, adding …": what the accused is said to have done does not add anything. */
    private static boolean isGerundOfTelling(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        Token preposition = word.head() < 0 ? word : sentence.token(word.head());
        return word.relation().equals("pcomp")
                && preposition.head() >= 0
                && !ReportingVerbs.of(sentence, preposition.head()).isEmpty();
    }

    /** "said Y would chair the talks, expressing the hope …": who has done nothing yet does not speak. */
    private static boolean isAnnounced(Sentence sentence, int verb) {
        boolean ahead = sentence.child(verb, "aux")
                .filter(a -> sentence.token(a).is("MD"))
                .isPresent();
        return ahead
                && isTold(sentence, verb)
                && ReportingVerbs.of(sentence, verb).isEmpty();
    }

    /** "Said Sudan had withdrawn, {calling} it a shame": who judges so after a clause that is told is who tells it. */
    private static boolean isJudging(Token word) {
        return JUDGING.contains(word.lemma());
    }

    private static boolean isTold(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        return word.relation().equals("ccomp")
                && word.head() >= 0
                && word.head() < verb
                && !ReportingVerbs.of(sentence, word.head()).isEmpty();
    }

    private static boolean isInRelative(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < sentence.size() && at >= 0; steps++) {
            if (sentence.token(at).relation().equals("relcl")) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }
}
