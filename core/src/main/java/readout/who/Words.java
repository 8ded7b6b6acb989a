package readout.who;

import java.util.Optional;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Small questions about the words of a sentence. */
final class Words {

    private Words() {}

    static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** Index of the word in {@code [from, to)} that depends on one outside; the last where several do. */
    static int head(Sentence sentence, int from, int to) {
        int found = to - 1;
        for (int i = from; i < to; i++) {
            int head = sentence.token(i).head();
            if ((head < from || head >= to) && !isFunctionWord(sentence.token(i))) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isFunctionWord(Token token) {
        return token.is("DT") || token.is("POS") || token.is("IN") || token.is("CC") || !isWord(token);
    }

    static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().charAt(0)) || token.form().length() > 1;
    }

    static boolean isAllLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    static Span span(Sentence sentence, int from, int to) {
        return new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
    }

    static boolean is(Sentence sentence, int i, String form) {
        return i >= 0 && i < sentence.size() && sentence.token(i).form().equalsIgnoreCase(form);
    }

    /** Whether the sentence is printed in capitals, so that capitals tell nothing. */
    static boolean isShouted(Sentence sentence) {
        int letters = 0;
        int lower = 0;
        for (Token token : sentence.tokens()) {
            letters += token.form().length();
            lower += (int) token.form().chars().filter(Character::isLowerCase).count();
        }
        return letters > 20 && lower * 10 < letters;
    }

    /** Whether the sentence is set as a headline: nearly all its longer words with a capital. */
    static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
                words++;
                capitals += isCapitalised(token) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 > words * 8;
    }
}
