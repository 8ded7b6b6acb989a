package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Countries;

/** The two told of before a phrase for two, where those were exactly two: of its sentence and of as many before it as it takes to meet two. */
final class Told {

    private static final int REACH = 3;
    private static final Set<String> MEN = Set.of("man", "woman");
    private static final Set<String> HEADS = Set.of("leader", "statesman");
    /** Offices of those who serve a leader. */
    private static final Set<String> SERVANTS = Set.of(
            "minister",
            "foreign_minister",
            "deputy_foreign_minister",
            "defence_minister",
            "interior_minister",
            "finance_minister",
            "minister_of_state",
            "secretary",
            "undersecretary",
            "national_security_adviser",
            "adviser",
            "chief_of_staff_office",
            "spokesperson",
            "ambassador",
            "counterpart",
            "official");

    private static final Set<Kind> STATES = Set.of(Kind.COUNTRY, Kind.GOVERNMENT, Kind.ARMED_FORCE, Kind.PERSON);

    private static final Set<String> MODIFIERS = Set.of("nmod", "amod", "compound");

    private final Links links;
    private final Map<String, Entity> states = new LinkedHashMap<>();
    private final Map<String, Mention> first = new TreeMap<>();

    private final BodyLinker bodies;
    private final Map<Entity, Mention> groups = new LinkedHashMap<>();

    Told(Links links, BodyLinker bodies, List<Entity> all) {
        this.links = links;
        this.bodies = bodies;
        all.stream().filter(e -> e.kind == Kind.COUNTRY).forEach(e -> e.country.ifPresent(c -> states.put(c, e)));
        for (Sentence sentence : links.text.sentences()) {
            for (Mention mention : links.in(sentence.index())) {
                links.meant(mention).stream()
                        .filter(e -> STATES.contains(e.kind) && !isOfPeople(mention))
                        .forEach(e -> e.country.ifPresent(c -> first.merge(c, mention, this::earlier)));
                links.only(mention)
                        .filter(e -> e.kind == Kind.ARMED_GROUP && e.named)
                        .ifPresent(e -> groups.merge(e, mention, this::earlier));
            }
        }
    }

    /** The "Qatari" of "Qatari mediators": not what they do is told of the country. */
    private boolean isOfPeople(Mention mention) {
        Token head = links.head(mention);
        while (head.relation().equals("conj") && head.head() >= 0) {
            head = links.sentence(mention).token(head.head());
        }
        return mention.sketch() instanceof Sketch.Nation
                && head.head() >= 0
                && MODIFIERS.contains(head.relation())
                && links.at(mention.sentence(), head.head())
                        .filter(m -> links.meant(m).stream().allMatch(e -> e.kind == Kind.PEOPLE))
                        .isPresent();
    }

    /** The country, also where the report names but its bodies and people. */
    private Entity state(String country, Mention mention) {
        return states.computeIfAbsent(country, c -> bodies.nation(mention, new Sketch.Nation(c)));
    }

    /**
     * The two countries.
     *
     * @param neighbours whether they must border one another; the only two of several that do are told then, too
     */
    List<Entity> countries(Mention mention, boolean neighbours) {
        Set<String> told = new LinkedHashSet<>();
        Set<Entity> others = actors(mention);
        for (int s = mention.sentence(); s >= from(mention) && told.size() < 2; s--) {
            for (Mention other : before(mention, s)) {
                links.meant(other).stream()
                        .filter(e -> STATES.contains(e.kind) && !others.contains(e))
                        .flatMap(e -> e.country.stream())
                        .forEach(told::add);
            }
        }
        others.forEach(e -> e.country.ifPresent(told::remove));
        List<List<String>> pairs = pairs(List.copyOf(told), neighbours);
        return pairs.size() == 1 && (neighbours || told.size() == 2)
                ? pairs.get(0).stream().map(c -> state(c, mention)).toList()
                : List.of();
    }

    /** The only two countries and armed groups that the report has told of by then, but for who asks them. */
    List<Entity> onlyParties(Mention mention) {
        Set<Entity> others = actors(mention);
        List<String> countries = first.entrySet().stream()
                .filter(e -> links.isBefore(e.getValue(), mention))
                .map(Map.Entry::getKey)
                .filter(c -> others.stream()
                        .noneMatch(e -> e.country.filter(c::equals).isPresent()))
                .toList();
        List<Entity> armed = groups.entrySet().stream()
                .filter(e -> links.isBefore(e.getValue(), mention) && !others.contains(e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (countries.size() + armed.size() != 2) {
            return List.of();
        }
        List<Entity> two = new ArrayList<>(armed);
        countries.forEach(c -> two.add(state(c, mention)));
        return List.copyOf(two);
    }

    private static List<List<String>> pairs(List<String> told, boolean neighbours) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (!neighbours || Countries.shipped().areNeighbours(told.get(i), told.get(j))) {
                    pairs.add(List.of(told.get(i), told.get(j)));
                }
            }
        }
        return pairs;
    }

    /** Who asks, tells or brings together the two: the subject of the first verb above that has one before it. */
    private Set<Entity> actors(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < 10; steps++) {
            Token token = sentence.token(at);
            Optional<Integer> subject = token.is("VB") ? sentence.child(at, "nsubj") : Optional.empty();
            if (subject.isPresent()) {
                return subject.filter(i -> i < mention.from())
                        .flatMap(i -> links.at(sentence.index(), i))
                        .<Set<Entity>>map(m -> new LinkedHashSet<>(links.meant(m)))
                        .orElse(Set.of());
            }
            at = token.head();
        }
        return Set.of();
    }

    /** The two persons, in the order they were told of; those of the office that the phrase names, where it names one. */
    List<Entity> persons(Mention mention) {
        Set<Entity> persons = new LinkedHashSet<>();
        for (int s = mention.sentence(); s >= from(mention) && persons.size() < 2; s--) {
            Set<Entity> here = new LinkedHashSet<>();
            for (Mention other : before(mention, s)) {
                links.only(other)
                        .filter(e -> e.isPerson() && isCalled(e, mention))
                        .ifPresent(here::add);
            }
            here.addAll(persons);
            persons = here;
        }
        return persons.size() == 2 ? List.copyOf(persons) : List.of();
    }

    /** Whether a person may be one of "the two ministers": by the office, and of men and women by gender. */
    boolean isCalled(Entity person, Mention mention) {
        String noun = links.head(mention).lemma();
        if (MEN.contains(noun)) {
            return person.gender
                    .filter(g -> g.equals(noun.equals("man") ? "f" : "m"))
                    .isEmpty();
        }
        boolean head = HEADS.contains(noun);
        if (head && !person.offices.isEmpty() && person.offices.stream().allMatch(SERVANTS::contains)) {
            return false;
        }
        boolean office = Titles.isTitle(noun) && !head;
        return !office
                || person.named && person.roles.isEmpty()
                || person.offices.stream().anyMatch(id -> id.contains(noun) || id.equals("counterpart"))
                || person.roles.stream()
                        .anyMatch(r -> r.title().toLowerCase(Locale.ROOT).endsWith(noun));
    }

    private Mention earlier(Mention one, Mention other) {
        return links.isBefore(other, one) ? other : one;
    }

    private static int from(Mention mention) {
        return Math.max(0, mention.sentence() - REACH);
    }

    private List<Mention> before(Mention mention, int sentence) {
        return links.in(sentence).stream()
                .filter(other -> links.isBefore(other, mention))
                .sorted(Comparator.comparingInt(Mention::from))
                .toList();
    }
}
