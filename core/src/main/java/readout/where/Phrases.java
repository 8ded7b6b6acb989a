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

/**
 * A table of phrases to look up in sentences: letters and digits count, case, accents, blanks, hyphens and points do not, so that
 * "al-Qaeda", "Al Qaeda" and "al - Qaeda" are one. Two exceptions: a phrase written with a capital needs one in the text, and a short
 * one with two capitals or more ("US", "LoC", "PoK") must stand exactly so. Immutable once filled.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

    private static final int LONGEST = 10;

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
            if (PhraseFit.fits(candidate.phrase(), sentence, from, to)) {
                return Optional.of(candidate.value());
            }
        }
        return Optional.empty();
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
