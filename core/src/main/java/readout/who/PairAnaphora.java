package readout.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** Whom "both sides", "the two ministers", "each other" and the like mean: two whom the sentences before join, or the sides of the report. */
final class PairAnaphora {

    private static final int REACH = 2;

    private final Links links;
    private final Joins joins;
    private final Speakers speakers;
    private final List<Entity> states;
    private final List<Entity> sides;

    /**
     * Reads who is joined and opposed.
     *
     * @param all the actors of the report
     * @param home the country the report is about
     */
    PairAnaphora(Links links, Speakers speakers, List<Entity> all, Optional<String> home) {
        this.links = links;
        this.speakers = speakers;
        this.states = all.stream().filter(e -> e.kind == Kind.COUNTRY).toList();
        this.joins = Joins.of(links);
        this.sides = Adversaries.of(joins, all, home).two();
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
        };
        return sort != Pairs.Sort.EACH_OTHER && isOwnSubject(mention, two) ? List.of() : two;
    }

    private List<Entity> persons(Mention mention) {
        Optional<Joins.Join> join = joins.lastBefore(mention, REACH, j -> j.isOf(Entity::isPerson));
        return join.map(Joins.Join::two).orElseGet(() -> lastTwo(mention));
    }

    /** "The two countries": two just joined, or those of two persons just joined, else the sides, where they are states. */
    private List<Entity> countries(Mention mention) {
        Optional<Joins.Join> join = joins.lastBefore(mention, REACH, j -> j.isOf(PairAnaphora::isState));
        if (join.isPresent()) {
            return join.get().two();
        }
        boolean opposed = sides.size() == 2 && sides.stream().allMatch(PairAnaphora::isState);
        return opposed ? sides : ofPersons(mention);
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

    private List<Entity> sides(Mention mention) {
        if (!sides.isEmpty()) {
            return sides;
        }
        return joins.lastBefore(mention, 1, j -> j.how() == Joins.How.BETWEEN && j.isOf(e -> !e.isPerson()))
                .map(Joins.Join::two)
                .orElse(List.of());
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
                    mention, mention.sentence() - s, j -> j.sentence() == sentence && isNamedTogether(j, subject));
            if (join.isPresent() && pair.filter(p -> p.from() > join.get().at()).isEmpty()) {
                return join.get().two();
            }
            if (pair.isPresent()) {
                return links.meant(pair.get());
            }
        }
        return speakers.isQuoted(mention) ? List.of() : sides;
    }

    private static boolean isNamedTogether(Joins.Join join, boolean subject) {
        return switch (join.how()) {
            case BETWEEN, TOGETHER -> true;
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
                return ofSubject(sentence, subject.get());
            }
            at = sentence.token(at).head();
        }
        return List.of();
    }

    private List<Entity> ofSubject(Sentence sentence, int subject) {
        List<Entity> all = allOf(sentence, subject);
        Token word = sentence.token(subject);
        boolean unknown = all.isEmpty() && (word.is("PRP") || word.is("WP") || word.is("WDT"));
        boolean sided = all.size() == 1 && all.get(0).mentions.stream().anyMatch(m -> Pairs.isSide(links.head(m)));
        return all.size() == 2 ? all : unknown || sided ? sides : List.of();
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

    /** "India urged both sides": where India would be one of them, the sides are others. */
    private boolean isOwnSubject(Mention mention, List<Entity> two) {
        Token head = links.head(mention);
        boolean object = !head.relation().startsWith("nsubj");
        return object
                && links.in(mention.sentence()).stream()
                        .anyMatch(other -> links.isBefore(other, mention)
                                && links.isSubject(other)
                                && links.areArgumentsOfOneVerb(other, mention)
                                && links.meant(other).stream().anyMatch(two::contains));
    }

    /** "The two ministers": the only two persons named in this sentence before it, else in the last. */
    private List<Entity> lastTwo(Mention mention) {
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - REACH); s--) {
            Set<Entity> persons = new LinkedHashSet<>();
            for (Mention other : links.in(s)) {
                if (links.isBefore(other, mention)) {
                    links.only(other).filter(Entity::isPerson).ifPresent(persons::add);
                }
            }
            if (!persons.isEmpty()) {
                return persons.size() == 2 ? List.copyOf(persons) : List.of();
            }
        }
        return List.of();
    }
}
