package readout.when;

import java.util.Set;
import readout.text.AnnotatedText;

/** Tells numbers that are times from other numbers: the tests of {@link Guards} for years, counts of units and the clock. */
record NumberGuards(AnnotatedText text, Vocabulary vocabulary) {

    /** Whether four digits are a year. */
    boolean isYear(Place p) {
        int year = Integer.parseInt(p.last().lower());
        if (year < 1500 || year > 2060 || Set.of("%", ",000", "km", "°").contains(p.after())) {
            return false;
        }
        if (p.words().size() > p.end()
                && p.words().get(p.end()).glued()
                && p.words().get(p.end()).isLetters()) {
            return false;
        }
        boolean before = is("before-year", p.before()) || p.before().equals(",");
        boolean article =
                Set.of("the", "its", "his", "her", "their", "our", "this", "a").contains(p.before());
        boolean counts =
                p.pluralAfter() && !article && !Set.of("since", "until", "by").contains(p.before());
        boolean headline = p.after().equals("\n")
                && p.start() > 0
                && text.article().body() > p.first().start();
        boolean glued = p.first().glued()
                && !p.before().equals("(")
                && !p.before().equals("-")
                && !p.before().equals("\"");
        return (before || headline)
                && !counts
                && !glued
                && !Set.of("people", "men", "troops").contains(p.after());
    }

    /** Whether the number before the unit counts it. */
    boolean isCount(Place p) {
        Word last = p.last();
        if (last.lower().equals("second") || last.lower().startsWith("quarter") && !inARow(p)) {
            return false;
        }
        Word number = p.words().get(p.end() - 2 < p.start() ? p.start() : p.end() - 2);
        if (last.lower().matches("hrs|hours") && number.lower().matches("[012]\\d\\d\\d")) {
            return false; // "at 1100 hours"
        }
        if (p.first().isNumber()
                && p.first().lower().length() == 4
                && vocabulary.read("year", p.words(), p.start()).isPresent()) {
            return false;
        }
        boolean article = Set.of("a", "an").contains(p.first().lower());
        if (article && p.end() - p.start() == 2 && last.lower().endsWith("s")) {
            return false;
        }
        boolean hyphenBefore = p.first().glued() && p.before().equals("-");
        return !hyphenBefore && !hyphenAfter(p) && !p.before().equals("$");
    }

    /** Whether a time stands here, and no score. */
    boolean isClock(Place p) {
        return p.end() - p.start() > 3 || is("before-clock", p.before()) || p.opensSentence();
    }

    /** Whether a bare plural ("days") is a duration. */
    boolean areUnits(Place p) {
        boolean before = is("before-units", p.before()) && !p.capitalAfter();
        boolean year = p.end() < p.words().size() && p.words().get(p.end()).isNumber();
        return !year && !hyphenAfter(p) && (before || is("after-units", p.after()));
    }

    /** Whether the year ends in 0: "the 1990s". */
    static boolean isDecade(Place p) {
        for (int i = p.start(); i < p.end(); i++) {
            if (p.words().get(i).isNumber()) {
                return p.words().get(i).lower().endsWith("0");
            }
        }
        return false;
    }

    /** A quarter is a time in "two consecutive quarters" and a share in "about a quarter". */
    private static boolean inARow(Place p) {
        return p.end() - p.start() > 2
                && Set.of("consecutive", "straight", "successive")
                        .contains(p.words().get(p.end() - 2).lower());
    }

    private static boolean hyphenAfter(Place p) {
        return p.end() < p.words().size()
                && p.words().get(p.end()).glued()
                && p.words().get(p.end()).text().equals("-");
    }

    private boolean is(String wordClass, String word) {
        return vocabulary.starts(wordClass).contains(word);
    }
}
