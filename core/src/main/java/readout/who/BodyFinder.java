package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Token;
import readout.where.Countries;
import readout.where.GeoName;
import readout.where.Phrases;

/** Finds organizations, ministries, armed forces, media and countries. */
final class BodyFinder {

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "around", "from", "of", "inside", "across", "into");
    private static final int POSSESSOR_REACH = 4;

    private final Surface surface;
    private final List<Mention> found = new ArrayList<>();

    BodyFinder(Surface surface) {
        this.surface = surface;
    }

    List<Mention> find() {
        surface.bodies.forEach(this::body);
        surface.geo.forEach(this::country);
        unlisted();
        return found;
    }

    private void body(Phrases.Match<Bodies.Body> match) {
        Bodies.Body body = match.value();
        Optional<Integer> possessor = possessorBefore(match.from());
        Optional<String> beside = possessor.flatMap(surface::countryAt).or(() -> countryAfter(match.to()));
        boolean others = beside.isPresent() && !beside.equals(body.country());
        if (body.unit() || others && body.country().isPresent()) {
            unit(match, possessor, beside);
        } else {
            add(
                    match.from(),
                    match.to(),
                    new Sketch.Body(body.name(), body.kind(), body.country(), body.sector(), false));
        }
    }

    private void unit(Phrases.Match<Bodies.Body> match, Optional<Integer> possessor, Optional<String> country) {
        Bodies.Body body = match.value();
        if (country.isEmpty() && !body.alone()) {
            return;
        }
        String name = country.flatMap(Countries.shipped()::country)
                .map(c -> c.adjective() + " " + body.name())
                .orElse(body.name());
        int from = possessor
                .map(p -> surface.geoAt(p).map(GeoName::from).orElse(p))
                .orElse(match.from());
        add(from, match.to(), new Sketch.Body(name, body.kind(), country, body.sector(), true));
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

    private static boolean isNoun(Token token) {
        return token.is("NN")
                && !token.relation().equals("compound")
                && !token.relation().equals("nmod");
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
                words.toLowerCase(java.util.Locale.ROOT),
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
        for (int i = 0; i < surface.sentence.size(); i++) {
            Token token = surface.sentence.token(i);
            if (token.name().equals("ORG") && isFree(i)) {
                int end = i + 1;
                while (end < surface.sentence.size()
                        && surface.sentence.token(end).name().equals("ORG")
                        && !surface.sentence.token(end).nameStart()
                        && !surface.sentence.token(end).pos().equals("POS")) {
                    end++;
                }
                organization(i, end);
                i = end - 1;
            }
        }
    }

    private boolean isFree(int i) {
        Token token = surface.sentence.token(i);
        return surface.bodyAt(i).isEmpty()
                && surface.titles.stream().noneMatch(t -> t.from() <= i && i < t.to())
                && !token.is("DT")
                && !token.pos().equals("POS")
                && Words.isCapitalised(token)
                && surface.geoAt(i).filter(g -> !g.partOfName()).isEmpty();
    }

    private void organization(int from, int to) {
        String words = surface.words(from, to);
        Optional<String> country =
                surface.countryOf(from, to).or(() -> possessorBefore(from).flatMap(surface::countryAt));
        Bodies.Body like = OrganizationKind.of(words);
        add(from, to, new Sketch.Body(words, like.kind(), country, like.sector(), false));
    }

    private void add(int from, int to, Sketch sketch) {
        Form form = sketch instanceof Sketch.Group ? Form.NOMINAL : Form.NAME;
        found.add(
                new Mention(surface.sentence.index(), from, to, Words.head(surface.sentence, from, to), form, sketch));
    }
}
