package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.GeoName;
import readout.where.Phrases;

/** What the tables know of a sentence's words: geographic names, bodies and titles, each from left to right without overlap. */
final class Surface {

    /** Verbs of saying that the engine takes for names in a text in capitals. */
    private static final Set<String> SAID = WordSets.of("shouted verbs");

    /** Forms of address that are part of the name as it is printed. */
    private static final Set<String> OPENERS = WordSets.of("openers");

    private static final String QUOTE = "[\"'“”‘’]|``|''";

    final Sentence sentence;
    private final String text;
    final List<GeoName> geo;
    final List<Phrases.Match<Peoples.People>> peoples;
    final List<Phrases.Match<Bodies.Body>> bodies;
    final List<Phrases.Match<Titles.Title>> titles;
    final Owners owners;
    final PhraseEdges edges;
    private final Object[] at;
    private final boolean[] inTitle;
    private final boolean[] person;

    /**
     * Reads a sentence.
     *
     * @param geo its geographic names
     * @param surnames keys of the last words of the names that the engine takes for persons' anywhere in the report
     */
    Surface(String text, Sentence sentence, List<GeoName> geo, Set<String> surnames) {
        this.text = text;
        this.sentence = sentence;
        this.peoples = Peoples.in(sentence);
        List<Phrases.Match<Peoples.People>> ofWords = Peoples.ofWords(sentence);
        this.geo = geo.stream()
                .filter(name -> !isOf(peoples, name) && !isOf(ofWords, name))
                .toList();
        this.owners = new Owners(this);
        this.edges = new PhraseEdges(this);
        this.at = new Object[sentence.size()];
        this.person = PersonTags.of(sentence, surnames);
        for (int i = 1; i < sentence.size(); i++) {
            int end = nicknameEnd(i);
            if (end > i) {
                java.util.Arrays.fill(person, i - 1, end + 1, true);
            }
        }
        boolean shouted = Words.isShouted(sentence);
        ofWords.forEach(match -> fill(match.from(), match.to(), match.value()));
        peoples.forEach(match -> fill(match.from(), match.to(), match.value()));
        for (GeoName name : this.geo) {
            boolean surname = name.partOfName() && person[name.from()] && !shouted;
            if (!surname) {
                fill(name.from(), name.to(), name);
            }
        }
        this.bodies = new ListedBodies(this).find();
        bodies.forEach(match -> fill(match.from(), match.to(), match.value()));
        this.titles = findTitles();
        this.inTitle = new boolean[sentence.size()];
        titles.forEach(t -> java.util.Arrays.fill(inTitle, t.from(), t.to(), true));
    }

    /** The "Bosnian" of "Bosnian Serbs". */
    private static boolean isOf(List<Phrases.Match<Peoples.People>> peoples, GeoName name) {
        return peoples.stream().anyMatch(p -> p.from() < name.to() && name.from() < p.to());
    }

    private void fill(int from, int to, Object what) {
        for (int i = from; i < to; i++) {
            at[i] = what;
        }
    }

    private List<Phrases.Match<Titles.Title>> findTitles() {
        List<Phrases.Match<Titles.Title>> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Phrases.Match<Titles.Title>> title =
                    bodyAt(i).isPresent() || isInsidePlace(i) ? Optional.empty() : Titles.at(sentence, i);
            title.ifPresent(found::add);
            i = title.map(Phrases.Match::to).orElse(i + 1);
        }
        return found;
    }

    /** The "Prince" of "Port-au-Prince". */
    private boolean isInsidePlace(int i) {
        return geoAt(i).filter(name -> name.from() < i && name.isPlace()).isPresent();
    }

    /** What the text says from one word to before another. */
    String words(int from, int to) {
        return Words.span(sentence, from, to).of(text);
    }

    /** The body whose name covers the word. */
    Optional<Bodies.Body> bodyAt(int i) {
        return i >= 0 && i < at.length && at[i] instanceof Bodies.Body body ? Optional.of(body) : Optional.empty();
    }

    /** The geographic name that covers the word and is no part of a body's name. */
    Optional<GeoName> geoAt(int i) {
        return i >= 0 && i < at.length && at[i] instanceof GeoName name ? Optional.of(name) : Optional.empty();
    }

    /** Where those live of whom the word tells: of the "Bosnian Serb" of "the Bosnian Serb leader" in Bosnia. */
    Optional<String> homeAt(int i) {
        return i >= 0 && i < at.length && at[i] instanceof Peoples.People people ? people.country() : Optional.empty();
    }

    /** The country named by the word, be it by its name, its people's or a town's. */
    Optional<String> countryAt(int i) {
        return geoAt(i).filter(n -> n.form() != GeoName.Form.TOWN && n.form() != GeoName.Form.REGION)
                .flatMap(GeoName::country);
    }

    /** Whether the word stands before the noun it modifies: "army" of "army post". */
    boolean isModifier(int i) {
        Token token = sentence.token(i);
        return (token.relation().equals("compound") || token.relation().equals("nmod")) && token.head() > i;
    }

    Optional<Phrases.Match<Titles.Title>> titleFrom(int i) {
        return titles.stream().filter(t -> t.from() == i).findFirst();
    }

    /**
     * Index one past the nickname in quotation marks that opens at {@code i} between two words of a name (Jimmy "Boots" Carter); {@code i} where
     * none does.
     */
    int nicknameEnd(int i) {
        boolean opens = i > 0
                && i < sentence.size() - 3
                && sentence.token(i).form().matches(QUOTE)
                && Words.isCapitalised(sentence.token(i - 1))
                && sentence.token(i - 1).is("NN");
        for (int end = i + 2; opens && end < Math.min(sentence.size() - 1, i + 5); end++) {
            if (sentence.token(end).form().matches(QUOTE)) {
                Token next = sentence.token(end + 1);
                return next.is("NN") && Words.isCapitalised(next) && isCapitalised(i + 1) ? end + 1 : i;
            }
        }
        return i;
    }

    private boolean isCapitalised(int i) {
        return Words.isCapitalised(sentence.token(i));
    }

    boolean isPersonName(int i) {
        if (i < 0 || i >= sentence.size() || at[i] != null) {
            return false;
        }
        Token token = sentence.token(i);
        boolean opens = OPENERS.contains(token.form())
                && i + 1 < sentence.size()
                && sentence.token(i + 1).name().equals("PERSON");
        return (person[i] || opens) && !token.pos().equals("POS");
    }

    /** A name's word the engine may have missed: capitalised proper noun that no table and no date takes. */
    boolean isFreeName(int i) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        return token.is("NNP")
                && Words.isCapitalised(token)
                && at[i] == null
                && !token.name().equals("DATE")
                && !token.name().equals("TIME")
                && !token.name().equals("NORP")
                && !SAID.contains(token.form())
                && !inTitle[i];
    }

    /** Whether a title covers the word. */
    boolean isInTitle(int i) {
        return inTitle[i];
    }
}
