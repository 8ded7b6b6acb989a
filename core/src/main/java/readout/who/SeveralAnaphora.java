package readout.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Whom "they" means: the only subject of several in this sentence before it or in the last, else two whom this sentence joins before it or the last one
 * says to have met. Two of another sentence are meant by a subject or its possessor only.
 */
final class SeveralAnaphora {

    private static final Set<String> ASIDE = Set.of("relcl", "acl", "advcl");

    private static final Set<String> LISTENERS = Set.of("reporter", "journalist");
    private static final Set<String> THING = Set.of("it", "its", "itself");

    private final Links links;

    SeveralAnaphora(Links links) {
        this.links = links;
    }

    List<Entity> meant(Mention mention, PairAnaphora pairs) {
        List<Entity> pair = pairBefore(mention);
        if (!pair.isEmpty() || isBetween(mention)) {
            return !pair.isEmpty() ? pair : pairs.meant(mention, Pairs.Sort.ANY);
        }
        if (isOfUnknownPair(mention)) {
            return List.of();
        }
        boolean owner = isSubjectOrOwner(mention);
        Optional<Entity> spokenFor = spokenFor(mention);
        if (spokenFor.isPresent()) {
            return List.of(spokenFor.get());
        }
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
            boolean here = s == mention.sentence();
            Set<List<Entity>> subjects = subjects(mention, s, pairs, here || owner);
            List<Entity> told = here ? List.of() : pairOf(mention, s, owner);
            if (!told.isEmpty() && subjects.stream().noneMatch(SeveralAnaphora::isPlural)) {
                return told;
            }
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 ? subjects.iterator().next() : List.of();
            }
            List<Entity> beside = here ? ManyBeside.of(links, mention) : List.of();
            if (!beside.isEmpty()) {
                return beside;
            }
            Set<Joins.How> how = here ? Set.of(Joins.How.TOGETHER, Joins.How.BESIDE) : Set.of(Joins.How.MET);
            Optional<Joins.Join> join = !owner
                    ? Optional.empty()
                    : pairs.joins().lastBefore(mention, here ? 0 : 1, j -> how.contains(j.how()));
            if (join.isPresent()) {
                return pairs.isOfSpeaker(join.get().two(), mention)
                        ? List.of()
                        : join.get().two();
            }
        }
        return onlyPlural(mention);
    }

    /** "The head of the FLM said {they} would fight on": the group for which the one speaks who says so, where the sentence tells of no others. */
    private Optional<Entity> spokenFor(Mention mention) {
        Sentence sentence = links.sentence(mention);
        Token pronoun = links.head(mention);
        int said = pronoun.head() < 0 ? -1 : sentence.token(pronoun.head()).head();
        boolean clause = pronoun.relation().startsWith("nsubj")
                && said >= 0
                && sentence.token(pronoun.head()).relation().equals("ccomp");
        if (!clause) {
            return Optional.empty();
        }
        boolean others = links.in(mention.sentence()).stream()
                .filter(m -> links.isBefore(m, mention) && !isListener(m))
                .flatMap(m -> links.meant(m).stream())
                .anyMatch(e -> e.plural && e.kind != Kind.ORGANIZATION);
        Optional<Entity> speaker = sentence.child(said, "nsubj")
                .filter(i -> i < mention.from())
                .flatMap(i -> links.at(mention.sentence(), i))
                .flatMap(links::only)
                .filter(Entity::isPerson);
        return others ? Optional.empty() : speaker.flatMap(p -> groupOf(p, mention));
    }

    private Optional<Entity> groupOf(Entity person, Mention mention) {
        for (int s = mention.sentence(); s >= 0; s--) {
            Optional<Entity> group = links.in(s).stream()
                    .flatMap(m -> links.meant(m).stream())
                    .filter(e -> e.kind == Kind.ARMED_GROUP && e.named)
                    .filter(e -> person.roles.stream()
                            .anyMatch(
                                    r -> r.organization().filter(e.name::equals).isPresent()))
                    .findFirst();
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    /** "The rebels freed nine soldiers. {They} were unhurt": the only ones of several that the sentence before tells of, where this one tells of no others. */
    private List<Entity> onlyPlural(Mention mention) {
        Set<Entity> before = new LinkedHashSet<>();
        for (int s = Math.max(0, mention.sentence() - 1); s <= mention.sentence(); s++) {
            for (Mention other : links.in(s)) {
                if (links.isBefore(other, mention) && !isListener(other)) {
                    links.meant(other).stream()
                            .filter(SeveralAnaphora::isSeveral)
                            .forEach(before::add);
                }
            }
        }
        List<Entity> plural =
                before.stream().filter(e -> e.plural && !isCalledIt(e, mention)).toList();
        return before.size() == 1 && plural.size() == 1 ? plural : List.of();
    }

    /** The "reporters" of "told reporters". */
    private boolean isListener(Mention mention) {
        Token head = links.head(mention);
        return LISTENERS.contains(head.lemma());
    }

    private static boolean isPlural(List<Entity> subject) {
        return subject.size() > 1 || subject.get(0).plural;
    }

    /** "Urged both countries to settle their differences": the pair named last in the sentence. */
    private List<Entity> pairBefore(Mention mention) {
        return pairOf(mention, mention.sentence(), true);
    }

    /** Whom the last phrase for two in a sentence means; of those that are no subject only where {@code any}. */
    private List<Entity> pairOf(Mention mention, int sentence, boolean any) {
        List<Entity> pair = List.of();
        int last = -1;
        for (Mention other : links.in(sentence)) {
            if (other.sketch() instanceof Sketch.Pair
                    && links.isBefore(other, mention)
                    && other.from() > last
                    && (any || links.isSubject(other))) {
                pair = links.meant(other);
                last = other.from();
            }
        }
        return pair;
    }

    /** The subjects of several in the sentence: those of clauses told by the way, and bodies of many ("the police"), only where there are no others. */
    private Set<List<Entity>> subjects(Mention mention, int sentence, PairAnaphora pairs, boolean joined) {
        Set<List<Entity>> many = new LinkedHashSet<>();
        Set<List<Entity>> bodies = new LinkedHashSet<>();
        Set<List<Entity>> aside = new LinkedHashSet<>();
        boolean here = sentence == mention.sentence();
        for (Mention other : links.in(sentence)) {
            if (links.isBefore(other, mention)
                    && links.isSubject(other)
                    && !links.areArgumentsOfOneVerb(other, mention)
                    && !(links.isAnswered(mention) && links.isSubjectOver(other, mention))) {
                List<Entity> all = pairs.allOf(links.sentence(other), other.head());
                boolean several = all.size() > 1 && (joined || other.form() == Form.PRONOUN)
                        || all.size() == 1 && isSeveral(all.get(0)) && !isCalledIt(all.get(0), mention);
                boolean plural = all.size() > 1 || several && (all.get(0).plural || isManyByWord(other));
                if (several) {
                    (isAside(other) || !here && links.isAttribution(other) != links.says(mention)
                                    ? aside
                                    : plural ? many : bodies)
                            .add(all);
                }
            }
        }
        if (many.isEmpty() && !here && !links.says(mention)) {
            people(mention, sentence).ifPresent(many::add);
        }
        return !many.isEmpty() ? many : !bodies.isEmpty() ? bodies : aside;
    }

    /** "{Fighters} of the Front gave the town to soldiers. They …": a body that goes by its people is many, too. */
    private boolean isManyByWord(Mention subject) {
        return links.head(subject).is("NNS");
    }

    /** "The navy held nine fishermen. {They} had crossed the line": the only people of a sentence whose subject is a body. */
    private Optional<List<Entity>> people(Mention mention, int sentence) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Mention other : links.in(sentence)) {
            if (links.isBefore(other, mention) && !isListener(other)) {
                links.meant(other).stream()
                        .filter(e -> e.plural && e.kind != Kind.ORGANIZATION)
                        .forEach(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(List.copyOf(found)) : Optional.empty();
    }

    /** "The government will not stop its raids until they …": one who is "it" in this sentence is not "they". */
    private boolean isCalledIt(Entity entity, Mention mention) {
        return links.in(mention.sentence()).stream()
                .anyMatch(m -> m.sketch() instanceof Sketch.Pronoun p
                        && THING.contains(p.form())
                        && links.meant(m).contains(entity));
    }

    private boolean isAside(Mention subject) {
        Sentence sentence = links.sentence(subject);
        int verb = links.head(subject).head();
        return verb >= 0 && ASIDE.contains(sentence.token(verb).relation());
    }

    /** "Asked both sides to hold {their} fire", where nobody knows which sides. */
    private boolean isOfUnknownPair(Mention mention) {
        Sentence sentence = links.sentence(mention);
        for (int i = mention.from() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean sides = Pairs.isSide(token) && token.pos().endsWith("S");
            if (sides && (token.relation().endsWith("obj") || token.relation().startsWith("nsubj"))) {
                return links.at(sentence.index(), i).isEmpty();
            }
        }
        return false;
    }

    /** "Talks between them". */
    private boolean isBetween(Mention mention) {
        int up = links.head(mention).head();
        return up >= 0 && links.sentence(mention).token(up).lemma().equals("between");
    }

    static boolean isSeveral(Entity entity) {
        boolean one = entity.isPerson()
                || entity.kind == Kind.COUNTRY
                || entity.kind == Kind.PEOPLE && entity.gender.isPresent();
        return entity.plural || !one;
    }

    private boolean isSubjectOrOwner(Mention mention) {
        Token token = links.head(mention);
        return token.relation().startsWith("nsubj") || token.relation().equals("poss");
    }
}
