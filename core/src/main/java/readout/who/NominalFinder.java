package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Token;
import readout.where.Phrases;

/** Finds people and groups without a name, pairs ("both sides") and pronouns. */
final class NominalFinder {

    private static final Set<String> CROWDS = WordSets.of("crowds");
    private static final Set<String> PRONOUNS = WordSets.of("pronouns");

    private static final Set<String> ARMED = WordSets.of("armed modifiers");
    private static final Set<String> HOLDINGS = WordSets.of("holdings");
    private static final Set<String> COUNTRY = Set.of("country", "homeland");

    private final Surface surface;
    private final Arms arms;
    private final Pairs pairs;
    private final boolean[] heads;
    private final List<Mention> found = new ArrayList<>();

    NominalFinder(Surface surface, List<Mention> before) {
        this.surface = surface;
        this.arms = new Arms(surface);
        this.pairs = new Pairs(surface.sentence);
        this.heads = new boolean[surface.sentence.size()];
        for (Mention mention : before) {
            heads[mention.head()] = true;
            if (mention.sketch() instanceof Sketch.Person || mention.sketch() instanceof Sketch.Body) {
                java.util.Arrays.fill(heads, mention.from(), mention.to(), true);
            }
        }
    }

    List<Mention> find() {
        surface.peoples.forEach(this::people);
        for (Token token : surface.sentence.tokens()) {
            if (token.pos().equals("PRP$")) {
                pronoun(token);
            } else if (!heads[token.index()]) {
                Optional<Pairs.Pair> pair = pairs.headedBy(token);
                if (pair.isPresent()) {
                    pair(token, pair.get());
                } else if (token.is("NN")) {
                    noun(token);
                } else if (isAge(token)) {
                    age(token);
                } else if (token.is("PRP") || token.is("WP") || token.pos().equals("WDT")) {
                    pronoun(token);
                }
            }
        }
        return found;
    }

    private void people(Phrases.Match<Peoples.People> match) {
        int head = match.to() - 1;
        if (!heads[head]) {
            boolean definite = Words.is(surface.sentence, match.from() - 1, "the");
            String words = surface.words(match.from(), match.to());
            add(match.from(), match.to(), head, Form.NOMINAL, match.value().sketch(words, words, definite));
            heads[head] = true;
        }
    }

    private void pair(Token token, Pairs.Pair pair) {
        add(pair.from(), pair.to(), token.index(), Form.NOMINAL, new Sketch.Pair(pair.sort()));
    }

    private void pronoun(Token token) {
        String form = token.lower();
        if (PRONOUNS.contains(form)) {
            add(token.index(), token.index() + 1, token.index(), Form.PRONOUN, new Sketch.Pronoun(form));
        }
    }

    /** "The 57-year-old said": one who is told by age alone. */
    private boolean isAge(Token token) {
        int i = token.index();
        return token.lemma().equals("old")
                && i > 3
                && surface.sentence.token(i - 1).pos().equals("HYPH")
                && Words.is(surface.sentence, i - 2, "year")
                && (token.relation().startsWith("nsubj") || token.relation().endsWith("obj"))
                && surface.sentence.token(i - 5 < 0 ? 0 : i - 5).is("DT");
    }

    private void age(Token token) {
        int from = token.index() - 5;
        String words = surface.words(from, token.index() + 1);
        add(
                from,
                token.index() + 1,
                token.index(),
                Form.NOMINAL,
                new Sketch.Group(
                        words,
                        surface.words(from + 1, token.index() + 1),
                        "old",
                        Kind.PERSON,
                        Optional.empty(),
                        Optional.of("CVL"),
                        Words.is(surface.sentence, from, "the"),
                        false,
                        Optional.empty()));
    }

    private void noun(Token token) {
        GroupPhrase phrase = GroupPhrase.of(surface, token);
        if (token.lemma().equals("side")) {
            side(token, phrase);
            return;
        }
        Optional<Sketch.Body> arm =
                surface.isModifier(token.index()) || isName(token) ? Optional.empty() : arms.of(phrase.from(), token);
        if (arm.isPresent()) {
            add(phrase.from(), phrase.to(), token.index(), Form.NOMINAL, arm.get());
            return;
        }
        if (COUNTRY.contains(token.lemma()) && isSomebodys(token)) {
            add(phrase.from(), phrase.to(), token.index(), Form.NOMINAL, phrase.country());
            return;
        }
        Optional<Nouns.Noun> noun = Nouns.at(surface.sentence, token.index());
        if (noun.isEmpty()
                || surface.bodyAt(token.index()).filter(b -> !b.acts()).isPresent()
                || surface.isModifier(token.index()) && !isHolder(token)
                || isName(token)
                || isGroupOfOthers(token)
                || !phrase.acts(noun.get())) {
            return;
        }
        Optional<Pairs.Pair> pair = pairs.governedBy(token);
        if (pair.isPresent()) {
            add(
                    phrase.from(),
                    pair.get().to(),
                    token.index(),
                    Form.NOMINAL,
                    new Sketch.Pair(pair.get().sort()));
            return;
        }
        add(phrase.from(), phrase.to(), token.index(), Form.NOMINAL, sketch(phrase, token, noun.get()));
    }

