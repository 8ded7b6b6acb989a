package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.where.Phrases;

/** Holders of offices who stand in a sentence without a name and are several or another's: "two ministers", "the foreign ministers of Chile and Peru", "his Indian counterpart". */
final class UnnamedHolders {

    private static final Set<String> TITLE_JOINTS = PersonFinder.TITLE_JOINTS;

    private final Surface surface;
    private final Portraits portraits;
    private final OfficePhrases offices;

    UnnamedHolders(Surface surface, Portraits portraits, OfficePhrases offices) {
        this.surface = surface;
        this.portraits = portraits;
        this.offices = offices;
    }

    /** "The foreign ministers of Chile and Peru", "the Chilean and Peruvian foreign ministers": of each country the one who holds the office. */
    Optional<Mention> holders(Phrases.Match<Titles.Title> title) {
        int to = title.to();
        if (!Words.is(surface.sentence, to, "of")) {
            int from = behindSource(surface.edges.phraseStart(title.from()), title.from());
            List<String> owners = surface.owners.countriesIn(from, title.from());
            return owners.size() > 1 ? Optional.of(each(title, owners, from, to)) : Optional.empty();
        }
        for (int i = to + 1; i < surface.sentence.size(); i++) {
            boolean country = surface.countryAt(i).isPresent();
            to = country ? i + 1 : to;
            if (!country && !surface.owners.isJoint(i) && !Words.is(surface.sentence, i, "the")) {
                break;
            }
        }
        List<String> countries = surface.owners.countriesIn(title.to(), to);
        if (title.value().id().equals(Titles.LEADER) && countries.size() < 2) {
            return Optional.empty();
        }
        return countries.isEmpty() ? Optional.empty() : Optional.of(each(title, countries, title.from(), to));
    }

    /** "According to Turkey, {Russian and Ukrainian} foreign ministers …": whose word it is, is none of them. */
    private int behindSource(int from, int end) {
        boolean source =
                Words.is(surface.sentence, from - 1, "to") && Words.is(surface.sentence, from - 2, "according");
        int start = from;
        for (int i = from; source && i < end; i++) {
            start = start == from && Words.is(surface.sentence, i, ",") ? i + 1 : start;
        }
        return start;
    }

    private Mention each(Phrases.Match<Titles.Title> title, List<String> countries, int from, int to) {
        return mention(
                from,
                to,
                Titles.head(surface.sentence, title),
                Form.NOMINAL,
                new Sketch.Several(countries.stream()
                        .map(country -> holder(title, country))
                        .toList()));
    }

    private static Sketch holder(Phrases.Match<Titles.Title> title, String country) {
        var use = new Sketch.TitleUse(
                title.value().id(),
                title.value().kind(),
                title.from(),
                title.to(),
                title.value().printed(),
                title.value().countries(),
                false);
        return new Sketch.Person(
                List.of(),
                List.of(use),
                Optional.of(country),
                Optional.empty(),
                title.value().sector(),
                Optional.empty());
    }

    /** "His Indian counterpart", "his counterparts in China and India". */
    Optional<Mention> counterpart(int start, int end) {
        int to = end;
        boolean told = !surface.owners.countriesIn(start, end).isEmpty();
        if (!told && (Words.is(surface.sentence, end, "in") || Words.is(surface.sentence, end, "from"))) {
            int i = end + 1;
            while (i < surface.sentence.size()
                    && (surface.countryAt(i).isPresent()
                            || TITLE_JOINTS.contains(surface.sentence.token(i).lemma()))) {
                to = surface.countryAt(i).isPresent() ? i + 1 : to;
                i++;
            }
        }
        List<String> countries = surface.owners.countriesIn(start, to);
        return countries.isEmpty()
                ? Optional.empty()
                : Optional.of(mention(start, to, end - 1, Form.NOMINAL, new Sketch.Counterpart(countries)));
    }

    Mention group(int start, int left, int end, boolean plural, List<Phrases.Match<Titles.Title>> group) {
        Titles.Title title = group.get(group.size() - 1).value();
        int right = offices.complementEnd(end);
        Sketch.Person asPerson = portraits.of(end, end, left, end, group);
        Kind kind = plural ? Kind.PEOPLE : Kind.PERSON;
        Sketch.Group one = new Sketch.Group(
                surface.words(start, right),
                GroupPhrase.name(surface, start, right, kind),
                surface.sentence.token(offices.head(group)).lemma(),
                kind,
                asPerson.country(),
                asPerson.sector(),
                start < left && Words.is(surface.sentence, start, "the"),
                plural,
                Optional.of(title.id()));
        List<String> joined = plural ? surface.owners.countriesIn(start, end) : List.of();
        Sketch sketch = joined.size() < 2
                ? one
                : new Sketch.Several(joined.stream()
                        .map(c -> (Sketch) one.of(c, surface.words(group.get(0).from(), right)))
                        .toList());
        return mention(start, right, offices.head(group), Form.NOMINAL, sketch);
    }

    private Mention mention(int from, int to, int head, Form form, Sketch sketch) {
        return new Mention(surface.sentence.index(), from, to, head, form, sketch);
    }
}
