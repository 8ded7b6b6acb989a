package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.model.Claim;
import readout.model.Figure;
import readout.model.Span;
import readout.text.NumberWords;
import readout.text.Sentence;
import readout.text.Token;

/**
 * A noun phrase that may carry a figure: "at least 26 civilians", "dozens of houses", "four of the soldiers", "a policeman".
 *
 * @param figure the number, if the phrase has one
 * @param head index of the noun counted, or of the number where no noun stands ("16 were killed")
 * @param object the words for what is counted, number and bounds left out; empty where no noun stands
 * @param span the number and what is counted
 */
record CountedPhrase(Optional<Figure> figure, int head, String object, Span span) {

    private static final int REACH = 5;
    /** The phrase that the word at {@code head} heads. */
    static CountedPhrase at(Sentence sentence, int head) {
        return counted(sentence, head).map(noun -> at(sentence, noun)).orElseGet(() -> of(sentence, head));
    }

    /** What is counted instead of the word: "tens of {thousands}", "a total of {nine guards}", "a force of {2,000 soldiers}". */
    private static Optional<Integer> counted(Sentence sentence, int head) {
        Token word = sentence.token(head);
        Optional<Integer> part = partOf(sentence, head);
        if (part.isEmpty()) {
            return part;
        }
        boolean larger = WrittenNumbers.isNumeral(word) && Figures.isOpen(sentence.token(part.get()));
        boolean summed = word.lemma().equals("total") && part.get() > head;
        return part.filter(p -> larger || summed || isGroupOfSeveral(sentence, head));
    }

    private static CountedPhrase of(Sentence sentence, int head) {
        Token word = sentence.token(head);
        boolean numeral = WrittenNumbers.isNumeral(word);
        Optional<Integer> of = numeral || isQuantifier(word)
                ? partOf(sentence, head).or(() -> openingOf(sentence, head))
                : Optional.empty();
        int noun = of.orElse(head);
        int first = CountedModifiers.first(sentence, head);
        Optional<Figures.Found> found = numeral
                ? Figures.before(sentence, first, withScale(sentence, head))
                : Figures.before(sentence, first, head - 1).filter(f -> CountedModifiers.isCounted(sentence, head, f));
        int objectFrom = of.isPresent()
                ? CountedModifiers.first(sentence, noun)
                : found.map(f -> f.last() + 1).orElse(first);
        boolean bare = (numeral || word.lemma().equals("another")) && of.isEmpty();
        Optional<Figure> figure =
                found.map(Figures.Found::figure).or(() -> implied(sentence, head, first, of.isPresent()));
        int start = found.map(f -> Math.min(f.first(), first)).orElse(first);
        int last = Math.max(noun, found.map(Figures.Found::last).orElse(noun));
        Span span = new Span(
                sentence.token(figure.isPresent() ? start : objectFrom).span().start(),
                sentence.token(last).span().end());
        return new CountedPhrase(figure, noun, bare ? "" : ObjectWords.of(sentence, objectFrom, noun), span);
    }

    /** "At least {two} dozen were hurt": the word of the tree's choice is but the first of the number. */
    private static int withScale(Sentence sentence, int numeral) {
        int next = numeral + 1;
        boolean scale = next < sentence.size()
                && NumberWords.isScale(sentence.token(next).lower())
                && sentence.token(next).head() == numeral;
        return scale ? next : numeral;
    }

    /** The number of a phrase that has no numeral; {@code part} where it is a part of something: "several of the houses". */
    private static Optional<Figure> implied(Sentence sentence, int head, int first, boolean part) {
        Token word = sentence.token(head);
        Optional<Figure> own = part ? ImpliedFigures.vague(word) : ImpliedFigures.family(sentence, head);
        return own.or(() -> ImpliedFigures.ofThem(sentence, first))
                .or(() -> ImpliedFigures.singular(sentence, head))
                .or(() -> Optional.of(word)
                        .filter(w -> w.lemma().equals("another"))
                        .map(w -> Figure.exactly(1, w.form())));
    }

    /** The same, where it counts "another 50" or "12 more", counting what the last of {@code claims} in its sentence does. */
    CountedPhrase furtherTo(Sentence sentence, List<Claim> claims) {
        boolean more = head > 0 && sentence.token(head - 1).lower().equals("another")
                || head + 1 < sentence.size()
                        && sentence.token(head + 1).lower().equals("more");
        return claims.stream()
                .reduce((first, last) -> last)
                .filter(last -> object.isEmpty() && more)
                .filter(last ->
                        last.value().flatMap(Figure::min).filter(n -> n > 1).isPresent())
                .map(last -> new CountedPhrase(figure, head, last.object(), span))
                .orElse(this);
    }

    /** "27 of the 30 drones {launched}": of what the verb behind them says, all 30 are counted. */
    CountedPhrase whole(Sentence sentence, int trigger) {
        boolean behind = trigger > head && sentence.token(trigger).head() == head;
        for (int i = head - 1; behind && i >= 0 && i > head - REACH; i--) {
            if (WrittenNumbers.isNumeral(sentence.token(i))) {
                Optional<Figure> all = Figures.isShare(sentence, i)
                        ? Figures.whole(sentence, i).map(Figures.Found::figure)
                        : Optional.empty();
                return all.isPresent() ? new CountedPhrase(all, head, object, span) : this;
            }
        }
        return this;
    }

    /** "four of the soldiers", "dozens of houses": what the number is a part of. */
    static Optional<Integer> partOf(Sentence sentence, int number) {
        int of = number + 2 < sentence.size()
                        && sentence.token(number + 1).lemma().equals("out")
                ? number + 2
                : number + 1;
        Optional<Integer> next =
                of < sentence.size() && sentence.token(of).lemma().equals("of")
                        ? sentence.child(of, "pobj")
                        : Optional.empty();
        if (next.isPresent()) {
            return next;
        }
        for (int child : sentence.children(number)) {
            Token preposition = sentence.token(child);
            if (child > number
                    && preposition.relation().equals("prep")
                    && preposition.lemma().equals("of")) {
                return sentence.child(child, "pobj");
            }
        }
        return Optional.empty();
    }

    /** "{Of 30 drones} launched, 27 were shot down": what the number is a part of. */
    private static Optional<Integer> openingOf(Sentence sentence, int number) {
        boolean opens = number > 2
                && sentence.token(0).lemma().equalsIgnoreCase("of")
                && sentence.token(number - 1).is(",")
                && sentence.token(number).relation().startsWith("nsubj");
        return opens
                ? sentence.child(0, "pobj").filter(o -> sentence.token(o).pos().equals("NNS"))
                : Optional.empty();
    }

    /** "a {force} of 2,000 soldiers": the soldiers are counted. */
    private static boolean isGroupOfSeveral(Sentence sentence, int head) {
        Token word = sentence.token(head);
        return word.pos().equals("NN")
                && ClaimRules.SHIPPED.isGroup(word.lemma())
                && partOf(sentence, head)
                        .filter(m -> sentence.token(m).is("NN"))
                        .flatMap(m -> at(sentence, m).figure())
                        .filter(f -> f.min().orElse(0L) > 1)
                        .isPresent();
    }

    private static boolean isQuantifier(Token word) {
        return ImpliedFigures.vague(word).isPresent();
    }
}
