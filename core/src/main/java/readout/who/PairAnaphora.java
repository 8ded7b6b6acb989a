package readout.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Countries;

/** Whom "both sides", "the two ministers", "each other" and the like mean: two whom the sentences before join, or the sides of the report. */
final class PairAnaphora {

    private static final int REACH = 2;
    private static final Set<String> RIVALS = Set.of("rival", "foe", "enemy", "adversary", "archrival", "arch-rival");
    private static final Set<String> PARTISANS = Set.of("REB", "OPP", "PTY", "UAF", "PRM");
    private static final Set<String> NEIGHBOURS = Set.of("neighbour", "neighbor");

    private final Links links;
    private final Joins joins;
    private final Speakers speakers;
    private final List<Entity> states;
    private final boolean nameless;
    private final Adversaries adversaries;
    private final Told told;

    /**
     * Reads who is joined and opposed.
     *
     * @param all the actors of the report
     * @param home the country the report is about
     */
    PairAnaphora(Links links, Speakers speakers, BodyLinker bodies, List<Entity> all, Optional<String> home) {
        this.links = links;
        this.speakers = speakers;
        this.nameless = all.stream().anyMatch(e -> e.kind == Kind.ARMED_GROUP && !e.named);
        this.states = all.stream().filter(e -> e.kind == Kind.COUNTRY).toList();
        this.joins = Joins.of(links);
        this.adversaries = Adversaries.of(joins, all, home);
        this.told = new Told(links, bodies, all);
    }

    /** Whom two sentences' subjects and objects join. */
    Joins joins() {
        return joins;
    }

    /** The two; empty where they are not clear, or where one of them would be said to do something to itself. */
    List<Entity> meant(Mention mention, Pairs.Sort sort) {
        List<Entity> two = switch (sort) {
            case PERSONS -> persons(mention);
            case COUNTRIES -> countries(mention);
            case SIDES -> sides(mention);
            case ANY -> any(mention);
            case EACH_OTHER -> subjects(mention);
            case FORMER -> oneOf(mention, 0);
            case LATTER -> oneOf(mention, 1);
        };
        return sort != Pairs.Sort.EACH_OTHER && isOwnSubject(mention, two) ? List.of() : two;
    }

    private List<Entity> persons(Mention mention) {
        Optional<Joins.Join> join =
                joins.lastBefore(mention, REACH + 1, j -> j.isOf(e -> e.isPerson() && told.isCalled(e, mention)));
        return join.map(Joins.Join::two).orElseGet(() -> told.persons(mention));
    }

    /** "The ministers": two persons of that office whom one of the last sentences tells to have met; empty where it tells of none. */
    List<Entity> justJoined(Mention mention) {
        return joins.lastBefore(
                        mention,
                        REACH + 1,
                        j -> j.how() != Joins.How.BESIDE && j.isOf(e -> e.isPerson() && told.isCalled(e, mention)))
                .map(Joins.Join::two)
                .orElse(List.of());
    }

    /** "The latter": of two persons or bodies told of in the sentence before. */
    private List<Entity> oneOf(Mention mention, int which) {
        List<Entity> two = any(mention);
        List<Entity> persons = two.size() == 2 ? two : told.persons(mention);
        return persons.size() == 2 ? List.of(persons.get(which)) : List.of();
    }

    /** "The two countries": two just joined, or those of two persons just joined, else the sides, where they are states, else the only two told of. */
    private List<Entity> countries(Mention mention) {
        boolean neighbours = NEIGHBOURS.contains(links.head(mention).lemma());
        Optional<Joins.Join> join = joins.lastBefore(
                mention,
                REACH,
                j -> j.how() != Joins.How.BESIDE
                        && j.isOf(PairAnaphora::isState)
                        && (!neighbours || areNeighbours(j.two())));
        if (join.isPresent()) {
            return join.get().two();
        }
        List<Entity> sides = adversaries.two(mention);
        boolean opposed = sides.size() == 2
                && sides.stream().allMatch(PairAnaphora::isState)
                && (!neighbours || areNeighbours(sides));
        List<Entity> two = opposed ? sides : ofPersons(mention);
        return two.isEmpty() ? told.countries(mention, neighbours) : two;
    }

    private static boolean areNeighbours(List<Entity> two) {
        return Countries.shipped()
                .areNeighbours(two.get(0).country.orElse(""), two.get(1).country.orElse(""));
    }

    /** The countries of two persons just joined, where the report names both. */
    private List<Entity> ofPersons(Mention mention) {
        List<String> countries = joins.lastBefore(mention, REACH, j -> j.isOf(Entity::isPerson)).stream()
                .flatMap(j -> j.two().stream())
                .flatMap(e -> e.country.stream())
                .distinct()
                .toList();
        List<Entity> named = states.stream()
                .filter(e -> e.country.filter(countries::contains).isPresent())
                .toList();
        return countries.size() == 2 && named.size() == 2 ? named : List.of();
    }

    private static boolean isState(Entity entity) {
        return entity.kind == Kind.COUNTRY || entity.kind == Kind.GOVERNMENT;
    }

