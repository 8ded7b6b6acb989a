package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Passage;
import readout.model.Span;
import readout.model.Statement;

/**
 * A sentence in quotation marks, or the part of one that is quoted.
 *
 * @param segment the quotation it stands in
 * @param words its words, in lower case
 * @param spans where they stand in the article
 * @param inBrackets which of them an editor put in: "He [the minister] agreed"
 * @param stems its content words
 */
record QuotedSentence(Passage segment, List<String> words, List<Span> spans, BitSet inBrackets, Set<String> stems) {

    /*
     * A full stop behind a word that is written small or is long: not that of "U.S." or "Gen." That a stop is there is looked at first: looking back
     * at every letter is dear.
     */
    private static final Pattern END = Pattern.compile(
            "(?=[.!?])(?<=\\b\\p{Ll}[\\p{L}\\p{N}’']{1,40}|\\b\\p{L}{5,40}|\\p{N})[.!?]+[”’\"]?\\s+(?=[\\p{Lu}“‘\"])|\\n");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

    /** The sentences in quotation marks of {@code statement}, in their order. */
    static List<QuotedSentence> of(Statement statement) {
        List<QuotedSentence> sentences = new ArrayList<>();
        for (Passage segment : statement.segments()) {
            for (Span part : parts(segment.text())) {
                QuotedSentence sentence = of(segment, part);
                if (!sentence.words.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    /** The sentences of {@code text}. */
    static List<Span> parts(String text) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (Matcher end = END.matcher(text); end.find(); start = end.end()) {
            parts.add(new Span(start, end.end()));
        }
        parts.add(new Span(start, text.length()));
        return parts;
    }

    private static QuotedSentence of(Passage segment, Span part) {
        String text = part.of(segment.text());
        Words words = Words.of(text, 0);
        BitSet brackets = new BitSet();
        Matcher matcher = BRACKETS.matcher(text);
        while (matcher.find()) {
            brackets.set(matcher.start(), matcher.end());
        }
        int offset = segment.span().start() + part.start();
        List<Span> spans = new ArrayList<>();
        BitSet inBrackets = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            Span span = words.span(i, i + 1);
            inBrackets.set(i, brackets.get(span.start()));
            spans.add(new Span(offset + span.start(), offset + span.end()));
        }
        return new QuotedSentence(segment, words.all(), List.copyOf(spans), inBrackets, ContentWords.of(text));
    }

    /** How many there are. */
    int size() {
        return words.size();
    }

    /** The words from {@code first} to the one before {@code end}; where there are none, the place behind the word before them. */
    Passage passage(int first, int end) {
        int start = first < end
                ? spans.get(first).start()
                : first == 0 ? spans.get(0).start() : spans.get(first - 1).end();
        Span span = new Span(start, first < end ? spans.get(end - 1).end() : start);
        int offset = segment.span().start();
        return new Passage(
                segment.article(), span, segment.text().substring(span.start() - offset, span.end() - offset));
    }

    /** Whether an editor put in all the words from {@code first} to the one before {@code end}; false where there are none. */
    boolean isInserted(int first, int end) {
        return first < end && inBrackets.nextClearBit(first) >= end;
    }

    /** The content words that both have. */
    long shared(QuotedSentence other) {
        return stems.stream().filter(other.stems::contains).count();
    }

    /** Whether the two may be wordings of one sentence: half the content words of the shorter stand in the other, synonyms counting. */
    boolean isLike(QuotedSentence other) {
        long shared = shared(other);
        int least = Math.min(stems.size(), other.stems.size());
        return shared >= Thresholds.SENTENCE_WORDS && 2 * shared >= least;
    }
}
