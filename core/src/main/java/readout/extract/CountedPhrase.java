package readout.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Figure;
import readout.model.Span;
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

    private static final Set<String> BEFORE = Set.of(
            "det", "nmod", "amod", "nn", "num", "compound", "poss", "qmod", "predet", "advmod", "preconj", "quantmod");
    private static final Set<String> NO_OBJECT =
            Set.of("which", "whom", "who", "that", "them", "they", "those", "these");

    /** The phrase that the word at {@code head} heads. */
    static CountedPhrase at(Sentence sentence, int head) {
        Token word = sentence.token(head);
        Optional<Integer> of = Figures.isNumeral(word) ? partOf(sentence, head) : Optional.empty();
        int noun = of.orElse(head);
        int first = firstBefore(sentence, head);
        Optional<Figures.Found> found = Figures.isNumeral(word)
                ? Figures.before(sentence, first, head)
                : Figures.before(sentence, first, head - 1).filter(f -> counts(sentence, f, head));
        int objectFrom = of.isPresent()
                ? firstBefore(sentence, noun)
                : found.map(f -> f.last() + 1).orElse(first);
        boolean bare = Figures.isNumeral(word) && of.isEmpty();
        String object = bare ? "" : objectWords(sentence, objectFrom, noun);
        Optional<Figure> figure = found.map(Figures.Found::figure).or(() -> singular(sentence, head));
        int start = found.map(f -> Math.min(f.first(), first)).orElse(first);
        Span span = new Span(
                sentence.token(figure.isPresent() ? start : objectFrom).span().start(),
                sentence.token(Math.max(noun, found.map(Figures.Found::last).orElse(noun)))
                        .span()
                        .end());
        return new CountedPhrase(figure, noun, object, span);
    }

    /** "four of the soldiers", "dozens of houses": what the number is a part of. */
    private static Optional<Integer> partOf(Sentence sentence, int number) {
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

    private static int firstBefore(Sentence sentence, int head) {
        int first = head;
        for (int child : sentence.children(head)) {
            if (child < head && BEFORE.contains(sentence.token(child).relation())) {
                first = Math.min(first, sentence.subtree(child)[0]);
            }
        }
        return first;
    }

    /** A number inside a modifier is no count: "26-year-old", "S-400 systems", "the April 22 attack", "the 15th Corps". */
    private static boolean counts(Sentence sentence, Figures.Found found, int head) {
        Token number = sentence.token(found.last());
        if (found.last() + 1 < sentence.size()) {
            Token next = sentence.token(found.last() + 1);
            if (next.form().equals("-")
                    || next.form().equals("%")
                    || next.lemma().equals("percent")) {
                return false;
            }
        }
        boolean calendar = number.name().equals("DATE")
                || number.name().equals("TIME")
                || number.name().equals("MONEY");
        return !calendar && hangsFrom(sentence, found.last(), head);
    }

    /** The number modifies the noun itself, directly or through other words of the number. */
    private static boolean hangsFrom(Sentence sentence, int number, int head) {
        int at = number;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            at = sentence.token(at).head();
            if (at == head) {
                return true;
            }
            if (at < 0
                    || !Figures.isNumeral(sentence.token(at))
                            && !sentence.token(at).form().equalsIgnoreCase("least")) {
                return false;
            }
        }
        return false;
    }

    /** "a policeman": one. */
    private static Optional<Figure> singular(Sentence sentence, int head) {
        if (!sentence.token(head).pos().equals("NN")) {
            return vague(sentence, head);
        }
        for (int child : sentence.children(head)) {
            String form = sentence.token(child).form().toLowerCase(Locale.ROOT);
            if (child < head && (form.equals("a") || form.equals("an") || form.equals("another"))) {
                return Optional.of(Figure.exactly(1, form));
            }
        }
        return Optional.empty();
    }

    /** "both pilots", "several others": two, and more than one. */
    private static Optional<Figure> vague(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            String form = sentence.token(child).form().toLowerCase(Locale.ROOT);
            if (child < head && form.equals("both")) {
                return Optional.of(Figure.exactly(2, form));
            }
            if (child < head && form.equals("several")) {
                return Optional.of(new Figure(Optional.of(2L), Optional.empty(), false, form));
            }
        }
        return Optional.empty();
    }

    private static String objectWords(Sentence sentence, int from, int noun) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= noun; i++) {
            Token token = sentence.token(i);
            boolean skipped =
                    words.isEmpty() && (token.is("DT") || token.is("PRP$") || token.is("PDT") || token.is("JJS"));
            if (skipped || isOther(token) && words.isEmpty() && i < noun) {
                continue;
            }
            boolean apart = !words.isEmpty()
                    && token.span().start() > sentence.token(i - 1).span().end();
            words.append(apart ? " " : "").append(token.form());
        }
        String object = words.toString();
        return NO_OBJECT.contains(object.toLowerCase(Locale.ROOT)) ? "" : object;
    }

    private static boolean isOther(Token token) {
        return Set.of("other", "several", "more", "additional", "further", "own")
                .contains(token.form().toLowerCase(Locale.ROOT));
    }
}
