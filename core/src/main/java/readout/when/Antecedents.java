package readout.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.AnnotatedText;
import readout.text.Sentence;

/** The dates told elsewhere in a report that an expression goes by: those of "a day earlier", "at noon", "two weeks after the attack of April 22". */
final class Antecedents {

    private static final Set<String> TIMES_OF_DAY = Set.of("TMO", "TAF", "TEV", "TNI", "TMI", "TON");
    private static final int WORDS_TO_ANCHOR = 16;
    private static final int SENTENCES_BACK = 6;

    private final AnnotatedText text;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final Set<String> occurrences = RuleBook.shipped().vocabulary().starts("occurrence");
    private final Set<String> reporting = RuleBook.shipped().vocabulary().starts("reporting");

    /** {@code mentions} are looked up as they stand when asked: those before are filled in by then. */
    Antecedents(AnnotatedText text, List<Word> words, List<Mention> mentions) {
        this.text = text;
        this.words = words;
        this.mentions = mentions;
    }

    /** The date that follows in the same clause: "two weeks after the attack of April 22". */
    Optional<String> after(Mention m, int index) {
        for (int i = index + 1; i < mentions.size(); i++) {
            Mention other = mentions.get(i);
            if (other.sentence() != m.sentence() || other.first() - m.end() > WORDS_TO_ANCHOR) {
                return Optional.empty();
            }
            for (int w = m.end(); w < other.first(); w++) {
                if (Set.of(",", ";", ":", "\"").contains(words.get(w).lower())) {
                    return Optional.empty();
                }
            }
            if (isDay(other)) {
                return Optional.of(bare(other.notation()));
            }
        }
        return Optional.empty();
    }

    /** The date told last before, a day if one is wanted, no mere year where {@code fine}, the same sentence's first. */
    Optional<String> before(Mention m, int index, boolean day, boolean fine) {
        for (int i = index - 1; i >= 0 && m.sentence() - mentions.get(i).sentence() <= SENTENCES_BACK; i--) {
            Mention other = mentions.get(i);
            if (!Interpretation.refers(other)
                    && (day ? isDay(other) : Interpretation.isDate(other))
                    && !(fine && isYear(other))) {
                Mention deed = mentions.get(m.sentence() == other.sentence() ? i : ofDeed(i));
                return Optional.of(bare(deed.notation()));
            }
        }
        return Optional.empty();
    }

    /** "A boat was rammed {on Friday}, the navy said on Saturday": of the days of a sentence that of the deed, not of the saying. */
    private int ofDeed(int last) {
        int at = last;
        while (at > 0
                && mentions.get(at - 1).sentence() == mentions.get(last).sentence()
                && isOfSaying(mentions.get(at))) {
            at--;
        }
        return isDay(mentions.get(at)) && !Interpretation.refers(mentions.get(at)) ? at : last;
    }

    private boolean isOfSaying(Mention day) {
        Optional<Sentence> sentence = text.sentenceAt(day.span().start());
        int verb =
                sentence.map(s -> Owner.of(s, day.span(), occurrences).verb()).orElse(-1);
        return verb >= 0 && reporting.contains(sentence.get().token(verb).lemma());
    }

    /** The day told in the same sentence, before or after, else in the two sentences before. */
    Optional<String> near(Mention m, int index) {
        Optional<String> own = inSentence(m, index, false);
        if (own.isPresent()) {
            return own;
        }
        for (int i = index - 1; i >= 0 && m.sentence() - mentions.get(i).sentence() <= 2; i--) {
            if (isDay(mentions.get(i))) {
                return Optional.of(bare(mentions.get(i).notation()));
            }
        }
        return Optional.empty();
    }

    /** The day told of the same verb: "on Monday police fired gas for {a third day}". */
    Optional<String> beside(Mention m, int index) {
        return inSentence(m, index, true);
    }

    private Optional<String> inSentence(Mention m, int index, boolean ofOneVerb) {
        for (int i = index - 1; i >= 0 && m.sentence() == mentions.get(i).sentence(); i--) {
            if (isDay(mentions.get(i)) && (!ofOneVerb || isOneClause(m, mentions.get(i)))) {
                return Optional.of(bare(mentions.get(i).notation()));
            }
        }
        for (int i = index + 1;
                i < mentions.size() && m.sentence() == mentions.get(i).sentence();
                i++) {
            if (isDay(mentions.get(i)) && isOneClause(m, mentions.get(i))) {
                return Optional.of(bare(mentions.get(i).notation()));
            }
        }
        return Optional.empty();
    }

    /** "At noon gunmen stormed the hall on Sunday", but not "left before noon and is due on Sunday": whether both tell of one verb. */
    private boolean isOneClause(Mention time, Mention day) {
        Optional<Sentence> read = text.sentenceAt(time.span().start());
        if (read.isEmpty()) {
            return true;
        }
        Sentence sentence = read.get();
        int one = Owner.of(sentence, time.span(), occurrences).verb();
        int other = Owner.of(sentence, day.span(), occurrences).verb();
        return one < 0 || other < 0 || one == other;
    }

    /** "Apart since {1991}": "a month later" is not reckoned from there. */
    private static boolean isYear(Mention m) {
        String year = bare(m.notation());
        return year.length() == 4 && year.chars().allMatch(Character::isDigit);
    }

    private static boolean isDay(Mention m) {
        return Interpretation.isDate(m) && Reckoning.isDay(m.notation());
    }

    /** Without the time of day and bounds; of a range its end. */
    private static String bare(String notation) {
        int range = notation.indexOf(" .. ");
        List<String> steps = new ArrayList<>();
        for (String word : notation.substring(range < 0 ? 0 : range + 4).split(" ")) {
            boolean clock = word.startsWith("T") && word.length() > 1 && Character.isDigit(word.charAt(1));
            if (!TIMES_OF_DAY.contains(word) && !clock && !BoundedDays.isBound(word)) {
                steps.add(word);
            }
        }
        return String.join(" ", steps);
    }
}
