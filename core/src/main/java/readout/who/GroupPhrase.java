package readout.who;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Countries;
import readout.where.GeoName;

/** The phrase of a noun for people or a group: how far it reaches, what it is called and what its words tell. */
final class GroupPhrase {

    private static final int LONGEST = 8;
    private static final Set<String> GENERAL = Set.of("GOV", "UAF", "UNK", "REB", "MIL");
    private static final Set<String> BEYOND_STATES = Set.of("UNO", "IGO", "EUR");
    private static final Set<String> WHERE = Set.of("in", "of", "for", "at");
    private static final Set<String> TIMES = WordSets.of("words of time");
    private static final Set<String> QUANTIFIERS = WordSets.of("quantifiers");
    private static final Set<String> COLLECTIVE = WordSets.of("collective");
    private static final Set<String> AROUND = WordSets.of("where");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some");

    private final Surface surface;
    private final Sentence sentence;
    private final Token head;
    private final int from;
    private final GroupUse use;

    private GroupPhrase(Surface surface, Token head, int from) {
        this.surface = surface;
        this.sentence = surface.sentence;
        this.head = head;
        this.from = from;
        this.use = new GroupUse(surface, head, from);
    }

    /** The phrase of the noun {@code head}: all that depends on it before it. */
    static GroupPhrase of(Surface surface, Token head) {
        int from = head.index();
        boolean modifier = head.relation().equals("compound") && head.head() == head.index() + 1;
        int top = modifier ? head.head() : head.index();
        while (from > 0 && head.index() - from < LONGEST && belongs(surface.sentence, from - 1, top)) {
            from--;
        }
        return new GroupPhrase(surface, head, opening(surface.sentence, from, head.index()));
    }

    /** Without a mark at its head ("Losses: 19 soldiers") or a word of place that the engine takes for an adjective ("outside banks"); "Thirty-seven people" with all of its number. */
    private static int opening(Sentence sentence, int from, int head) {
        boolean number = sentence.token(from).pos().equals("HYPH")
                && from > 0
                && sentence.token(from - 1).is("CD");
        int at = number ? from - 1 : from;
        while (at < head
                && (!Character.isLetterOrDigit(sentence.token(at).form().charAt(0))
                        || isResult(sentence, at)
                        || sentence.token(at).is("WRB")
                        || AROUND.contains(sentence.token(at).lemma()))) {
            at++;
        }
        return at;
    }

    /** The "dead" of "shot dead three farmers". */
    private static boolean isResult(Sentence sentence, int i) {
        return Words.is(sentence, i, "dead") && i > 0 && sentence.token(i - 1).is("VB");
    }

    private static boolean belongs(Sentence sentence, int i, int noun) {
        Token token = sentence.token(i);
        return !token.name().equals("DATE")
                && !token.name().equals("TIME")
                && !TIMES.contains(token.lemma())
                && !token.is("VBD")
                && !token.is("VBZ")
                && (!token.pos().equals("IN") || token.relation().equals("advmod"))
                && !token.pos().equals("PRP")
                && !token.pos().equals(",")
                && sentence.isUnder(i, noun);
    }

    /**
     * What a phrase {@code [from, to)} without a name is called: its words without "the", "this" and the like before them and without a number,
     * which tells how many are meant here and not who they are. A body goes without "a", too.
     */
    static String name(Surface surface, int from, int to, Kind kind) {
        Sentence sentence = surface.sentence;
        int start = from;
        for (int i = from; i < to - 1 && isCount(sentence.token(i)); i++) {
            start = sentence.token(i).is("CD")
                            || QUANTIFIERS.contains(sentence.token(i).lemma())
                    ? i + 1
                    : start;
        }
        boolean person = kind == Kind.PERSON || kind == Kind.PEOPLE;
        while (start < to - 1
                && (sentence.token(start).is("DT") || Words.is(sentence, start, "same"))
                && !(person
                        && !COLLECTIVE.contains(sentence.token(to - 1).lemma())
                        && INDEFINITE.contains(sentence.token(start).lemma()))) {
            start++;
        }
        String words = unquoted(surface.words(start, to));
        return Words.isShouted(sentence) ? words.toLowerCase(Locale.ROOT) : words;
    }

    /** Without a quotation mark that has no other beside it. */
    private static String unquoted(String words) {
        String without = words.replaceAll("[\"\u201C\u201D\u201E\u00AB\u00BB]", "");
        return (words.length() - without.length()) % 2 == 1 ? without : words;
    }

    private static boolean isCount(Token token) {
        return token.is("DT")
                || QUANTIFIERS.contains(token.lemma())
                || token.is("CD")
                || token.pos().equals("HYPH")
                || token.form().equalsIgnoreCase("estimated")
                || token.is("IN")
                || token.is("RB")
                || token.pos().equals("JJR")
                || token.pos().equals("JJS");
    }

