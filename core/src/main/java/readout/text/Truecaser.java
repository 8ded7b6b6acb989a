package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives a text all in capitals (old wires, headlines) its usual spelling for the engine, which tells names by their capitals: a word
 * the lexica know in running text goes lower case, names, nationalities and unknown words keep one capital, short unknown words and
 * those without vowels (UN, FMLN) keep all. A word that may be part of a name ("President", "Bank") follows its neighbours.
 */
final class Truecaser {

    private static final int FEWEST_WORDS = 4;
    private static final double LEAST_SHARE = 0.9;
    private static final int ACRONYM = 3;
    private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");
    private static final Set<String> OPEN_TAGS = Set.of("NN", "NNS", "NNP", "NNPS", "JJ");
    /** Short words that names are made of, and no acronyms. */
    private static final Set<String> NAME_PARTS = WordLists.of("name-part");

    private static final Set<String> BEFORE_COUNTRY = WordLists.of("before-country");

    private static final Set<String> BODIES = WordLists.of("body");
    private static final Set<String> BODY_MODIFIERS = WordLists.of("body-modifier");
    private static final Set<String> HALVES_OF_DAY = Set.of("am", "pm");

    private final Vocabulary vocabulary;

    Truecaser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The sentences of a paragraph; in their usual spelling when they are all in capitals, else as they are. */
    List<List<Word>> respell(List<List<Word>> sentences) {
        return isAllCapitals(sentences)
                ? sentences.stream().map(this::respellAll).toList()
                : sentences;
    }

    private static boolean isAllCapitals(List<List<Word>> sentences) {
        long words = 0;
        long capitals = 0;
        for (List<Word> sentence : sentences) {
            for (Word word : sentence) {
                String form = word.form();
                if (Character.isLetter(form.codePointAt(0))) {
                    words++;
                    capitals += form.equals(form.toUpperCase(Locale.ROOT)) ? 1 : 0;
                }
            }
        }
        return words >= FEWEST_WORDS && capitals >= LEAST_SHARE * words;
    }

    private List<Word> respellAll(List<Word> words) {
        List<Word> respelled = new ArrayList<>(words.size());
        boolean first = true;
        boolean[] body = bodies(words);
        for (int i = 0; i < words.size(); i++) {
            String form = body[i] ? capitalOfName(words.get(i).form()) : respell(words, i);
            boolean letters = form.codePoints().anyMatch(Character::isLetter);
            respelled.add(words.get(i).withForm(first && letters ? capital(form) : form));
            first &= !letters;
        }
        return respelled;
    }

    /** Which words are part of a body's name: "NATIONAL LIBERATION ARMY", "PEOPLE'S FRONT". */
    private static boolean[] bodies(List<Word> words) {
        boolean[] body = new boolean[words.size()];
        for (int head = 1; head < words.size(); head++) {
            if (BODIES.contains(lower(words, head))) {
                int first = head;
                while (first > 0 && (isModifier(words, first - 1) || isPossessive(words, first - 1))) {
                    first--;
                }
                for (int i = first; i <= head && first < head; i++) {
                    body[i] = true;
                }
            }
        }
        return body;
    }

    private static boolean isModifier(List<Word> words, int i) {
        return BODY_MODIFIERS.contains(lower(words, i));
    }

    private static boolean isPossessive(List<Word> words, int i) {
        return i > 0 && (lower(words, i).equals("'s") || lower(words, i).equals("'")) && isModifier(words, i - 1);
    }

    private static String lower(List<Word> words, int i) {
        return words.get(i).lower();
    }

    private static String capitalOfName(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lower.startsWith("'") ? lower : capital(lower);
    }

    private String respell(List<Word> words, int i) {
        String form = words.get(i).form();
        String lower = form.toLowerCase(Locale.ROOT);
        if (isHalfOfDay(words, i, lower)) {
            return lower;
        }
        if (!lower.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'') || isInitial(lower)) {
            return form;
        }
        if (isCountry(words, i, lower)) {
            return form;
        }

        List<String> tags = vocabulary.tags(lower);
        if (tags.isEmpty()) {
            return isAcronym(lower) ? form : capital(lower);
        }
        boolean nationality = tags.get(0).startsWith("JJ") && vocabulary.isNationality(capital(lower));
        return nationality || (maybeName(tags) && isBesideName(words, i)) ? capital(lower) : lower;
    }

    private static boolean isHalfOfDay(List<Word> words, int i, String lower) {
        return i > 0
                && HALVES_OF_DAY.contains(lower.replace(".", ""))
                && Character.isDigit(words.get(i - 1).form().codePointAt(0));
    }

    private static boolean isInitial(String lower) {
        return lower.length() == 1 && !lower.equals("a");
    }

    private static boolean isAcronym(String lower) {
        return (lower.length() <= ACRONYM && !NAME_PARTS.contains(lower))
                || lower.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** "US" is a pronoun in capitals as well: after "the", "of", … it is the country. */
    private static boolean isCountry(List<Word> words, int i, String lower) {
        return lower.equals("us")
                && i > 0
                && BEFORE_COUNTRY.contains(words.get(i - 1).lower())
                && i + 1 < words.size()
                && Character.isLetter(words.get(i + 1).form().codePointAt(0));
    }

    private static boolean maybeName(List<String> tags) {
        return OPEN_TAGS.containsAll(tags) && tags.stream().anyMatch(NAME_TAGS::contains);
    }

    private boolean isBesideName(List<Word> words, int i) {
        return (i > 0 && isName(words.get(i - 1))) || (i + 1 < words.size() && isName(words.get(i + 1)));
    }

    private boolean isName(Word word) {
        String lower = word.lower();
        if (!Character.isLetter(lower.codePointAt(0)) || isInitial(lower)) {
            return false;
        }
        List<String> tags = vocabulary.tags(lower);
        return tags.isEmpty() || (maybeName(tags) && NAME_TAGS.contains(tags.get(0)));
    }

    private static String capital(String lower) {
        int first = Character.charCount(lower.codePointAt(0));
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }
}
