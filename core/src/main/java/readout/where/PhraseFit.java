package readout.where;

import java.util.List;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whether words that have the letters of a phrase are written as it is: with its capitals, and parted where it has a blank. */
final class PhraseFit {

    /** An abbreviation printed like another word ("WHO", "US" in a text in capitals) is one only where the engine takes it for a noun or an adjective. */
    private static final List<String> NAME_TAGS = List.of("NN", "JJ", "FW", "CD", "ADD");

    private static final Set<String> PARTING = Set.of(",", ";", ":", "(", ")", "\u2014", "\u2013");

    private static final int EXACT_UP_TO = 5;

    private PhraseFit() {}

    /** Whether the words from {@code from} to before {@code to} are written as the phrase is. */
    static boolean fits(String phrase, Sentence sentence, int from, int to) {
        if (sentence.token(from).form().indexOf('$') >= 0
                || !breaksAlike(phrase, sentence, from, to)
                || isParted(phrase, sentence, from, to)) {
            return false;
        }
        if (mustBeExact(phrase)) {
            StringBuilder form = new StringBuilder();
            for (int i = from; i < to; i++) {
                form.append(sentence.token(i).form());
            }
            return form.toString().replaceAll("[^\\p{L}\\p{N}]", "").equals(phrase.replaceAll("[^\\p{L}\\p{N}]", ""))
                    && NAME_TAGS.stream().anyMatch(sentence.token(from)::is);
        }
        boolean capital = phrase.chars().anyMatch(Character::isUpperCase);
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        boolean lastCapital = Character.isUpperCase(last.charAt(0));
        return !capital
                || hasCapital(sentence, from, to) && (!lastCapital || startsUpper(sentence.token(to - 1)))
                || isPlaceToEngine(sentence, from, to);
    }

    /** In carelessly written text the engine may know "vietnam" for a place. */
    private static boolean isPlaceToEngine(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).name().equals("GPE")) {
                return false;
            }
        }
        return true;
    }

    /** "Pakistan is" is no "Pakistanis": the words of the text end where the phrase has a blank or a mark, or are joined by a hyphen. */
    private static boolean breaksAlike(String phrase, Sentence sentence, int from, int to) {
        int letters = 0;
        for (int i = from; i < to - 1; i++) {
            letters += Phrases.key(sentence.token(i).form()).length();
            boolean joined = sentence.token(i).form().endsWith("-")
                    || sentence.token(i + 1).form().startsWith("-");
            if (!joined && !breaksAfter(phrase, letters)) {
                return false;
            }
        }
        return true;
    }

    /** "The army, General Stone" tells of no "army general". */
    private static boolean isParted(String phrase, Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            String form = sentence.token(i).form();
            if (PARTING.contains(form) && !phrase.contains(form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean breaksAfter(String phrase, int letters) {
        int left = letters;
        int at = 0;
        while (at < phrase.length() && left > 0) {
            int c = phrase.codePointAt(at);
            at += Character.charCount(c);
            left -= Phrases.key(Character.toString(c)).length();
        }
        return at < phrase.length() && !Character.isLetterOrDigit(phrase.codePointAt(at));
    }

    private static boolean startsUpper(Token token) {
        return !Character.isLowerCase(token.form().charAt(0));
    }

    private static boolean mustBeExact(String phrase) {
        return Phrases.key(phrase).length() <= EXACT_UP_TO
                && phrase.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static boolean hasCapital(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (Character.isUpperCase(token.form().charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
