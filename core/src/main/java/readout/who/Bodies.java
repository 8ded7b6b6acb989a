package readout.who;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.where.Phrases;

/** Organizations by name, from {@code organizations.tsv}, and the bodies every country has, from {@code units.tsv}. */
final class Bodies {

    private static final Map<String, Kind> KINDS = Map.of(
            "government", Kind.GOVERNMENT,
            "armed_force", Kind.ARMED_FORCE,
            "armed_group", Kind.ARMED_GROUP,
            "organization", Kind.ORGANIZATION,
            "bloc", Kind.BLOC,
            "media", Kind.MEDIA,
            "person", Kind.PERSON,
            "people", Kind.PEOPLE,
            "none", Kind.ORGANIZATION);
    private static final Phrases<Body> NAMED = named();
    private static final Phrases<Body> UNITS = units();
    private static final Set<String> UNIT_NAMES =
            Phrases.rows(Bodies.class, "units.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private Bodies() {}

    /**
     * A body.
     *
     * @param name its usual name; of a unit, what it is: "defence ministry"
     * @param kind what it is
     * @param country whose, where the table tells
     * @param sector PLOVER's
     * @param unit whether every country has one
     * @param alone whether a unit means a body also where no country stands with it
     * @param acts false where the phrase is in the table to say that it means no actor: "social media", "press conference"
     */
    record Body(
            String name,
            Kind kind,
            Optional<String> country,
            Optional<String> sector,
            boolean unit,
            boolean alone,
            boolean acts) {}

    static Kind kind(String name) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalStateException("no kind of actor: " + name);
        }
        return kind;
    }

    private static Phrases<Body> named() {
        var phrases = new Phrases.Builder<Body>();
        for (String[] row : Phrases.rows(Bodies.class, "organizations.tsv")) {
            Body body = new Body(
                    row[0],
                    kind(row[2]),
                    Words.optional(row[3]),
                    Words.optional(row[4]),
                    false,
                    true,
                    !row[2].equals("none"));
            phrases.add(row[0], body);
            Phrases.values(row[1]).forEach(name -> phrases.add(name, body));
            if (body.kind() != Kind.MEDIA) {
                lowerCase(row[0], body, phrases);
                Phrases.values(row[1]).forEach(name -> lowerCase(name, body, phrases));
            }
        }
        return phrases.build();
    }

    /** Some outlets print "the state department". */
    private static void lowerCase(String name, Body body, Phrases.Builder<Body> phrases) {
        if (name.contains(" ")) {
            phrases.add(name.toLowerCase(Locale.ROOT), body);
        }
    }

    private static Phrases<Body> units() {
        var phrases = new Phrases.Builder<Body>();
        for (String[] row : Phrases.rows(Bodies.class, "units.tsv")) {
            Body body = new Body(
                    row[0],
                    kind(row[2]),
                    Optional.empty(),
                    Words.optional(row[3]),
                    true,
                    row[4].equals("yes"),
                    !row[2].equals("none"));
            Phrases.values(row[1]).forEach(name -> phrases.add(name, body));
        }
        return phrases.build();
    }

    /** What every country has by this name: "security council". */
    static Optional<Body> unitOf(String phrase) {
        return UNITS.get(phrase).filter(Body::acts);
    }

    /** The unit called so, of no country yet. */
    static Optional<Sketch.Body> unit(String phrase) {
        return UNITS.get(phrase)
                .filter(Body::acts)
                .map(u -> new Sketch.Body(u.name(), u.name(), u.kind(), Optional.empty(), u.sector(), true));
    }

    /** The organization that the table has by this name. */
    static Optional<Body> listed(String name) {
        return NAMED.get(name);
    }

    /** Whether the table of organizations has this name. */
    static boolean isListed(String name) {
        return NAMED.get(name).isPresent();
    }

    /** Whether the name is that of a body every country has. */
    static boolean isUnit(String name) {
        return UNIT_NAMES.contains(name);
    }

    /** The longest name of a body that starts at the word {@code from}; a name goes before a unit of the same length. */
    static Optional<Phrases.Match<Body>> at(Sentence sentence, int from) {
        var named = NAMED.longestAt(sentence, from);
        var unit = UNITS.longestAt(sentence, from).filter(match -> isNoun(sentence, match));
        if (named.isPresent() && unit.filter(u -> u.to() > named.get().to()).isEmpty()) {
            return named;
        }
        return unit.flatMap(u -> overlapping(sentence, u).or(() -> unit));
    }

    /** The name that begins inside a unit and reaches beyond it: "Radio Pakistan" in "state-run Radio Pakistan". */
    private static Optional<Phrases.Match<Body>> overlapping(Sentence sentence, Phrases.Match<Body> unit) {
        for (int i = unit.from() + 1; i < unit.to(); i++) {
            var named = NAMED.longestAt(sentence, i).filter(n -> n.to() > unit.to());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static boolean isNoun(Sentence sentence, Phrases.Match<Body> match) {
        return sentence.token(match.to() - 1).is("NN");
    }
}
