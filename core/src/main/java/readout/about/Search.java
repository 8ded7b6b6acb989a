package readout.about;

import java.util.Arrays;

/**
 * One pass over a text with a {@link PhraseIndex}: tells what stands in it, paragraph by paragraph. Makes nothing for a word that is read; what it holds
 * grows with the phrases found in one paragraph.
 */
final class Search {

    private static final int RING = 16;
    /** Words this short may be followed by a point inside a name: "St. Vincent", "U. S.". */
    private static final int ABBREVIATED = 2;
    /** Phrases around one that are looked at, to tell whether it is part of them. */
    private static final int AROUND = 4;

    private final PhraseIndex index;
    private final String text;
    private final boolean anyCase;
    private final Found found;
    private final int[] starts = new int[RING];
    private int words;
    private int state = PhraseIndex.START;
    private int lastWord;
    private int upper;
    private int lower;
    private int allUpper;
    private int allLower;

    private Phrase[] phrases = new Phrase[RING];
    private int[] from = new int[RING];
    private int[] to = new int[RING];
    private int held;

    /** Told what a text holds. */
    interface Found {

        /** A phrase of the paragraph; they come in the order of their ends. */
        void phrase(Phrase phrase, int from, int to);

        /** A paragraph has ended; {@code words} have been read so far. */
        void paragraph(int words);
    }

    /** A search of {@code text}; {@code anyCase}: a text without capitals, where names have none either. */
    Search(PhraseIndex index, String text, boolean anyCase, Found found) {
        this.index = index;
        this.text = text;
        this.anyCase = anyCase;
        this.found = found;
    }

    /** Reads the text between the bounds; what stands across one is not found. */
    void read(int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            char letter = Letters.fold(c);
            if (letter == Letters.END) {
                between(c, i);
                i++;
                continue;
            }
            int begin = i;
            int hash = 0;
            do {
                if (letter > Letters.NOTHING) {
                    hash = WordTable.hash(hash, letter);
                    count(text.charAt(i));
                }
                i++;
                letter = i < end ? Letters.fold(text.charAt(i)) : Letters.END;
            } while (letter != Letters.END);
            word(begin, i, hash);
        }
        endParagraph();
    }

    /** Capitals read so far. */
    int upper() {
        return allUpper;
    }

    /** Small letters read so far. */
    int lower() {
        return allLower;
    }

    private void count(char c) {
        if (Character.isUpperCase(c)) {
            upper++;
        } else if (Character.isLowerCase(c)) {
            lower++;
        }
    }

    private void between(char c, int at) {
        switch (c) {
            case '\n', '\u2029' -> endParagraph();
            case ' ', '\u00A0', '\t', '-', '\u2010', '\u2011', '\'', '\u2019', '\u02BC', '&', '/' -> {}
            case '.' -> {
                boolean ends = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
                if (ends && lastWord > ABBREVIATED) {
                    state = PhraseIndex.START;
                }
            }
            default -> state = PhraseIndex.START;
        }
    }

    private void word(int begin, int end, int hash) {
        starts[words & RING - 1] = begin;
        words++;
        lastWord = end - begin;
        int word = index.words().find(text, begin, end, hash);
        if (word == WordTable.NONE) {
            state = PhraseIndex.START;
            return;
        }
        state = index.after(state, word);
        for (int s = index.ending(state); s != PhraseIndex.START; s = index.shorter(s)) {
            int start = starts[words - index.depth(s) & RING - 1];
            for (Phrase phrase : index.found(s)) {
                boolean meant = anyCase && !phrase.isAbbreviation() || phrase.isSpelled(text, start, end);
                if (meant && !isInside(phrase, start, end)) {
                    hold(phrase, start, end);
                }
            }
        }
    }

    /** Whether it stands inside a name held already, in which it means nothing. */
    private boolean isInside(Phrase phrase, int start, int end) {
        for (int i = held - 1; i >= Math.max(0, held - AROUND); i--) {
            boolean around = from[i] <= start && to[i] >= end && to[i] - from[i] > end - start;
            if (around && (phrases[i].whole() || phrases[i].subject() == phrase.subject())) {
                return true;
            }
        }
        return false;
    }

    private void hold(Phrase phrase, int start, int end) {
        while (held > 0
                && from[held - 1] >= start
                && from[held - 1] < end
                && (from[held - 1] > start || to[held - 1] < end)) {
            boolean part = phrase.whole() || phrases[held - 1].subject() == phrase.subject();
            if (!part) {
                break;
            }
            held--;
        }
        if (held == phrases.length) {
            phrases = Arrays.copyOf(phrases, 2 * held);
            from = Arrays.copyOf(from, 2 * held);
            to = Arrays.copyOf(to, 2 * held);
        }
        phrases[held] = phrase;
        from[held] = start;
        to[held] = end;
        held++;
    }

    private void endParagraph() {
        boolean shouted = upper > 4 * lower;
        for (int i = 0; i < held; i++) {
            if (!shouted || !phrases[i].isAbbreviation() || !Names.isWordToo(phrases[i].words())) {
                found.phrase(phrases[i], from[i], to[i]);
            }
        }
        held = 0;
        allUpper += upper;
        allLower += lower;
        upper = 0;
        lower = 0;
        state = PhraseIndex.START;
        found.paragraph(words);
    }
}
