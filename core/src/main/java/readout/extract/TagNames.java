package readout.extract;

import readout.text.Sentence;

/** The name and the title, between commas, of one whose tag the parser has no subject for. */
final class TagNames {

    private TagNames() {}

    /** ", the mayor, Ana Ruiz, said", ", Ana Ruiz, the mayor, said": where name and title set in though the parser lost them. */
    static int start(Sentence sentence, int verb) {
        int last = segmentBefore(sentence, verb);
        int first = segmentBefore(sentence, last);
        boolean both = isPhrase(sentence, first, last - 1) && isPhrase(sentence, last, verb - 1);
        if (both && (isName(sentence, first, last - 1) || isName(sentence, last, verb - 1))) {
            return first;
        }
        return isName(sentence, last, verb - 1) ? last : verb;
    }

    /** Where the words between two commas begin, the second of which stands before {@code end}; {@code end} where there are none. */
    private static int segmentBefore(Sentence sentence, int end) {
        if (end < 2 || !sentence.token(end - 1).form().equals(",")) {
            return end;
        }
        int start = end - 1;
        while (start > 0 && !sentence.token(start - 1).form().equals(",")) {
            start--;
        }
        return start;
    }

    private static boolean isName(Sentence sentence, int first, int comma) {
        for (int i = first; i < comma; i++) {
            if (!sentence.token(i).name().equals("PERSON")) {
                return false;
            }
        }
        return first < comma;
    }

    private static boolean isPhrase(Sentence sentence, int first, int comma) {
        for (int i = first; i < comma; i++) {
            if (sentence.token(i).is("VB") || sentence.token(i).is("MD")) {
                return false;
            }
        }
        return first < comma;
    }
}
