package readout.input;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents of one input, of which only so many are ones that hold no report to be read. The rest of those are counted, and one document at
 * the end tells how many there are, and of which kinds: a file of a million broken lines is a thousand rows and one.
 */
final class ProblemLimit implements DocumentSource {

    /** Kinds that are told, and that are counted apart: what a problem says is up to the file. */
    private static final int MOST_TOLD = 5;

    private static final int MOST_COUNTED = 200;
    private static final int LONGEST_KIND = 80;

    private static final String OTHERS = "others";
    private static final Pattern PLACE = Pattern.compile("^(?:, \\w+ \\d+)?:? *");
    private static final Pattern PARTICULARS = Pattern.compile(" *[:;(\"].*", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\S*[\\d/]\\S*");

    private final String input;
    private final DocumentSource documents;
    private final int most;
    private final Map<String, Integer> unlisted = new TreeMap<>();
    private int problems;

    /** @param documents closed with this */
    ProblemLimit(String input, DocumentSource documents, Limits limits) {
        this.input = input;
        this.documents = documents;
        this.most = limits.problems();
    }

    @Override
    public Optional<Document> next() {
        while (true) {
            Optional<Document> document = documents.next();
            if (document.isEmpty()) {
                return rest();
            }
            Optional<String> kind = document.flatMap(ProblemLimit::kind);
            if (kind.isEmpty() || ++problems <= most) {
                return document;
            }
            boolean known = unlisted.containsKey(kind.get()) || unlisted.size() < MOST_COUNTED;
            unlisted.merge(known ? kind.get() : OTHERS, 1, Integer::sum);
        }
    }

    /** What kind of problem the document is, without what is this one's own; empty when it may be a report. */
    private static Optional<String> kind(Document document) {
        if (document.content() instanceof Document.Text text) {
            return text.text().isBlank() ? Optional.of("without text") : Optional.empty();
        }
        return document.content() instanceof Document.Unreadable unreadable
                ? Optional.of(kind(unreadable.problem(), document.input()))
                : Optional.empty();
    }

    private static String kind(String problem, String place) {
        int record = place.lastIndexOf('#');
        String file = record < 0 ? place : place.substring(0, record);
        String said = Stream.of(place, file)
                .filter(problem::startsWith)
                .findFirst()
                .map(name -> problem.substring(name.length()))
                .orElse(problem);
        String general =
                PARTICULARS.matcher(PLACE.matcher(said).replaceFirst("")).replaceFirst("");
        String kind = VALUE.matcher(general).replaceAll("…").strip();
        return kind.length() <= LONGEST_KIND ? kind : kind.substring(0, LONGEST_KIND) + "…";
    }

    /** One document for all that were not listed, once. */
    private Optional<Document> rest() {
        if (unlisted.isEmpty()) {
            return Optional.empty();
        }
        int all = unlisted.values().stream().mapToInt(n -> n).sum();
        String problem = input + " holds " + all + " more that cannot be read and are not listed, as " + most
                + " are (--max-problems): " + kinds(all);
        unlisted.clear();
        return Optional.of(Document.of(input + "#more", new Document.Unreadable(problem)));
    }

    private String kinds(int all) {
        Map<String, Integer> told = unlisted.entrySet().stream()
                .filter(kind -> !kind.getKey().equals(OTHERS))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TOLD)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
        int others = all - told.values().stream().mapToInt(n -> n).sum();
        Stream<String> words = told.entrySet().stream().map(kind -> kind.getValue() + " " + kind.getKey());
        return Stream.concat(words, others > 0 ? Stream.of(others + " " + OTHERS) : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        documents.close();
    }
}
