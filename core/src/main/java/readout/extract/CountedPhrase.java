package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Claim;
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

    private static final int REACH = 5;
    private static final Pattern AGE = Pattern.compile("^[-–\\s]*(years?[-–\\s]*old\\s+)?");
    private static final Set<String> BEFORE = Set.of(
            "det", "nmod", "amod", "nn", "num", "compound", "poss", "qmod", "predet", "advmod", "preconj", "quantmod");
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "other",
            "others",
            "several",
            "more",
            "additional",
            "further",
            "own",
            "of",
            "dead",
            "killed",
            "slain",
            "murdered",
            "wounded",
            "injured",
            "hurt",
            "missing",
            "detained",
            "arrested",
            "captured",
            "kidnapped",
            "abducted",
            "displaced",
            "them",
            "whom");
    private static final Set<String> NO_OBJECT =
            Set.of("which", "whom", "who", "that", "them", "they", "those", "these");

    /** The phrase that the word at {@code head} heads. */
    static CountedPhrase at(Sentence sentence, int head) {
        Token word = sentence.token(head);
        boolean numeral = Figures.isNumeral(word);
        Optional<Integer> larger =
                numeral ? partOf(sentence, head).filter(p -> Figures.isOpen(sentence.token(p))) : Optional.empty();
        if (larger.isPresent()) {
            return at(sentence, larger.get());
        }
        Optional<Integer> summed =
                word.lemma().equals("total") ? partOf(sentence, head).filter(p -> p > head) : Optional.empty();
        if (summed.isPresent()) {
            return at(sentence, summed.get());
        }
        Optional<Integer> members = isGroupOfSeveral(sentence, head) ? partOf(sentence, head) : Optional.empty();
        if (members.isPresent()) {
            return at(sentence, members.get());
        }
        Optional<Integer> of = numeral || isQuantifier(word)
                ? partOf(sentence, head).or(() -> openingOf(sentence, head))
                : Optional.empty();
        int noun = of.orElse(head);
        int first = firstBefore(sentence, head);
        Optional<Figures.Found> found = numeral
                ? Figures.before(sentence, first, head)
                : Figures.before(sentence, first, head - 1).filter(f -> counts(sentence, f, head));
        int objectFrom = of.isPresent()
                ? firstBefore(sentence, noun)
                : found.map(f -> f.last() + 1).orElse(first);
        boolean bare = (numeral || word.lemma().equals("another")) && of.isEmpty();
        String object = bare ? "" : objectWords(sentence, objectFrom, noun);
        Optional<Figure> figure = found.map(Figures.Found::figure)
                .or(() -> of.isPresent() ? ImpliedFigures.vague(word) : ImpliedFigures.family(sentence, head))
                .or(() -> ImpliedFigures.ofThem(sentence, first))
                .or(() -> ImpliedFigures.singular(sentence, head))
                .or(() -> word.lemma().equals("another")
                        ? Optional.of(Figure.exactly(1, word.form()))
                        : Optional.empty());
        int start = found.map(f -> Math.min(f.first(), first)).orElse(first);
        Span span = new Span(
                sentence.token(figure.isPresent() ? start : objectFrom).span().start(),
                sentence.token(Math.max(noun, found.map(Figures.Found::last).orElse(noun)))
                        .span()
                        .end());
        return new CountedPhrase(figure, noun, object, span);
    }

    /** The same, where it counts "another 50" or "12 more", counting what the last of {@code claims} in its sentence does. */
    CountedPhrase furtherTo(Sentence sentence, List<Claim> claims) {
        boolean more = head > 0 && CountedTree.lower(sentence.token(head - 1)).equals("another")
                || head + 1 < sentence.size()
                        && CountedTree.lower(sentence.token(head + 1)).equals("more");
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
            if (Figures.isNumeral(sentence.token(i))) {
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

    /* A word that the tree takes for an adjective but that stands before the article is none: "shot {dead} a judge". */
    private static int firstBefore(Sentence sentence, int head) {
        int first = head;
        int article = sentence.child(head, "det").orElse(-1);
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            boolean stray = child < article && !token.is("P") && !token.is("D") && !token.is("CD");
            boolean apart = child < head
                    && sentence.tokens().subList(child, head).stream().anyMatch(CountedPhrase::isFinite);
            if (child < head && !stray && !apart && BEFORE.contains(token.relation())) {
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
        boolean clause = sentence.tokens().subList(found.last(), head).stream().anyMatch(CountedPhrase::isFinite);
        return !calendar && !clause && hangsFrom(sentence, found.last(), head);
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

    private static boolean isFinite(Token word) {
        return word.is("VBZ") || word.is("VBD") || word.is("VBP") || word.is("MD");
    }

    private static boolean isQuantifier(Token word) {
        return ImpliedFigures.vague(word).isPresent();
    }

    private static String objectWords(Sentence sentence, int from, int noun) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= noun; i++) {
            Token token = sentence.token(i);
            if (words.isEmpty() && i < noun && isNoPartOfObject(token)) {
                continue;
            }
            boolean apart = !words.isEmpty()
                    && token.span().start() > sentence.token(i - 1).span().end();
            words.append(apart ? " " : "").append(token.form());
        }
        String object = AGE.matcher(words).replaceFirst("");
        return NO_OBJECT.contains(object.toLowerCase(Locale.ROOT)) ? "" : object;
    }

    /** Determiners, numbers, "other", and what the measure says already: "the nine {wounded} guards". */
    private static boolean isNoPartOfObject(Token token) {
        boolean determiner = token.is("``")
                || token.is("\'\'")
                || token.is("DT")
                || token.is("PRP$")
                || token.is("PDT")
                || token.is("JJS");
        return determiner
                || Figures.isNumeral(token)
                || SAID_OTHERWISE.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
