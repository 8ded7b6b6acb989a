package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
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

    final Sentence sentence;
    private final String text;
    final List<GeoName> geo;
    final List<Phrases.Match<Bodies.Body>> bodies;
    final List<Phrases.Match<Titles.Title>> titles;
    final Owners owners;
    private final Object[] at;
    private final boolean[] inTitle;

    Surface(String text, Sentence sentence, List<GeoName> geo) {
        this.text = text;
        this.sentence = sentence;
        this.geo = geo;
        this.owners = new Owners(this);
        this.at = new Object[sentence.size()];
        boolean shouted = Words.isShouted(sentence);
        for (GeoName name : geo) {
            boolean surname =
                    name.partOfName() && sentence.token(name.from()).name().equals("PERSON") && !shouted;
            if (!surname) {
                fill(name.from(), name.to(), name);
            }
        }
        this.bodies = findBodies();
        bodies.forEach(match -> fill(match.from(), match.to(), match.value()));
        this.titles = findTitles();
        this.inTitle = new boolean[sentence.size()];
        titles.forEach(t -> java.util.Arrays.fill(inTitle, t.from(), t.to(), true));
    }

    private void fill(int from, int to, Object what) {
        for (int i = from; i < to; i++) {
            at[i] = what;
        }
    }

    private List<Phrases.Match<Bodies.Body>> findBodies() {
        List<Phrases.Match<Bodies.Body>> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Phrases.Match<Bodies.Body>> body = Bodies.at(sentence, i);
            Optional<Phrases.Match<Titles.Title>> title = Titles.at(sentence, i);
            boolean taken = body.isPresent()
                    && title.filter(t -> t.to() >= body.get().to()).isEmpty();
            if (taken && !isInsidePerson(i, body.get().to()) && !isInsideName(body.get())) {
                addOrExtend(found, body.get());
                i = body.get().to();
            } else {
                i = Math.max(i + 1, title.map(Phrases.Match::to).orElse(0));
            }
        }
        return found;
    }

    /**
     * "Government" of "Government Accountability Office", "Democratic Party" of "Christian Democratic Party": the engine's name goes on after the
     * unit, and not with "of", or begins before the name of the table, and not with a country.
     */
    private boolean isInsideName(Phrases.Match<Bodies.Body> match) {
        if (!match.value().unit() && match.to() - match.from() > 1 && beginsBefore(match.from())) {
            return true;
        }
        if (!match.value().unit() || match.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(match.to());
        return (next.name().equals("ORG") || next.name().equals("FAC"))
                && !next.nameStart()
                && next.is("NN")
                && Titles.at(sentence, match.to()).isEmpty();
    }

    private boolean beginsBefore(int from) {
        return from > 0
                && sentence.token(from).name().equals("ORG")
                && !sentence.token(from).nameStart()
                && sentence.token(from - 1).name().equals("ORG")
                && (sentence.token(from - 1).is("NN")
                        || sentence.token(from - 1).is("JJ"))
                && Words.isCapitalised(sentence.token(from - 1))
                && geoAt(from - 1).isEmpty()
                && Bodies.at(sentence, from - 1).isEmpty();
    }

    /** "Tass news agency" is one name. */
    private static void addOrExtend(List<Phrases.Match<Bodies.Body>> found, Phrases.Match<Bodies.Body> next) {
        Phrases.Match<Bodies.Body> last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
                && last.to() == next.from()
                && next.value().unit()
                && last.value().kind() == Kind.MEDIA
                && next.value().kind() == Kind.MEDIA) {
            found.set(found.size() - 1, new Phrases.Match<>(last.from(), next.to(), last.value()));
        } else {
            found.add(next);
        }
    }

    private boolean isInsidePerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).name().equals("PERSON")) {
                boolean longer = !sentence.token(from).nameStart()
                        || to < sentence.size()
                                && sentence.token(to).name().equals("PERSON")
                                && !sentence.token(to).nameStart();
                return longer;
            }
        }
        return false;
    }

    private List<Phrases.Match<Titles.Title>> findTitles() {
        List<Phrases.Match<Titles.Title>> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Phrases.Match<Titles.Title>> title =
                    bodyAt(i).isPresent() ? Optional.empty() : Titles.at(sentence, i);
            title.ifPresent(found::add);
            i = title.map(Phrases.Match::to).orElse(i + 1);
        }
        return found;
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

    /** The country named by the word, be it by its name, its people's or a town's. */
    Optional<String> countryAt(int i) {
        return geoAt(i).filter(n -> n.form() != GeoName.Form.TOWN && n.form() != GeoName.Form.REGION)
                .flatMap(GeoName::country);
    }

    Optional<Phrases.Match<Titles.Title>> titleFrom(int i) {
        return titles.stream().filter(t -> t.from() == i).findFirst();
    }

    boolean isPersonName(int i) {
        if (i < 0 || i >= sentence.size() || at[i] != null) {
            return false;
        }
        Token token = sentence.token(i);
        boolean opens = OPENERS.contains(token.form())
                && i + 1 < sentence.size()
                && sentence.token(i + 1).name().equals("PERSON");
        return (token.name().equals("PERSON") || opens) && !token.pos().equals("POS");
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
                && !(SAID.contains(token.form()))
                && !inTitle[i];
    }

    /** Whether a title covers the word. */
    boolean isInTitle(int i) {
        return inTitle[i];
    }

    /** Index of the first word of what stands before {@code from} in the same noun phrase: adjectives, nouns, possessors. */
    int leftEdge(int from) {
        int at = from;
        while (at > 0 && from - at < 10 && (isModifier(at - 1) || joinsModifiers(at - 1))) {
            at--;
        }
        at = startOfOwner(at, from);
        while (at < from && (!isModifier(at) || sentence.token(at).pos().equals("POS"))) {
            at++;
        }
        return at;
    }

    /** As {@link #leftEdge}, with all that stands before the body or country whose the phrase is: "top U.S. official". */
    int phraseStart(int from) {
        int at = from;
        while (at > 0
                && from - at < 10
                && (isModifier(at - 1) || isPersonName(at - 1) || joinsModifiers(at - 1) || isJoinedCountry(at - 1))) {
            at--;
        }
        while (at < from
                && (!isModifier(at) && !isPersonName(at)
                        || sentence.token(at).pos().equals("POS"))) {
            at++;
        }
        return at;
    }

    private boolean isJoinedCountry(int i) {
        return i > 0
                && owners.isJoint(i)
                && countryAt(i - 1).isPresent()
                && countryAt(i + 1).isPresent();
    }

    /** Cuts what stands before the body or country whose the phrase is, but for the country of that body. */
    private int startOfOwner(int left, int from) {
        int start = left;
        for (int i = left; i < from; i++) {
            if (at[i] instanceof Bodies.Body body && !body.acts()) {
                start = i + 1;
            } else if (at[i] instanceof Bodies.Body || countryAt(i).isPresent()) {
                return i;
            }
        }
        return start;
    }

    private boolean isModifier(int i) {
        Token token = sentence.token(i);
        boolean word = token.is("NN")
                || token.is("JJ")
                || token.pos().equals("POS")
                || token.pos().equals("HYPH")
                || token.pos().equals("AFX");
        boolean participle = token.pos().equals("VBN") && token.relation().equals("nmod");
        return (word || participle) && !isDate(token) && !token.name().equals("PERSON");
    }

    private static boolean isDate(Token token) {
        return token.name().equals("DATE") || token.name().equals("TIME");
    }

    private boolean joinsModifiers(int i) {
        Token token = sentence.token(i);
        boolean joint = token.form().equals("/")
                || token.form().equals("&")
                || token.lemma().equals("and");
        return joint && i > 0 && inTitle[i - 1];
    }
}
