package readout.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.about.Phrase.Spelling;
import readout.about.Term.Kind;
import readout.about.Term.Naming;

/**
 * What one {@code --about} asks for. Names that a table knows are taken as they stand, the longest first; so are phrases in quotation marks. Where commas
 * part the terms, what stands between two of them is one term; else every other word is.
 *
 * @param asked as it was put
 * @param terms in the order in which they stand
 */
record Question(String asked, List<Term> terms) {

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");
    private static final Pattern COMMA = Pattern.compile("[,;\\n\\r،、]");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|(['’]s)?[^\\p{L}\\p{N}]*$");
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_PERSON = 3;
    private static final int SHORTEST_FAMILY = 4;
    private static final Set<String> SAY_NOTHING = Set.of(
            "a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "from", "by", "with", "about",
            "between", "against", "vs", "v", "versus", "over", "amid", "news");

    /** Copies the list. */
    Question {
        terms = List.copyOf(terms);
    }

    /**
     * Reads {@code asked}.
     *
     * @throws IllegalArgumentException when nothing in it can be looked for
     */
    static Question of(String asked) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Matcher quoted = QUOTED.matcher(asked);
        int at = 0;
        boolean listed = COMMA.matcher(QUOTED.matcher(asked).replaceAll(" ")).find();
        while (quoted.find()) {
            unquoted(asked.substring(at, quoted.start()), listed).forEach(term -> put(terms, term));
            String phrase = stripped(quoted.group(1));
            if (!phrase.isEmpty()) {
                put(terms, Names.known(phrase).orElseGet(() -> unknown(phrase)));
            }
            at = quoted.end();
        }
        unquoted(asked.substring(at), listed).forEach(term -> put(terms, term));
        if (terms.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + asked.strip()
                            + "\" names nothing to look for: give countries, actors, places or words, such as \"India Pakistan\"");
        }
        return new Question(asked.strip(), List.copyOf(terms.values()));
    }

    /** Whether two countries or more are asked for: then it is what is between them. */
    boolean asksForSeveralCountries() {
        return terms.stream().filter(term -> term.kind() == Kind.COUNTRY).count() > 1;
    }

    private static void put(Map<String, Term> terms, Term term) {
        terms.putIfAbsent(term.country().orElseGet(() -> Letters.fold(term.asked())), term);
    }

    private static List<Term> unquoted(String text, boolean listed) {
        List<Term> terms = new ArrayList<>();
        for (String part : COMMA.split(text)) {
            List<String> words = Stream.of(part.strip().split("\\s+"))
                    .map(Question::stripped)
                    .filter(word -> !word.isEmpty())
                    .toList();
            terms.addAll(listed ? phrases(words) : words(words));
        }
        return terms;
    }

    /** Known names, and every other word by itself. */
    private static List<Term> words(List<String> words) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int from = i;
            Optional<Run> name = longestName(words, i, Names::known);
            name.ifPresentOrElse(run -> terms.add(run.term()), () -> terms.addAll(single(words.get(from))));
            i = name.map(Run::to).orElse(i + 1);
        }
        return terms;
    }

    /** Known names, and what stands between them as one phrase. */
    private static List<Term> phrases(List<String> words) {
        Optional<Term> whole = Names.known(String.join(" ", words));
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Term> terms = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < words.size(); ) {
            Optional<Run> name = longestName(words, i, Names::knownToMany);
            if (name.isPresent()) {
                terms.addAll(rest(words.subList(open, i)));
                terms.add(name.get().term());
                open = name.get().to();
            }
            i = name.map(Run::to).orElse(i + 1);
        }
        terms.addAll(rest(words.subList(open, words.size())));
        return terms;
    }

    private static List<Term> rest(List<String> words) {
        List<String> said = words.stream().dropWhile(Question::saysNothing).toList();
        return said.isEmpty() ? List.of() : said.size() == 1 ? single(said.get(0)) : List.of(named(said));
    }

    /** "Ana Mutua": once her full name is asked for, "Mutua" alone is she too. */
    private static Term named(List<String> words) {
        Term term = unknown(String.join(" ", words));
        String last = words.get(words.size() - 1);
        boolean person = words.size() <= LONGEST_PERSON && words.stream().allMatch(Question::isCapitalised);
        if (!person || last.length() < SHORTEST_FAMILY) {
            return term;
        }
        List<Naming> namings = new ArrayList<>(term.namings());
        namings.add(Naming.of(last));
        return new Term(term.asked(), term.kind(), term.country(), namings);
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /**
     * A known name among words.
     *
     * @param to index past its last word
     * @param term what it names
     */
    private record Run(int to, Term term) {}

    private static Optional<Run> longestName(List<String> words, int from, Function<String, Optional<Term>> names) {
        for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
            String phrase = String.join(" ", words.subList(from, to));
            if (to == from + 1 && saysNothing(phrase)) {
                return Optional.empty();
            }
            Optional<Term> known = names.apply(phrase);
            if (known.isPresent()) {
                return Optional.of(new Run(to, known.get()));
            }
        }
        return Optional.empty();
    }

    /** One word that no table knows; "India-Pakistan" is two that one knows. */
    private static List<Term> single(String word) {
        List<Optional<Term>> parts =
                Arrays.stream(word.split("[-–—/]")).map(Names::known).toList();
        if (parts.size() > 1 && parts.stream().allMatch(Optional::isPresent)) {
            return parts.stream().flatMap(Optional::stream).toList();
        }
        return saysNothing(word) ? List.of() : List.of(unknown(word));
    }

    private static Term unknown(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (ContextWords.standsForAll(lower)) {
            return new Term(phrase, Kind.CONFLICT, Optional.empty(), List.of());
        }
        boolean several = phrase.indexOf(' ') > 0;
        if (!phrase.equals(lower) && Phrase.spelling(phrase) == Spelling.EXACT) {
            return new Term(phrase, Kind.NAME, Optional.empty(), List.of(Naming.of(phrase)));
        }
        boolean name = !phrase.equals(lower);
        Set<String> forms = new LinkedHashSet<>();
        for (String spelling : Spellings.ofCompound(phrase)) {
            forms.addAll(name ? Inflection.ofName(spelling) : Inflection.ofPhrase(spelling));
        }
        Spellings.ofPlace(phrase).forEach(forms::add);
        Kind kind = !name ? Kind.WORD : several ? Kind.NAME : Kind.PERHAPS_NAME;
        return new Term(
                phrase,
                kind,
                Optional.empty(),
                forms.stream().map(Naming::anyCase).toList());
    }

    private static boolean saysNothing(String word) {
        return SAY_NOTHING.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("IN") && !word.equals("OR");
    }

    private static String stripped(String word) {
        return EDGES.matcher(word.strip()).replaceAll("");
    }
}
