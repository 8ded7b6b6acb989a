package readout.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.model.Span;
import readout.when.Numerals.Reading;
import readout.when.OfficeHolder.Standing;
import readout.when.Offices.Named;

/**
 * Finds the holders of offices a report names, by title and name together: a name alone is never taken for one. The country beside
 * the title, if any, must be the holder's; any other word with a capital before the title ("Acme President Smith") makes it another
 * office. One reading of the text from left to right.
 */
final class OfficeHolders {

    private static final int MOST_WORDS = 5;
    private static final Set<String> BEFORE_TITLES = Set.of("mr", "mrs", "ms", "the", "state", "leader");

    private final List<Word> words;
    private final Offices offices = Offices.shipped();
    private final Set<Integer> recallingSentences = new TreeSet<>();
    private final Set<Integer> fallingSentences = new TreeSet<>();
    private final int[] sentences;
    private final boolean capitals;

    private OfficeHolders(List<Word> words, List<Mention> mentions, int[] sentences) {
        this.words = words;
        this.sentences = sentences;
        this.capitals = isInCapitals(words);
        for (Mention m : mentions) {
            if (recalls(m)) {
                recallingSentences.add(m.sentence());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (offices.read("fall", words, i).isPresent()) {
                fallingSentences.add(sentences[i]);
            }
        }
    }

    /** Those that {@code words} name, in order. {@code sentences}: the number of each word's sentence. */
    static List<OfficeHolder> in(List<Word> words, List<Mention> mentions, int[] sentences) {
        return new OfficeHolders(words, mentions, sentences).all();
    }

    /** Whether the text is all in capitals, as old wires are. */
    static boolean isInCapitals(List<Word> words) {
        long letters = words.stream()
                .filter(w -> w.isLetters() && w.text().length() > 2)
                .count();
        long capitals = words.stream()
                .filter(w -> w.isLetters() && w.text().length() > 2 && w.isUpperCase())
                .count();
        return letters > 0 && capitals * 10 >= letters * 8;
    }

    /* "In 1990", "ten years ago": a sentence that looks back farther than news does. */
    private static boolean recalls(Mention m) {
        String notation = m.notation();
        boolean fixedYear = notation.matches("\\d{2,4}(-[\\dQWHSF].*)?( .*)?");
        return fixedYear
                || notation.matches("now -\\d+[YE]\\b.*")
                || notation.equals("=PAST_REF") && m.rule().equals("ago");
    }

    private List<OfficeHolder> all() {
        List<OfficeHolder> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Reading> title = offices.read("office", words, i);
            if (title.isPresent()) {
                holder(i, title.get()).ifPresent(found::add);
                i = title.get().end();
            } else {
                i++;
            }
        }
        return found;
    }

    private Optional<OfficeHolder> holder(int title, Reading read) {
        List<String> kinds = List.of(read.value().split(" "));
        Optional<Land> before = landBefore(title);
        int start = before.map(Land::start).orElse(title);
        boolean elect = isElect(read.end());
        int after = elect ? read.end() + 2 : read.end();
        Optional<Land> behind = landAfter(after);
        int name = behind.map(Land::end).orElse(after);
        Optional<Land> land = before.or(() -> behind);
        if (isOtherOffice(start) || land.isEmpty() && isBare(title, read.end())) {
            return Optional.empty();
        }
        boolean apart = name < words.size() && words.get(name).lower().equals(",");
        Optional<Named> named = offices.named(words, apart ? name + 1 : name, kinds, capitals)
                .filter(n -> !apart || n.full() && !kinds.isEmpty())
                .flatMap(n -> ofLand(n, land, isForeignBefore(start)));
        if (named.isPresent()) {
            Standing standing = elect ? Standing.ELECT : standing(start, named.get());
            return Optional.of(
                    new OfficeHolder(span(start, named.get().end()), named.get().tenures(), standing));
        }
        return elect ? Optional.empty() : inApposition(start, read.end(), kinds, land);
    }

    private Span span(int first, int end) {
        return new Span(words.get(first).start(), words.get(end - 1).end());
    }

