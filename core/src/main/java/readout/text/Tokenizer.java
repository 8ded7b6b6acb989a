package readout.text;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/** Cuts a stretch of text into words: nlp4j's tokenizer, kept away from what it cannot bear. */
final class Tokenizer {

    /** Longest run without a blank that is looked into; longer ones (encoded data, text without blanks) are one word. */
    private static final int LONGEST_RUN = 120;

    private final EnglishTokenizer english = new EnglishTokenizer();

    /** The words of {@code stretch} of {@code article}, in order; they never overlap. */
    List<Word> words(String article, Span stretch) {
        StraightText straight = StraightText.of(article, stretch);
        String text = straight.text();
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int end = runEnd(text, i);
            if (end - i > LONGEST_RUN) {
                tokenize(straight, text, from, i, words);
                words.add(new Word(text.substring(i, i + LONGEST_RUN), straight.origin(i, end)));
                from = end;
            }
            i = end + 1;
        }
        tokenize(straight, text, from, text.length(), words);
        return words;
    }

    private static int runEnd(String text, int start) {
        int end = text.indexOf(' ', start);
        return end < 0 ? text.length() : end;
    }

    private void tokenize(StraightText straight, String text, int from, int to, List<Word> words) {
        if (from >= to) {
            return;
        }
        int at = from;
        for (Token token : english.tokenize(text.substring(from, to))) {
            String form = token.getWordForm();
            int start = startOf(text, form, at, from + token.getStartOffset());
            if (form.isEmpty() || start < 0 || start + form.length() > to) {
                continue;
            }
            at = start + form.length();
            words.add(new Word(form, straight.origin(start, at)));
        }
    }

    /** nlp4j's offsets go astray after some merges: its forms are looked up in the text where they do not stand at theirs. */
    private static int startOf(String text, String form, int at, int claimed) {
        if (claimed >= at && text.startsWith(form, claimed)) {
            return claimed;
        }
        int last = Math.min(text.length() - form.length(), at + LONGEST_RUN);
        for (int i = at; i <= last; i++) {
            if (text.startsWith(form, i)) {
                return i;
            }
        }
        return -1;
    }
}