    private Sketch sketch(GroupPhrase phrase, Token token, Nouns.Noun noun) {
        List<String> joined = joined(phrase, token);
        if (joined.size() > 1) {
            return new Sketch.Several(
                    joined.stream().map(c -> ofOne(phrase, token, noun, c)).toList());
        }
        Optional<String> country = surface.owners.countryOf(phrase.from(), phrase.to());
        return surface.isModifier(token.index()) ? phrase.holders(noun, country) : phrase.sketch(noun, country, false);
    }

    /** "Both the Thai and Cambodian {governments}": of each the body that every state has. */
    private static Sketch ofOne(GroupPhrase phrase, Token token, Nouns.Noun noun, String country) {
        Optional<Sketch> unit = Bodies.unit(token.lemma())
                .filter(u -> u.kind() == noun.kind() && noun.kind() == Kind.GOVERNMENT)
                .map(u -> u.of(country));
        return unit.orElseGet(() -> phrase.sketch(noun, Optional.of(country), true));
    }

    /** The countries of "Thai and Cambodian officers", "officers of Thailand and Cambodia". */
    private List<String> joined(GroupPhrase phrase, Token token) {
        List<String> before = surface.owners.countriesIn(phrase.from(), token.index());
        int of = token.index() + 1;
        boolean several = before.isEmpty()
                && token.pos().equals("NNS")
                && !isSomebodys(token)
                && (Words.is(surface.sentence, of, "of") || Words.is(surface.sentence, of, "from"));
        return several ? surface.owners.countriesFrom(of + 1) : before;
    }

    private boolean isSomebodys(Token token) {
        return surface.sentence
                .child(token.index(), "poss")
                .filter(p -> surface.sentence.token(p).pos().equals("PRP$"))
                .isPresent();
    }

    /** "Kurdish {militant} positions" are held by militants. */
    private boolean isHolder(Token token) {
        return ARMED.contains(token.lemma())
                && HOLDINGS.contains(surface.sentence.token(token.head()).lemma());
    }

    /** Proper nouns are names, but for a lone one after "the": some outlets print "the Coalition". */
    private boolean isName(Token token) {
        if (surface.geoAt(token.index()).isPresent()) {
            return true;
        }
        boolean lone = Words.is(surface.sentence, token.index() - 1, "the")
                && (token.name().isEmpty() || isOneWordOfOrganization(token));
        return token.is("NNP") && !lone && !Words.isShouted(surface.sentence);
    }

    /** "The Guards": a plural noun that the engine takes for the whole name of an organization. */
    private boolean isOneWordOfOrganization(Token token) {
        int next = token.index() + 1;
        boolean goesOn = next < surface.sentence.size()
                && !surface.sentence.token(next).name().isEmpty()
                && !surface.sentence.token(next).nameStart();
        return token.pos().equals("NNPS") && token.name().equals("ORG") && token.nameStart() && !goesOn;
    }

    /** "The Turkish and Greek sides": the countries. */
    private void side(Token token, GroupPhrase phrase) {
        List<Sketch> countries = surface.owners.countriesIn(phrase.from(), token.index()).stream()
                .map(c -> (Sketch) new Sketch.Nation(c))
                .toList();
        if (!countries.isEmpty()) {
            add(phrase.from(), phrase.to(), token.index(), Form.NOMINAL, new Sketch.Several(countries));
        }
    }

    /** "A group of diplomats" means the diplomats. */
    private boolean isGroupOfOthers(Token token) {
        if (!CROWDS.contains(token.lemma())) {
            return false;
        }
        for (int child : surface.sentence.children(token.index())) {
            if (surface.sentence.token(child).lemma().equals("of")) {
                return surface.sentence
                        .child(child, "pobj")
                        .map(surface.sentence::token)
                        .filter(t -> Nouns.of(t.lemma()).isPresent() || surface.isInTitle(t.index()))
                        .isPresent();
            }
        }
        return false;
    }

    private void add(int from, int to, int head, Form form, Sketch sketch) {
        found.add(new Mention(surface.sentence.index(), from, to, head, form, sketch));
    }
}
