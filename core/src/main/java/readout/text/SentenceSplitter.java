package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts the words of a stretch into sentences. A closing quotation mark or bracket belongs to the sentence before it; an
 * abbreviation ends a sentence only before a word that hardly ever is a name; a question in quotation marks stays with the speaker
 * named after it.
 */
final class SentenceSplitter {

    /** Longest sentence, in words: the parser's time grows with the square of it. */
    static final int LONGEST = 200;

    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+");
    private static final int SPEAKER_WORDS = 5;

    /** Behind these a number is part of a name: "checkpoint No. 5. Brigade" is none that ends there for sure. */
    private static final Set<String> NUMBER = Set.of("No.", "Nr.", "no.");

    private final SentenceEnds ends;

    SentenceSplitter(SentenceEnds ends) {
        this.ends = ends;
    }

    /** The sentences of {@code tokens}, which stand in {@code article}, in order; none is empty. */
    List<List<Word>> split(String article, List<Word> tokens) {
        List<Word> words = freeFullStops(article, tokens);
        List<List<Word>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!mayEnd(words.get(i))) {
                continue;
            }
            int next = afterClosers(article, words, i + 1);
            if (next == words.size() || isEnd(words, i, next)) {
                add(sentences, words.subList(start, next));
                start = next;
            }
            i = next - 1;
        }
        add(sentences, words.subList(start, words.size()));
        return sentences;
    }

    /** Words that look like abbreviations and end a sentence lose their full stop to a word of its own. */
    private List<Word> freeFullStops(String article, List<Word> words) {
        List<Word> freed = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean ambiguous = isDotted(word) && (ends.ambiguous().contains(stem(word)) || isNumber(words, i));
            if (ambiguous && endsHere(article, words, i)) {
                freed.add(word.part(0, word.form().length() - 1));
                freed.add(word.part(word.form().length() - 1, word.form().length()));
            } else {
                freed.add(word);
            }
        }
        return freed;
    }

    /** "On May {3.} Officials …", "under Article {4.} It …": a number that a word stands before opens no point of a list, unless others do. */
    private static boolean isNumber(List<Word> words, int i) {
        boolean after = i > 0 && Character.isLetter(words.get(i - 1).form().codePointAt(0));
        return after
                && isNumber(words.get(i))
                && !NUMBER.contains(words.get(i - 1).form())
                && words.stream().filter(SentenceSplitter::isNumber).limit(2).count() == 1;
    }

    private static boolean isNumber(Word word) {
        return isDotted(word) && stem(word).chars().allMatch(Character::isDigit);
    }

    private boolean endsHere(String article, List<Word> words, int i) {
        int next = afterClosers(article, words, i + 1);
        return next == words.size()
                || words.get(next).isCapitalised()
                || words.get(next).isQuote();
    }

    private static boolean mayEnd(Word word) {
        return word.isFinalMark() || isDotted(word);
    }

    private static boolean isDotted(Word word) {
        return word.form().length() > 1 && word.form().endsWith(".") && !word.isFinalMark();
    }

    private static String stem(Word word) {
        return word.form().substring(0, word.form().length() - 1).toLowerCase(Locale.ROOT);
    }

    private static int afterClosers(String article, List<Word> words, int from) {
        int i = from;
        while (i < words.size() && isCloser(article, words, i)) {
            i++;
        }
        return i;
    }

    private static boolean isCloser(String article, List<Word> words, int i) {
        Word word = words.get(i);
        if (word.form().equals(")") || word.form().equals("]")) {
            return true;
        }
        return word.isQuote() && Quotes.closes(article, word.span());
    }

    private boolean isEnd(List<Word> words, int mark, int next) {
        Word end = words.get(mark);
        Word after = words.get(next);
        if (isDotted(end)) {
            return endsAbbreviated(end, after);
        }
        boolean closed = next > mark + 1;
        boolean runsOn =
                !after.isCapitalised() && Character.isLetter(after.form().codePointAt(0));
        if (runsOn && (closed || !end.form().equals(".") || isGlued(end, after))) {
            return false;
        }
        return !closed || end.form().endsWith(".") || !isSpeakerAt(words, next);
    }

    private boolean endsAbbreviated(Word end, Word after) {
        boolean starter = after.isCapitalised() && ends.starters().contains(after.lower());
        boolean acronym = ACRONYM.matcher(end.form()).matches() && end.form().length() > 2;
        return starter || (acronym && after.isQuote());
    }

    private static boolean isGlued(Word end, Word after) {
        return end.span().end() == after.span().start();
    }

    private boolean isSpeakerAt(List<Word> words, int from) {
        for (int i = from; i < Math.min(from + SPEAKER_WORDS, words.size()); i++) {
            if (ends.says().contains(words.get(i).lower())) {
                return true;
            }
            if (mayEnd(words.get(i)) && !isDotted(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static void add(List<List<Word>> sentences, List<Word> words) {
        int start = 0;
        while (words.size() - start > LONGEST) {
            int cut = cut(words, start);
            sentences.add(List.copyOf(words.subList(start, cut)));
            start = cut;
        }
        if (start < words.size()) {
            sentences.add(List.copyOf(words.subList(start, words.size())));
        }
    }

    /** After the last semicolon, colon, comma or dash of the second half of the allowed length, else at its end. */
    private static int cut(List<Word> words, int start) {
        for (String mark : List.of(";", ":", "--", ",")) {
            for (int i = start + LONGEST - 1; i > start + LONGEST / 2; i--) {
                if (words.get(i).form().equals(mark)) {
                    return i + 1;
                }
            }
        }
        return start + LONGEST;
    }
}