    /** "The two rivals": two persons of one country just joined, if any. */
    private List<Entity> rivals(Mention mention) {
        return RIVALS.contains(links.head(mention).lemma())
                ? joins.lastBefore(mention, REACH, j -> j.how() != Joins.How.BESIDE && j.isOf(Entity::isPerson))
                        .filter(PairAnaphora::areAtHome)
                        .map(Joins.Join::two)
                        .orElse(List.of())
                : List.of();
    }

    private static boolean areAtHome(Joins.Join join) {
        return join.first().country.equals(join.second().country)
                || join.two().stream()
                        .anyMatch(e -> e.sector.filter(PARTISANS::contains).isPresent());
    }

    private List<Entity> sides(Mention mention) {
        List<Entity> rivals = rivals(mention);
        List<Entity> sides = rivals.isEmpty() ? adversaries.two(mention) : rivals;
        if (!sides.isEmpty()) {
            return sides;
        }
        return joins.lastBefore(mention, 1, j -> j.how() == Joins.How.BETWEEN && j.isOf(e -> !e.isPerson()))
                .map(Joins.Join::two)
                .orElseGet(() -> nameless ? List.of() : told.onlyParties(mention));
    }

    /** "Both": two just named together, or who is meant by the pair just named, else, where the reporter says it, the sides. */
    private List<Entity> any(Mention mention) {
        boolean subject = links.head(mention).relation().startsWith("nsubj");
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
            int sentence = s;
            Optional<Mention> pair = links.in(s).stream()
                    .filter(m -> m.sketch() instanceof Sketch.Pair && links.isBefore(m, mention))
                    .reduce((a, b) -> b);
            Optional<Joins.Join> join = joins.lastBefore(
                    mention,
                    mention.sentence() - s,
                    j -> j.sentence() == sentence && isNamedTogether(j, subject) && !isOfSpeaker(j.two(), mention));
            if (join.isPresent() && pair.filter(p -> p.from() > join.get().at()).isEmpty()) {
                return join.get().two();
            }
            if (pair.isPresent()) {
                return isOfSpeaker(links.meant(pair.get()), mention) ? List.of() : links.meant(pair.get());
            }
        }
        if (speakers.isQuoted(mention)) {
            return List.of();
        }
        boolean couple = mention.width() > 1;
        List<Entity> persons = couple ? told.persons(mention) : List.of();
        return persons.isEmpty() ? adversaries.two(mention) : persons;
    }

    /** "They both talk to me", he said: he is neither. */
    boolean isOfSpeaker(List<Entity> two, Mention mention) {
        return speakers.isQuoted(mention)
                && speakers.of(links.sentence(mention)).filter(two::contains).isPresent();
    }

    private static boolean isNamedTogether(Joins.Join join, boolean subject) {
        return switch (join.how()) {
            case BETWEEN, TOGETHER, BESIDE -> true;
            case MET -> subject;
            case AGAINST -> false;
        };
    }

    /** The two of the subject of the verb, or the owner of the noun, that "each other" belongs to; the sides, where that is not known. */
    private List<Entity> subjects(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            Optional<Integer> owner = sentence.child(at, "poss").filter(o -> o < mention.from());
            Optional<Integer> subject = sentence.token(at).is("VB") ? sentence.child(at, "nsubj") : owner;
            if (subject.isPresent()) {
                return ofSubject(mention, subject.get());
            }
            at = sentence.token(at).head();
        }
        return List.of();
    }

    private List<Entity> ofSubject(Mention mention, int subject) {
        Sentence sentence = links.sentence(mention);
        List<Entity> all = allOf(sentence, subject);
        Token word = sentence.token(subject);
        boolean unknown = all.isEmpty() && (word.is("PRP") || word.is("WP") || word.is("WDT"));
        boolean sided = all.size() == 1 && all.get(0).mentions.stream().anyMatch(m -> Pairs.isSide(links.head(m)));
        boolean told = (unknown || sided) && !speakers.isQuoted(mention);
        return all.size() == 2 ? all : told ? adversaries.two(mention) : List.of();
    }

    /** Whom a word and those joined to it mean. */
    List<Entity> allOf(Sentence sentence, int head) {
        Set<Entity> all = new LinkedHashSet<>();
        links.at(sentence.index(), head).map(links::meant).ifPresent(all::addAll);
        for (int other : Joins.conjuncts(sentence, head)) {
            links.at(sentence.index(), other).map(links::meant).ifPresent(all::addAll);
        }
        return List.copyOf(all);
    }

    private static boolean isOneOf(Entity entity, List<Entity> two) {
        return two.contains(entity)
                || entity.country.isPresent()
                        && two.stream().anyMatch(e -> isState(e) && e.country.equals(entity.country));
    }

    /** "India urged both sides": where India would be one of them, the sides are others. */
    private boolean isOwnSubject(Mention mention, List<Entity> two) {
        Token head = links.head(mention);
        boolean object = !head.relation().startsWith("nsubj");
        return object
                && links.in(mention.sentence()).stream()
                        .anyMatch(other -> links.isBefore(other, mention)
                                && links.isSubject(other)
                                && links.areArgumentsOfOneVerb(other, mention)
                                && links.meant(other).stream().anyMatch(e -> isOneOf(e, two)));
    }
}
