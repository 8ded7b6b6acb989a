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

/** Finds countries and their people, by their names, their capitals and their adjectives. */
final class NationFinder {

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "around", "from", "of", "inside", "across", "into");

    private final Surface surface;
    private final List<Mention> found = new ArrayList<>();

    NationFinder(Surface surface) {
        this.surface = surface;
    }

    List<Mention> find() {
        surface.geo.forEach(this::country);
        return found;
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

    private void adjective(GeoName name) {
        if (isNoun(surface.sentence.token(name.to() - 1))) {
            if (!Words.is(surface.sentence, name.to(), "-")) {
                add(name.from(), name.to(), people(name));
            }
        } else if (!surface.owners.isEthnic(name.from())) {
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

    private boolean isNoun(Token token) {
        return token.is("NN") && !surface.isModifier(token.index());
    }

    private void add(int from, int to, Sketch sketch) {
        Form form = sketch instanceof Sketch.Group ? Form.NOMINAL : Form.NAME;
        found.add(
                new Mention(surface.sentence.index(), from, to, Words.head(surface.sentence, from, to), form, sketch));
    }
}
