package readout.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.when.RuleBook.Found;

/** Finds the expressions of time of a text: at every word the longest match, from left to right. */
final class Scanner {

    private static final Set<String> NO_END =
            Set.of("mr", "mrs", "ms", "dr", "gen", "st", "sen", "gov", "prof", "lt", "col");

    private Scanner() {}

    /** The expressions in {@code words}, in order and without overlap. */
    static List<Mention> scan(AnnotatedText text, List<Word> words, RuleBook book) {
        Guards guards = Guards.of(text, words, book.vocabulary());
        int[] sentences = sentences(text, words);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int here = i;
            Optional<Found> found = book.at(i, words, guards).filter(f -> isBest(f, here, words, book, guards));
            i = found.map(f -> take(f, words, sentences, mentions)).orElse(i + 1);
        }
        return mentions;
    }

    /** A rule that starts with words outside the expression gives way to one that reads farther from the expression's own start. */
    private static boolean isBest(Found found, int i, List<Word> words, RuleBook book, Guards guards) {
        if (found.rule().meanings().isEmpty()) {
            return true;
        }
        int start = found.match().parts().get(0)[0];
        int end = found.match().parts().get(found.match().parts().size() - 1)[1];
        return start == i
                || book.at(start, words, guards)
                        .filter(f -> f.match().end() > end)
                        .isEmpty();
    }

    private static int take(Found found, List<Word> words, int[] sentences, List<Mention> into) {
        Rule rule = found.rule();
        if (rule.meanings().isEmpty()) {
            return found.match().end();
        }
        int end = found.match().start();
        for (int p = 0; p < rule.meanings().size(); p++) {
            int[] part = found.match().parts().get(p);
            Span span =
                    new Span(words.get(part[0]).start(), words.get(part[1] - 1).end());
            Rule.Meaning meaning = rule.meanings().get(p);
            into.add(new Mention(
                    rule.id(),
                    part[0],
                    part[1],
                    span,
                    meaning.type(),
                    meaning.fill(found.match().values()),
                    found.match().values(),
                    sentences[part[0]]));
            end = part[1];
        }
        return end;
    }

    /** The number of each word's sentence: the engine's where it read the text, else by the stops. */
    static int[] sentences(AnnotatedText text, List<Word> words) {
        int[] numbers = new int[words.size()];
        int number = 0;
        int known = -1;
        for (int i = 0; i < words.size(); i++) {
            Optional<Sentence> sentence = text.sentenceAt(words.get(i).start());
            int start = words.get(i).start();
            if (sentence.filter(s -> s.span().contains(start)).isPresent()) {
                if (sentence.get().index() != known) {
                    known = sentence.get().index();
                    number++;
                }
            } else if (i > 0 && endsSentence(words, i - 1)) {
                number++;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    private static boolean endsSentence(List<Word> words, int i) {
        String sign = words.get(i).lower();
        if (sign.equals("\n")) {
            return true;
        }
        return sign.length() == 1
                && ".!?".contains(sign)
                && words.get(i + 1).isCapital()
                && i > 0
                && words.get(i - 1).lower().length() > 1
                && !NO_END.contains(words.get(i - 1).lower());
    }
}
