package readout.where;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * A table of phrases to look up in sentences: letters and digits count, case, accents, blanks, hyphens and points do not, so that
 * "al-Qaeda", "Al Qaeda" and "al - Qaeda" are one. Two exceptions: a phrase written with a capital needs one in the text, and a short
 * one with two capitals or more ("US", "LoC", "PoK") must stand exactly so. Immutable once filled.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

    private static final int LONGEST = 10;
    /** An abbreviation printed like another word ("WHO", "US" in a text in capitals) is one only where the engine takes it for a noun or an adjective. */
    private static final List<String> NAME_TAGS = List.of("NN", "JJ", "FW", "CD", "ADD");

    private static final Set<String> PARTING = Set.of(",", ";", ":", "(", ")", "\u2014", "\u2013");

    private static final int EXACT_UP_TO = 5;

    /** How much of a key decides whether to read on: nearly all words of a text end the search there. */
    private static final int OPENING = 4;

    private final Map<String, List<Entry<V>>> entries;
    private final Set<String> openings = new HashSet<>();

    private Phrases(Map<String, List<Entry<V>>> entries) {
        this.entries = entries;
        entries.keySet().forEach(key -> openings.add(key.substring(0, Math.min(OPENING, key.length()))));
    }

    private record Entry<V>(String phrase, V value) {}

    /**
     * A phrase found.
     *
     * @param from index of its first word
     * @param to one past its last word
     * @param value what it stands for
     */
    public record Match<V>(int from, int to, V value) {}

    /** Gathers phrases. */
    public static final class Builder<V> {

        private final Map<String, List<Entry<V>>> entries = new HashMap<>();

        /** Adds a phrase; where one is told twice the first stays first. */
        public Builder<V> add(String phrase, V value) {
            entries.computeIfAbsent(key(phrase), k -> new ArrayList<>(1)).add(new Entry<>(phrase, value));
            return this;
        }

        /** The table. */
        public Phrases<V> build() {
            return new Phrases<>(new HashMap<>(entries));
        }
    }

    /** The longest phrase that starts with the word at {@code from}. */
    public Optional<Match<V>> longestAt(Sentence sentence, int from) {
        StringBuilder key = new StringBuilder();
        Match<V> found = null;
        for (int to = from; to < sentence.size() && to - from < LONGEST; to++) {
            String more = key(sentence.token(to).form());
            key.append(more);
            if (key.isEmpty() || key.length() >= OPENING && !openings.contains(key.substring(0, OPENING))) {
                break;
            }
            List<Entry<V>> candidates = more.isEmpty() ? null : entries.get(key.toString());
            if (candidates != null) {
                Optional<V> value = fitting(candidates, sentence, from, to + 1);
                found = value.isPresent() ? new Match<>(from, to + 1, value.get()) : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /** What the phrase stands for, if it is in the table; case does not count. */
    public Optional<V> get(String phrase) {
        return Optional.ofNullable(entries.get(key(phrase)))
                .map(found -> found.get(0).value());
    }

    private Optional<V> fitting(List<Entry<V>> candidates, Sentence sentence, int from, int to) {
        for (Entry<V> candidate : candidates) {
            if (fits(candidate.phrase(), sentence, from, to)) {
                return Optional.of(candidate.value());
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String phrase, Sentence sentence, int from, int to) {
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
            letters += key(sentence.token(i).form()).length();
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
            left -= key(Character.toString(c)).length();
        }
        return at < phrase.length() && !Character.isLetterOrDigit(phrase.codePointAt(at));
    }

    private static boolean startsUpper(Token token) {
        return !Character.isLowerCase(token.form().charAt(0));
    }

    private static boolean mustBeExact(String phrase) {
        return key(phrase).length() <= EXACT_UP_TO
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

    /** The letters and digits of {@code phrase}, lower case, without accents. */
    public static String key(String phrase) {
        String plain = isAscii(phrase) ? phrase : Normalizer.normalize(phrase, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(Character.toLowerCase(c));
            }
            i += Character.charCount(c);
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /**
     * The rows of a table of tab-parted columns in the class path; lines that start with {@code #} and the first other line, which names the
     * columns, are left out.
     *
     * @throws IllegalStateException when the table is not there or a row has another number of columns than the first
     */
    public static List<String[]> rows(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the table " + resource + " is missing from the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String[]> rows = new ArrayList<>();
            for (String line : reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList()) {
                rows.add(line.split("\t", -1));
                if (rows.get(rows.size() - 1).length != rows.get(0).length) {
                    throw new IllegalStateException(
                            resource + ": a row needs " + rows.get(0).length + " columns, parted by tabs: " + line);
                }
            }
            return List.copyOf(rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + resource + " cannot be read", e);
        }
    }

    /** The values of a cell that holds several, parted by {@code |}. */
    public static List<String> values(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    /** Lower case, whatever the machine's language. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
