package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Token;
import readout.where.GeoName;
import readout.where.Phrases;

/** Finds organizations, ministries, armed forces, media and countries. */
final class BodyFinder {

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "around", "from", "of", "inside", "across", "into");
    private static final int POSSESSOR_REACH = 4;

    private final Surface surface;
    private final Set<String> surnames;
    private final boolean[] inPerson;
    private final List<Mention> found = new ArrayList<>();

    BodyFinder(Surface surface, Set<String> surnames, List<Mention> persons) {
        this.surface = surface;
        this.surnames = surnames;
        this.inPerson = new boolean[surface.sentence.size()];
        persons.forEach(p -> java.util.Arrays.fill(inPerson, p.from(), p.to(), true));
    }

    List<Mention> find() {
        surface.bodies.forEach(this::body);
        surface.geo.forEach(this::country);
        unlisted();
        return found;
    }

    private void body(Phrases.Match<Bodies.Body> match) {
        Bodies.Body body = match.value();
        if (!body.acts() || body.unit() && isPartOfGroup(match.to() - 1)) {
            return;
        }
        Optional<Integer> possessor = possessorBefore(match.from());
        Optional<String> beside = possessor.flatMap(surface::countryAt).or(() -> countryAfter(match.to()));
        boolean others = beside.isPresent() && !beside.equals(body.country());
        if (body.unit() || others && body.country().isPresent()) {
            unit(match, possessor, beside);
        } else {
            add(
                    match.from(),
                    match.to(),
                    new Sketch.Body(body.name(), body.name(), body.kind(), body.country(), body.sector(), false));
        }
    }

    private void unit(Phrases.Match<Bodies.Body> match, Optional<Integer> possessor, Optional<String> country) {
        Bodies.Body body = match.value();
        boolean mediaModifier = body.kind() == Kind.MEDIA && isModifier(match.to() - 1);
        if (mediaModifier || country.isEmpty() && !body.alone()) {
            return;
        }
        Sketch.Body unit =
                new Sketch.Body(body.name(), body.name(), body.kind(), Optional.empty(), body.sector(), true);
        int from = possessor.map(surface.owners::startOfCountries).orElse(match.from());
        List<String> joined = possessor.isPresent() ? surface.owners.countriesIn(from, match.from()) : List.of();
        if (joined.size() > 1) {
            add(
                    from,
                    match.to(),
                    new Sketch.Several(
                            joined.stream().map(c -> (Sketch) unit.of(c)).toList()));
        } else {
            add(from, match.to(), country.map(unit::of).orElse(unit));
        }
    }

    /** Index of the country's name before the phrase: "Pakistan's", "Israeli", with up to three words between. */
    private Optional<Integer> possessorBefore(int from) {
        for (int i = from - 1; i >= Math.max(0, from - POSSESSOR_REACH); i--) {
            if (surface.countryAt(i).isPresent()) {
                return Optional.of(i);
            }
            Token token = surface.sentence.token(i);
            if (!token.is("JJ")
                    && !token.is("NN")
                    && !token.pos().equals("POS")
                    && !token.pos().equals("HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> countryAfter(int to) {
        if (!Words.is(surface.sentence, to, "of")) {
            return Optional.empty();
        }
        return surface.countryAt(Words.is(surface.sentence, to + 1, "the") ? to + 2 : to + 1);
    }

    private void country(GeoName name) {
        if (name.partOfName() || name.country().isEmpty()) {
            return;
        }
        switch (name.form()) {
            case COUNTRY ->
                add(name.from(), name.to(), new Sketch.Nation(name.country().get()));
            case CAPITAL -> {
                if (!isWhere(name)) {
                    add(name.from(), name.to(), new Sketch.Nation(name.country().get()));
                }
            }
            case ADJECTIVE -> adjective(name);
            case PEOPLE -> add(name.from(), name.to(), people(name));
            case REGION, TOWN -> {}
        }
    }

    private boolean isModifier(int i) {
        Token token = surface.sentence.token(i);
        return (token.relation().equals("compound") || token.relation().equals("nmod")) && token.head() > i;
    }

    /** The "foreign affairs" of "foreign affairs committee", which is a body of its own. */
    private boolean isPartOfGroup(int i) {
        if (!isModifier(i)) {
            return false;
        }
        Token head = surface.sentence.token(surface.sentence.token(i).head());
        return !head.is("NNP")
                && surface.bodyAt(head.index()).isEmpty()
                && Nouns.of(head.lemma())
                        .filter(n -> n.kind() == Kind.ORGANIZATION)
                        .isPresent();
    }

    private boolean isNoun(Token token) {
        return token.is("NN") && !isModifier(token.index());
    }

    private void adjective(GeoName name) {
        if (isNoun(surface.sentence.token(name.to() - 1))) {
            add(name.from(), name.to(), people(name));
        } else {
            add(name.from(), name.to(), new Sketch.Nation(name.country().orElseThrow()));
        }
    }

    private Sketch.Group people(GeoName name) {
        String words = surface.words(name.from(), name.to());
        boolean definite = Words.is(surface.sentence, name.from() - 1, "the");
        return new Sketch.Group(
                words,
                words,
                words.toLowerCase(Locale.ROOT),
                Kind.PEOPLE,
                name.country(),
                Optional.of("CVL"),
                definite,
                true,
                Optional.empty());
    }

    /** A capital tells where, and stands for no government, after "in", "at", "near" and the like. */
    private boolean isWhere(GeoName name) {
        int head = Words.head(surface.sentence, name.from(), name.to());
        Token token = surface.sentence.token(head);
        if (name.from() > 0
                && WHERE.contains(surface.sentence.token(name.from() - 1).lemma())) {
            return true;
        }
        return token.relation().equals("pobj")
                && token.head() >= 0
                && WHERE.contains(surface.sentence.token(token.head()).lemma());
    }

    /** Organizations the engine saw and the tables lack. */
    private void unlisted() {
        for (int i = 0; i < surface.sentence.size(); ) {
            int end = i + 1;
            if (surface.sentence.token(i).name().equals("ORG")) {
                while (end < surface.sentence.size() && continues(end)) {
                    end++;
                }
                organization(i, end);
            }
            i = end;
        }
    }

    private boolean continues(int i) {
        Token token = surface.sentence.token(i);
        return token.name().equals("ORG") && !token.nameStart();
    }

    private void organization(int start, int end) {
        int from = surface.sentence.token(start).is("DT") ? start + 1 : start;
        int to = surface.sentence.token(end - 1).pos().equals("POS") ? end - 1 : end;
        if (from >= to || !isFree(from, to)) {
            return;
        }
        String words = surface.words(from, to);
        Bodies.Body like = OrganizationKind.of(words);
        if (like.acts() && hasName(from, to) && !(to - from == 1 && Words.isHeadline(surface.sentence))) {
            Optional<String> country = surface.owners
                    .countryOf(from, to)
                    .or(() -> possessorBefore(from).flatMap(surface::countryAt));
            add(from, to, new Sketch.Body(words, words, like.kind(), country, like.sector(), false));
        }
    }

    /** "Mediation" at the head of a sentence is a common noun, whatever the engine takes it for. */
    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = surface.sentence.token(i);
            boolean capitals = token.form().length() > 1
                    && token.form().equals(token.form().toUpperCase(Locale.ROOT));
            boolean ordinary = i == 0
                    && (token.pos().equals("NNPS") || Nouns.of(token.lemma()).isPresent());
            if (capitals || token.is("NNP") && !ordinary) {
                return true;
            }
        }
        return false;
    }

    /** No table, title or person's surname takes any of the words, and they look like a name. */
    private boolean isFree(int from, int to) {
        boolean wholeIsCountry = surface.geoAt(from).filter(g -> g.to() >= to).isPresent();
        for (int i = from; i < to; i++) {
            if (surface.bodyAt(i).isPresent()
                    || surface.isInTitle(i)
                    || inPerson[i]
                    || surnames.contains(Phrases.key(surface.sentence.token(i).form()))) {
                return false;
            }
        }
        return !wholeIsCountry
                && !surface.words(from, to).matches("[A-Z]{1,3}-?\\d+.*")
                && Words.isCapitalised(surface.sentence.token(from))
                && Character.isLetter(surface.sentence.token(from).form().charAt(0));
    }

    private void add(int from, int to, Sketch sketch) {
        Form form = sketch instanceof Sketch.Group ? Form.NOMINAL : Form.NAME;
        found.add(
                new Mention(surface.sentence.index(), from, to, Words.head(surface.sentence, from, to), form, sketch));
    }
}