    /** "Sergei Lavrov, the Russian foreign minister". */
    private Optional<OfficeHolder> inApposition(int start, int end, List<String> kinds, Optional<Land> land) {
        int comma = start - 1;
        if (comma > 0 && words.get(comma).lower().equals("the")) {
            comma--;
        }
        if (comma <= 0 || !words.get(comma).lower().equals(",")) {
            return Optional.empty();
        }
        for (int k = Math.max(0, comma - MOST_WORDS); k < comma; k++) {
            int past = comma;
            Optional<Named> named = offices.named(words.subList(0, comma), k, kinds, false)
                    .filter(n -> n.end() == past && (n.full() || land.isPresent()))
                    .flatMap(n -> ofLand(n, land, false));
            if (named.isPresent()) {
                return Optional.of(new OfficeHolder(span(k, end), named.get().tenures(), standing(k, named.get())));
            }
        }
        return Optional.empty();
    }

    /**
     * A country beside a title.
     *
     * @param code as the table has it
     * @param start index of its first word
     * @param end index past its last, or past what belongs to it
     */
    private record Land(String code, int start, int end) {}

    private Optional<Land> landBefore(int title) {
        int end = title;
        if (end > 1
                && words.get(end - 1).lower().equals("s")
                && words.get(end - 2).lower().equals("'")) {
            end -= 2;
        }
        for (int k = Math.max(0, end - MOST_WORDS); k < end; k++) {
            int past = end;
            int start = k;
            Optional<Land> land = offices.read("land", words, k)
                    .filter(r -> r.end() == past)
                    .map(r -> new Land(r.value(), start, past));
            if (land.isPresent()) {
                return land;
            }
        }
        return Optional.empty();
    }

    /** "President of the Philippines". */
    private Optional<Land> landAfter(int i) {
        if (i + 1 >= words.size() || !words.get(i).lower().equals("of")) {
            return Optional.empty();
        }
        int k = words.get(i + 1).lower().equals("the") ? i + 2 : i + 1;
        return offices.read("land", words, k).map(r -> new Land(r.value(), k, r.end()));
    }

    private static Optional<Named> ofLand(Named named, Optional<Land> land, boolean foreign) {
        List<Tenure> fitting = named.tenures().stream()
                .filter(t -> land.isPresent()
                        ? land.get().code().equals(t.country())
                        : named.full() || !foreign && !t.isOfOrganisation())
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Named(fitting, named.end(), named.full()));
    }

    private boolean isBare(int title, int end) {
        return offices.read("bare", words, title).filter(r -> r.end() == end).isPresent();
    }

    private boolean isElect(int i) {
        return i + 1 < words.size()
                && words.get(i).lower().equals("-")
                && Set.of("elect", "designate").contains(words.get(i + 1).lower());
    }

    /** Whether a word of {@code wordClass} ends right before {@code start}, hyphens aside. */
    private boolean isBefore(String wordClass, int start) {
        int end = start > 0 && words.get(start - 1).lower().equals("-") ? start - 1 : start;
        for (int k = Math.max(0, end - 3); k < end; k++) {
            int past = end;
            if (offices.read(wordClass, words, k).filter(r -> r.end() == past).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherOffice(int start) {
        return isBefore("other-office", start);
    }

    /** A name before the title that is no country's: another body's office. */
    private boolean isForeignBefore(int start) {
        if (start == 0 || capitals) {
            return false;
        }
        Word before = words.get(start - 1);
        if (before.lower().equals("s") && before.glued()) {
            return true;
        }
        boolean opens = start < 2 || ".!?\n\":;,".contains(words.get(start - 2).lower());
        boolean day = RuleBook.shipped().vocabulary().starts("wday").contains(before.lower());
        return before.isLetters() && before.isCapital() && !opens && !day && !BEFORE_TITLES.contains(before.lower());
    }

    private Standing standing(int start, Named named) {
        int end = named.end();
        if (isBefore("former", start)) {
            return Standing.FORMER;
        }
        boolean then = end + 1 < words.size()
                && words.get(end).lower().equals(",")
                && Set.of("then", "former", "formerly", "now")
                        .contains(words.get(end + 1).lower());
        boolean recalled = then || isBefore("recalling", start) || recallingSentences.contains(sentences[start]);
        if (recalled) {
            return Standing.RECALLED;
        }
        return falls(named) ? Standing.FALLING : Standing.IN_OFFICE;
    }

    /** Whether a sentence that names him tells of a fall. */
    private boolean falls(Named named) {
        Set<String> names = named.tenures().stream()
                .flatMap(t -> t.families().stream())
                .map(family -> family.get(family.size() - 1))
                .collect(Collectors.toSet());
        return !fallingSentences.isEmpty()
                && IntStream.range(0, words.size())
                        .anyMatch(i -> fallingSentences.contains(sentences[i])
                                && names.contains(Tenure.plain(words.get(i).lower())));
    }
}