    int from() {
        return from;
    }

    int to() {
        int to = head.index() + 1;
        return isOfState()
                ? Words.is(sentence, to + 2, "and") && Words.is(sentence, to + 3, "government") ? to + 4 : to + 2
                : to;
    }

    /** "Heads of state and government". */
    private boolean isOfState() {
        int of = head.index() + 1;
        return head.lemma().equals("head")
                && Words.is(sentence, of, "of")
                && (Words.is(sentence, of + 1, "state") || Words.is(sentence, of + 1, "government"));
    }

    /** "His country", said of whoever he is. */
    Sketch.Group country() {
        String words = surface.words(from, to());
        return new Sketch.Group(
                words,
                words,
                head.lemma(),
                Kind.COUNTRY,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Optional.empty());
    }

    /** Whether the noun, as it is used here, means someone who acts. */
    boolean acts(Nouns.Noun noun) {
        return use.acts(noun);
    }

    /**
     * What the phrase tells.
     *
     * @param noun as {@code people.tsv} has it
     * @param country whose
     * @param joined whether the phrase joins several countries, of which this is one: "Thai and Cambodian soldiers"
     */
    Sketch.Group sketch(Nouns.Noun noun, Optional<String> country, boolean joined) {
        Nouns.Noun told = use.told(noun);
        Optional<Bodies.Body> body = surface.owners.bodyOfPeople(from, to());
        Kind kind = told.kind() == Kind.PERSON && use.isPlural() ? Kind.PEOPLE : told.kind();
        String name = joined
                ? Countries.shipped()
                                .country(country.orElseThrow())
                                .orElseThrow()
                                .adjective() + " " + surface.words(lastCountry() + 1, to())
                : name(surface, from, to(), kind);
        return new Sketch.Group(
                joined ? name : surface.words(from, to()),
                name,
                head.lemma(),
                kind,
                country.or(() -> body.flatMap(Bodies.Body::country))
                        .or(() -> kind == Kind.GOVERNMENT ? place() : Optional.empty()),
                body.filter(b -> isBeyondStates(b) || yieldsTo(told, b))
                        .flatMap(Bodies.Body::sector)
                        .or(told::sector)
                        .or(() -> isOfState() ? Optional.of("GOV") : Optional.empty()),
                isDefinite() && !joined,
                use.isPlural(),
                Optional.empty());
    }

    /** Those whose something is by the word before it: the rebels of "a rebel base". */
    Sketch.Group holders(Nouns.Noun noun, Optional<String> country) {
        int whose = adjectives();
        String before = whose < head.index() ? surface.words(whose, head.index()) + " " : "";
        String words = before + head.lower() + "s";
        return new Sketch.Group(
                words, words, head.lemma(), noun.kind(), country, noun.sector(), isDefinite(), true, Optional.empty());
    }

    private int adjectives() {
        int at = head.index();
        while (at > from && surface.countryAt(at - 1).isPresent()) {
            at--;
        }
        return at;
    }

    private boolean isDefinite() {
        Token first = sentence.token(from);
        return first.is("DT") && !INDEFINITE.contains(first.lemma());
    }

    /** "The port authority in Kismayo": of which country the town is. */
    private Optional<String> place() {
        return to() < sentence.size() && WHERE.contains(sentence.token(to()).lemma())
                ? surface.geoAt(to() + 1).flatMap(GeoName::country)
                : Optional.empty();
    }

    /** "A Hamas official", "ISIL fighters": the body tells the sector, and not so general a noun; "rebel forces" are none of a state's. */
    private static boolean yieldsTo(Nouns.Noun noun, Bodies.Body body) {
        boolean rebels = noun.kind() == Kind.ARMED_GROUP && body.kind() == Kind.ARMED_FORCE;
        boolean press = noun.kind() == Kind.GOVERNMENT && body.kind() == Kind.MEDIA;
        return !rebels
                && !press
                && noun.sector().filter(s -> !GENERAL.contains(s)).isEmpty();
    }

    /** "U.N. investigators" are no police. */
    private static boolean isBeyondStates(Bodies.Body body) {
        return body.sector().filter(BEYOND_STATES::contains).isPresent();
    }

    private int lastCountry() {
        int last = sentence.token(from).is("DT") ? from : from - 1;
        for (int i = from; i < to(); i++) {
            boolean whose = last == i - 1 && i > from && sentence.token(i).is("POS");
            last = surface.countryAt(i).isPresent() || whose ? i : last;
        }
        return last;
    }
}
