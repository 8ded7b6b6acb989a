package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.model.Figure;
import readout.text.Sentence;
import readout.text.Token;

/** Figures that no number beside the noun spells: "a policeman", "both pilots", "a family of four", "50 of them civilians". */
final class ImpliedFigures {

    private ImpliedFigures() {}

    /** "a family of four": four; "a couple": two. */
    static Optional<Figure> family(Sentence sentence, int head) {
        Token word = sentence.token(head);
        if (!word.pos().equals("NN") || !ClaimRules.SHIPPED.isGroup(word.lemma())) {
            return Optional.empty();
        }
        Optional<Integer> members = CountedPhrase.partOf(sentence, head);
        if (members.isEmpty() && word.lemma().equals("couple")) {
            return Optional.of(Figure.exactly(2, word.form()));
        }
        return members.filter(m -> WrittenNumbers.isNumeral(sentence.token(m)))
                .flatMap(m -> Figures.before(sentence, m, m))
                .map(Figures.Found::figure);
    }

    /** "50 of them {civilians}", "of the dead, 12 were {women}": how many of those counted before. */
    static Optional<Figure> ofThem(Sentence sentence, int first) {
        int verb = sentence.token(Math.max(0, first - 1)).index();
        boolean share = verb > 3
                && sentence.token(verb).lemma().equals("be")
                && sentence.tokens().subList(0, verb).stream()
                        .anyMatch(t -> t.lower().equals("of"))
                && WrittenNumbers.isNumeral(sentence.token(verb - 1));
        if (share) {
            return Figures.before(sentence, 0, verb - 1).map(Figures.Found::figure);
        }
        if (verb > 3 && sentence.token(verb).lemma().equals("be") && isHarmed(sentence, verb - 1)) {
            return Figures.before(sentence, 0, verb - 4).map(Figures.Found::figure);
        }
        boolean of = first > 2
                && Set.of("them", "whom", "these")
                        .contains(sentence.token(first - 1).lower())
                && sentence.token(first - 2).lower().equals("of");
        return of && WrittenNumbers.isNumeral(sentence.token(first - 3))
                ? Figures.before(sentence, 0, first - 3).map(Figures.Found::figure)
                : Optional.empty();
    }

    /** "12 of the {dead} were recruits". */
    private static boolean isHarmed(Sentence sentence, int word) {
        return !ClaimRules.SHIPPED
                        .triggeredBy(
                                ClaimRule.Trigger.MEMBERS, sentence.token(word).lower())
                        .isEmpty()
                && sentence.token(word - 1).is("DT")
                && sentence.token(word - 2).lemma().equals("of")
                && WrittenNumbers.isNumeral(sentence.token(word - 3));
    }

    /** "a policeman": one; "a crowd" is not one. */
    static Optional<Figure> singular(Sentence sentence, int head) {
        Token word = sentence.token(head);
        boolean person = ClaimRules.SHIPPED.isPerson(word) || word.name().equals("NORP");
        boolean mistagged = (word.is("JJ") || word.pos().equals("NNP")) && person;
        if (!word.pos().equals("NN") && !mistagged) {
            return vague(sentence, head);
        }
        if (ClaimRules.SHIPPED.isGroup(sentence.token(head).lemma())) {
            return Optional.empty();
        }
        for (int child : sentence.children(head)) {
            String form = sentence.token(child).lower();
            if (child < head && (form.equals("a") || form.equals("an") || form.equals("another"))) {
                return Optional.of(Figure.exactly(1, form));
            }
        }
        return Optional.empty();
    }

    /** "both pilots", "several others": two, and more than one; "both the port and the mill" counts nothing. */
    private static Optional<Figure> vague(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            boolean counts = child < head && !sentence.token(child).relation().equals("preconj");
            Optional<Figure> figure = counts ? vague(sentence.token(child)) : Optional.empty();
            if (figure.isPresent()) {
                return figure;
            }
        }
        return Optional.empty();
    }

    static Optional<Figure> vague(Token word) {
        String form = word.lower();
        return switch (form) {
            case "both" -> Optional.of(Figure.exactly(2, form));
            case "several" -> Optional.of(new Figure(Optional.of(2L), Optional.empty(), false, form));
            default -> Optional.empty();
        };
    }
}
