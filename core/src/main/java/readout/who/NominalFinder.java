package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Token;
import readout.where.Countries;

/** Finds people and groups without a name, pairs ("both sides") and pronouns. */
final class NominalFinder {

    private static final Set<String> SIDES = Set.of(
            "side",
            "country",
            "nation",
            "neighbour",
            "neighbor",
            "party",
            "capital",
            "government",
            "state",
            "army",
            "military",
            "rival",
            "foe",
            "adversary",
            "enemy",
            "belligerent",
            "faction",
            "power",
            "force",
            "warring party");
    private static final Set<String> PERSONS =
            Set.of("leader", "minister", "man", "official", "diplomat", "president", "counterpart", "general", "woman");
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "they",
            "them",
            "their",
            "themselves",
            "it",
            "its",
            "itself",
            "i",
            "me",
            "my",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "who",
            "which",
            "that",
            "whom",
            "whose");

    private static final Set<String> GENERAL = Set.of("GOV", "UAF", "UNK", "REB", "MIL");

    private final Surface surface;
    private final boolean[] heads;
    private final List<Mention> found = new ArrayList<>();

    NominalFinder(Surface surface, List<Mention> before) {
        this.surface = surface;
        this.heads = new boolean[surface.sentence.size()];
        for (Mention mention : before) {
            heads[mention.head()] = true;
            if (mention.sketch() instanceof Sketch.Counterpart) {
                continue;
            }
            if (mention.sketch() instanceof Sketch.Person) {
                for (int i = mention.from(); i < mention.to(); i++) {
                    heads[i] = true;
                }
            }
        }
    }

    List<Mention> find() {
        for (Token token : surface.sentence.tokens()) {
            if (!heads[token.index()]) {
                if (isTheTwo(token)) {
                    add(token.index() - 1, token.index() + 1, token.index(), Form.NOMINAL, new Sketch.Pair(true));
                } else if (isPair(token)) {
                    pair(token);
                } else if (token.is("NN")) {
                    noun(token);
                } else if (token.is("PRP") || token.is("WP") || token.pos().equals("WDT")) {
                    pronoun(token);
                }
            }
        }
        return found;
    }

    private boolean isPair(Token token) {
        int i = token.index();
        if ((Words.is(surface.sentence, i - 1, "either") || Words.is(surface.sentence, i - 1, "neither"))
                && SIDES.contains(token.lemma())) {
            return true;
        }
        if ((token.lemma().equals("other") || token.lemma().equals("another"))
                && (Words.is(surface.sentence, i - 1, "each") || Words.is(surface.sentence, i - 1, "one"))) {
            return true;
        }
        boolean noun = SIDES.contains(token.lemma()) || PERSONS.contains(token.lemma());
        return noun && token.pos().startsWith("NN") && token.pos().endsWith("S") && quantifierBefore(i) >= 0;
    }

    /** "The two reviewed the truce." */
    private boolean isTheTwo(Token token) {
        boolean two = token.lemma().equals("two") || token.lemma().equals("pair") && token.is("NN");
        return two
                && Words.is(surface.sentence, token.index() - 1, "the")
                && token.relation().startsWith("nsubj");
    }

    /** Index of the "both" or "two" of the noun's phrase; -1 where it has none. */
    private int quantifierBefore(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 6); at--) {
            Token token = surface.sentence.token(at);
            String lemma = token.lemma();
            if (lemma.equals("both") || (lemma.equals("two") || lemma.equals("2")) && isDefinite(at)) {
                return at;
            }
            if (!token.is("JJ")
                    && !token.is("NN")
                    && !token.pos().equals("HYPH")
                    && !token.is("VB")
                    && !token.is("DT")
                    && !token.is("RB")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isDefinite(int at) {
        return Words.is(surface.sentence, at - 1, "the")
                || Words.is(surface.sentence, at - 1, "these")
                || Words.is(surface.sentence, at - 1, "those");
    }

    private void pair(Token token) {
        boolean reciprocal = token.lemma().equals("other") || token.lemma().equals("another");
        int quantifier = reciprocal ? -1 : quantifierBefore(token.index());
        int from = quantifier >= 0 ? quantifier : token.index() - 1;
        add(from, token.index() + 1, token.index(), Form.NOMINAL, new Sketch.Pair(PERSONS.contains(token.lemma())));
    }

    private void pronoun(Token token) {
        String form = token.form().toLowerCase(java.util.Locale.ROOT);
        if (PRONOUNS.contains(form)) {
            add(token.index(), token.index() + 1, token.index(), Form.PRONOUN, new Sketch.Pronoun(form));
        }
    }

    private void noun(Token token) {
        if (token.lemma().equals("side")) {
            side(token);
            return;
        }
        Optional<Nouns.Noun> noun = Nouns.of(token.lemma());
        boolean modifier =
                (token.relation().equals("compound") || token.relation().equals("nmod"))
                        && token.head() > token.index();
        boolean name = token.is("NNP") && !Words.isShouted(surface.sentence)
                || surface.geoAt(token.index()).isPresent();
        if (noun.isEmpty() || modifier || name || isGroupOfOthers(token)) {
            return;
        }
        int from = start(token.index());
        boolean predicate = Words.is(surface.sentence, from - 1, "as")
                && from == token.index()
                && token.pos().equals("NN");
        if (Words.is(surface.sentence, from, "no") || predicate) {
            return;
        }
        Optional<Token> pair = ofPair(token);
        if (pair.isPresent()) {
            add(from, pair.get().index() + 1, token.index(), Form.NOMINAL, new Sketch.Pair(false));
            return;
        }
        List<String> joined = surface.countriesIn(from, token.index());
        if (joined.size() > 1) {
            List<Sketch> each = joined.stream()
                    .map(c -> (Sketch) group(token, from, noun.get(), Optional.of(c), true))
                    .toList();
            add(from, token.index() + 1, token.index(), Form.NOMINAL, new Sketch.Several(each));
        } else {
            Optional<String> country = surface.countryOf(from, token.index() + 1);
            add(from, token.index() + 1, token.index(), Form.NOMINAL, group(token, from, noun.get(), country, false));
        }
    }

    /** "The Turkish and Greek sides": the countries. */
    private void side(Token token) {
        int from = start(token.index());
        List<Sketch> countries = surface.countriesIn(from, token.index()).stream()
                .map(c -> (Sketch) new Sketch.Nation(c))
                .toList();
        if (!countries.isEmpty()) {
            add(from, token.index() + 1, token.index(), Form.NOMINAL, new Sketch.Several(countries));
        }
    }

    /** "A group of diplomats" means the diplomats. */
    private boolean isGroupOfOthers(Token token) {
        if (!Set.of("group", "team", "band", "crowd", "pair", "gang").contains(token.lemma())) {
            return false;
        }
        for (int child : surface.sentence.children(token.index())) {
            if (surface.sentence.token(child).lemma().equals("of")) {
                return surface.sentence
                        .child(child, "pobj")
                        .map(surface.sentence::token)
                        .filter(t -> Nouns.of(t.lemma()).isPresent()
                                || !surface.titles.isEmpty() && surface.isInTitle(t.index()))
                        .isPresent();
            }
        }
        return false;
    }

    /** The "both countries" of "the leaders of both countries". */
    private Optional<Token> ofPair(Token token) {
        for (int child : surface.sentence.children(token.index())) {
            Token preposition = surface.sentence.token(child);
            if (preposition.lemma().equals("of")
                    || preposition.lemma().equals("from")
                    || preposition.lemma().equals("in")) {
                Optional<Token> governed = surface.sentence.child(child, "pobj").map(surface.sentence::token);
                if (governed.filter(this::isPair).isPresent()) {
                    return governed;
                }
            }
        }
        return Optional.empty();
    }

    private Sketch.Group group(Token token, int from, Nouns.Noun told, Optional<String> country, boolean joined) {
        int to = token.index() + 1;
        boolean plural = token.pos().endsWith("S")
                || token.lemma().equals("people")
                || token.lemma().equals("crowd");
        Nouns.Noun noun = qualified(from, token.index(), told);
        Optional<Bodies.Body> body = surface.bodyOf(from, to);
        Token first = surface.sentence.token(from);
        boolean definite =
                first.is("DT") && !Set.of("a", "an", "another", "some").contains(first.lemma());
        String phrase = joined
                ? Countries.shipped()
                                .country(country.orElseThrow())
                                .orElseThrow()
                                .adjective() + " " + surface.words(lastCountry(from, to) + 1, to)
                : surface.words(from, to);
        return new Sketch.Group(
                phrase,
                token.lemma(),
                noun.kind() == Kind.PERSON && plural ? Kind.PEOPLE : noun.kind(),
                country.or(() -> body.flatMap(Bodies.Body::country)),
                body.filter(b -> yieldsTo(noun)).flatMap(Bodies.Body::sector).or(noun::sector),
                definite && !joined,
                plural,
                Optional.empty());
    }

    /** "A Hamas official", "ISIL fighters": the body tells the sector, and not so general a noun. */
    private static boolean yieldsTo(Nouns.Noun noun) {
        return noun.sector().filter(s -> !GENERAL.contains(s)).isEmpty();
    }

    private int lastCountry(int from, int to) {
        int last = from;
        for (int i = from; i < to; i++) {
            last = surface.countryAt(i).isPresent() ? i : last;
        }
        return last;
    }

    /** "Militant group", "aid agency": the noun before tells what a group is. */
    private Nouns.Noun qualified(int from, int head, Nouns.Noun told) {
        if (told.kind() != Kind.ORGANIZATION || told.sector().isPresent()) {
            return told;
        }
        for (int i = head - 1; i >= from; i--) {
            Optional<Nouns.Noun> before =
                    Nouns.qualifier(surface.sentence.token(i).lemma());
            if (before.isPresent()) {
                return before.get();
            }
        }
        return told;
    }

    private int start(int noun) {
        int from = noun;
        while (from > 0 && noun - from < 8 && belongs(surface.sentence.token(from - 1), noun)) {
            from--;
        }
        return from;
    }

    private boolean belongs(Token token, int noun) {
        return !token.is("VBD")
                && !token.is("VBZ")
                && !token.pos().equals("IN")
                && !token.pos().equals(",")
                && surface.sentence.isUnder(token.index(), noun);
    }

    private void add(int from, int to, int head, Form form, Sketch sketch) {
        found.add(new Mention(surface.sentence.index(), from, to, head, form, sketch));
    }
}
