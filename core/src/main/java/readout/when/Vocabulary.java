package readout.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.when.Numerals.Reading;

/**
 * The classes of words the rules name ({@code $month}): {@code words.txt}. A line {@code [month capital]} opens a class, whose words
 * count only with a capital if it says so; then {@code 05: May} gives a value and its forms, with commas between them.
 */
final class Vocabulary {

    private record Form(List<String> words, String value, boolean capital) {}

    private final Map<String, Map<String, List<Form>>> classes = new LinkedHashMap<>();

    private Vocabulary() {}

    /** Reads the lines of a vocabulary. */
    static Vocabulary of(List<String> lines) {
        Vocabulary vocabulary = new Vocabulary();
        String name = "";
        boolean capital = false;
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                String[] header = line.substring(1, line.length() - 1).split(" ");
                name = header[0];
                capital = header.length > 1 && header[1].equals("capital");
                vocabulary.classes.put(name, new LinkedHashMap<>());
            } else {
                vocabulary.add(name, line, capital, n + 1);
            }
        }
        vocabulary
                .classes
                .values()
                .forEach(c -> c.values()
                        .forEach(forms -> forms.sort(
                                Comparator.comparing((Form f) -> -f.words().size()))));
        return vocabulary;
    }

    private void add(String name, String line, boolean capital, int number) {
        int colon = line.indexOf(": ");
        Map<String, List<Form>> forms = classes.get(name);
        if (colon < 0 || forms == null) {
            throw new IllegalStateException(
                    "words.txt, line " + number + ": expected \"value: form, form\" under a \"[class]\": " + line);
        }
        for (String form : line.substring(colon + 2).split(", ")) {
            List<String> words =
                    Word.of(form, 0, form.length()).stream().map(Word::lower).toList();
            forms.computeIfAbsent(words.get(0), w -> new ArrayList<>())
                    .add(new Form(words, line.substring(0, colon), capital));
        }
    }

    /** Whether there is such a class. */
    boolean has(String name) {
        return classes.containsKey(name) || Numerals.KINDS.contains(name);
    }

    /** The words that a member of the class can start with; {@code #} for digits. */
    Set<String> starts(String name) {
        if (!Numerals.KINDS.contains(name)) {
            return classes.getOrDefault(name, Map.of()).keySet();
        }
        Set<String> starts = new TreeSet<>(Set.of("#"));
        if (Set.of("n", "ord", "day").contains(name)) {
            starts.addAll(Numerals.starts());
        }
        return starts;
    }

    /** The longest member of the class at {@code i}. */
    Optional<Reading> read(String name, List<Word> words, int i) {
        if (Numerals.KINDS.contains(name)) {
            return Numerals.read(name, words, i);
        }
        for (Form form :
                classes.getOrDefault(name, Map.of()).getOrDefault(words.get(i).lower(), List.of())) {
            if (stands(form, words, i)) {
                return Optional.of(new Reading(form.value(), i + form.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Form form, List<Word> words, int i) {
        if (i + form.words().size() > words.size()
                || form.capital() && !words.get(i).isCapital()) {
            return false;
        }
        for (int k = 0; k < form.words().size(); k++) {
            if (!words.get(i + k).lower().equals(form.words().get(k))) {
                return false;
            }
        }
        return true;
    }
}
