package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import readout.text.NumberWords;
import readout.text.Sentence;
import readout.text.Token;

/** Numbers of one word or several, as they stand in a sentence: where they begin, and what they come to. */
final class WrittenNumbers {

    private static final Set<String> JOINTS = Set.of("and", "-", "–");

    private WrittenNumbers() {}

    /** Whether the word is a numeral or part of one ("26", "six", "hundred", "dozens"). */
    static boolean isNumeral(Token token) {
        return NumberWords.isNumeral(token.lower());
    }

    /** Where the number that ends at {@code end} begins, not before {@code from}. */
    static int startOf(Sentence sentence, int from, int end) {
        int start = end;
        while (start > from) {
            Token before = sentence.token(start - 1);
            boolean joined = start - 2 >= from
                    && JOINTS.contains(before.lower())
                    && isSpelledPart(sentence, start - 2)
                    && NumberWords.isUnit(word(sentence, start));
            if (isNumeral(before) && continues(sentence, start - 1, start)) {
                start--;
            } else if (joined) {
                start -= 2;
            } else {
                break;
            }
        }
        return start > from
                        && word(sentence, start - 1).matches("an?|half")
                        && NumberWords.isScale(word(sentence, start))
                ? halfOrOne(sentence, from, start - 1)
                : start;
    }

    private static int halfOrOne(Sentence sentence, int from, int start) {
        return start > from && word(sentence, start - 1).equals("half") ? start - 1 : start;
    }

    /** "two hundred and six" is one number, "ten and twenty" is two, and "6 000" is one. */
    private static boolean continues(Sentence sentence, int left, int right) {
        String next = word(sentence, right);
        boolean group = word(sentence, left).matches("\\d{1,3}") && next.matches("\\d{3}");
        return group || NumberWords.isScale(next) || NumberWords.isOpen(next) || isSpelledPart(sentence, left);
    }

    private static boolean isSpelledPart(Sentence sentence, int at) {
        String word = word(sentence, at);
        return NumberWords.isScale(word) && !word.equals("dozen") && !word.equals("score")
                || NumberWords.isTens(word)
                || NumberWords.isUnit(word) && at > 0 && NumberWords.isScale(word(sentence, at - 1));
    }

    /** What the words from {@code start} to {@code end} come to. */
    static OptionalDouble valueOf(Sentence sentence, int start, int end) {
        List<String> words = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            String word = word(sentence, i);
            if (!JOINTS.contains(word)) {
                words.addAll(List.of(
                        word.length() > 1 && !NumberWords.isDigits(word) ? word.split("-") : new String[] {word}));
            }
        }
        return NumberWords.valueOf(words);
    }

    static String word(Sentence sentence, int at) {
        return sentence.token(at).lower();
    }

    /** The words from {@code first} to {@code last}, spaces as in the text. */
    static String text(Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean apart = i > first
                    && sentence.token(i).span().start()
                            > sentence.token(i - 1).span().end();
            text.append(apart ? " " : "").append(sentence.token(i).form());
        }
        return text.toString();
    }
}
