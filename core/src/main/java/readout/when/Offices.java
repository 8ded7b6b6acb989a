package readout.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.when.Numerals.Reading;

/**
 * Who held which office when: {@code offices.tsv}, with the words for offices and countries of {@code offices.txt}. Read once; lookups
 * take time in proportion to the name, not to the table.
 */
final class Offices {

    private static final Offices SHIPPED = new Offices();
    private static final int MOST_NAMES = 8;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ben", "ibn", "de", "da", "del", "la", "von", "van", "der", "dos", "ul", "arap", "wa",
            "d");
    private static final Set<String> AFTER_NAMES = Set.of("i", "ii", "iii", "iv", "v", "vi", "xiv", "xvi", "jr", "sr");

    private final Vocabulary vocabulary = Vocabulary.of(RuleBook.lines("offices.txt"));
    private final List<Tenure> terms = new ArrayList<>();
    private final Map<String, List<Tenure>> byFamily = new HashMap<>();
    private final Set<String> days;

    private Offices() {
        List<String> rows = RuleBook.lines("offices.tsv");
        for (int n = 0; n < rows.size(); n++) {
            if (!rows.get(n).isBlank() && !rows.get(n).startsWith("#")) {
                Tenure tenure = Tenure.read(rows.get(n), n + 1);
                terms.add(tenure);
                tenure.families().stream()
                        .map(family -> family.get(0))
                        .distinct()
                        .forEach(word -> byFamily.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(tenure));
            }
        }
        days = RuleBook.shipped().vocabulary().starts("wday");
    }

    /** The table this release ships. */
    static Offices shipped() {
        return SHIPPED;
    }

    /** All terms, each once, in the order of the table. */
    List<Tenure> terms() {
        return terms;
    }

    /** The terms of those whose given names and family name, in this order or the other, are all of {@code name}. */
    List<Tenure> terms(List<String> name) {
        List<String> words = Tenure.words(String.join(" ", name));
        List<Tenure> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Tenure tenure : byFamily.getOrDefault(words.get(i), List.of())) {
                for (List<String> family : tenure.families()) {
                    if (!found.contains(tenure) && isNamed(words, i, family, tenure)) {
                        found.add(tenure);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isNamed(List<String> words, int from, List<String> family, Tenure tenure) {
        int to = from + family.size();
        if (to > words.size() || !words.subList(from, to).equals(family)) {
            return false;
        }
        List<String> given = new ArrayList<>(words.subList(0, from));
        given.addAll(words.subList(to, words.size()));
        return tenure.given().containsAll(given);
    }

    /** The title, country or other class of {@code offices.txt} that starts at {@code i}. */
    Optional<Reading> read(String wordClass, List<Word> words, int i) {
        return i < 0 || i >= words.size() ? Optional.empty() : vocabulary.read(wordClass, words, i);
    }

    /** Whether {@code word} starts a member of the class. */
    boolean starts(String wordClass, String word) {
        return vocabulary.starts(wordClass).contains(word);
    }

    /**
     * A name read.
     *
     * @param tenures the terms of those it can be, never empty
     * @param end index past its last word
     * @param full whether more than one word of it stands there
     */
    record Named(List<Tenure> tenures, int end, boolean full) {}

    /** A word of a name: without accents, and where it stands. */
    private record Part(String word, int index) {}

    /** Whose name starts at {@code i}, of those who held one of {@code offices} ("president", "USA:foreign-minister"). */
    Optional<Named> named(List<Word> words, int i, List<String> offices, boolean capitals) {
        List<Part> run = run(words, i);
        Named best = null;
        for (int p = 0; p < run.size(); p++) {
            for (Tenure tenure : byFamily.getOrDefault(run.get(p).word(), List.of())) {
                if (!isOffice(tenure, offices) || !areGiven(run.subList(0, p), tenure)) {
                    continue;
                }
                for (List<String> family : tenure.families()) {
                    int end = end(run, p, family, tenure, capitals);
                    if (end < 0 || best != null && best.end() > run.get(end - 1).index() + 1) {
                        continue;
                    }
                    List<Tenure> all = new ArrayList<>();
                    if (best != null && best.end() == run.get(end - 1).index() + 1) {
                        all.addAll(best.tenures());
                    }
                    if (!all.contains(tenure)) {
                        all.add(tenure);
                    }
                    best = new Named(all, run.get(end - 1).index() + 1, end > 1);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isOffice(Tenure tenure, List<String> offices) {
        return offices.contains(tenure.office()) || offices.contains(tenure.country() + ":" + tenure.office());
    }

    /* "Donald J. Trump": an initial the table does not know counts beside a name it knows, unless the table tells initials. */
    private static boolean areGiven(List<Part> parts, Tenure tenure) {
        boolean known = false;
        for (Part part : parts) {
            boolean initial = part.word().length() == 1
                    && known
                    && tenure.given().stream().allMatch(name -> name.length() > 2);
            if (!tenure.given().contains(part.word()) && !initial) {
                return false;
            }
            known = true;
        }
        return true;
    }

    /** Index in the run past the name whose family name starts at {@code p}; -1 when other names follow. */
    private int end(List<Part> run, int p, List<String> family, Tenure tenure, boolean capitals) {
        for (int k = 0; k < family.size(); k++) {
            if (p + k >= run.size() || !run.get(p + k).word().equals(family.get(k))) {
                return -1;
            }
        }
        int end = p + family.size();
        while (end < run.size()
                && (tenure.given().contains(run.get(end).word())
                        || AFTER_NAMES.contains(run.get(end).word()))) {
            end++;
        }
        boolean over =
                capitals || end == run.size() || days.contains(run.get(end).word());
        return over ? end : -1;
    }

    /** The words from {@code i} on that can be a name's: with capitals, but for particles, and with nothing but hyphens between. */
    private static List<Part> run(List<Word> words, int i) {
        List<Part> run = new ArrayList<>();
        int k = i;
        while (k < words.size() && run.size() < MOST_NAMES) {
            Word word = words.get(k);
            if (word.isLetters() && !(word.glued() && word.lower().equals("s"))) {
                boolean name = word.isCapital() || !run.isEmpty() && PARTICLES.contains(word.lower());
                if (!name && !(run.isEmpty() && PARTICLES.contains(word.lower()))) {
                    break;
                }
                run.add(new Part(Tenure.plain(word.lower()), k));
            } else if (run.isEmpty() || !isInside(words, k)) {
                break;
            }
            k++;
        }
        return run;
    }

    /* The hyphen of "al-Assad", the apostrophe of "Ya'alon", the point of "J. Trump". */
    private static boolean isInside(List<Word> words, int k) {
        String sign = words.get(k).lower();
        boolean next = k + 1 < words.size()
                && words.get(k + 1).isLetters()
                && !words.get(k + 1).lower().equals("s");
        boolean initial = sign.equals(".")
                && words.get(k).glued()
                && words.get(k - 1).lower().length() == 1;
        return next
                && (initial
                        || (sign.equals("-") || sign.equals("'"))
                                && words.get(k).glued()
                                && words.get(k + 1).glued());
    }
}
