package readout.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/**
 * What is somebody's by the word before it: "its army", "whose forces", "Machuca's supporters", "our soldiers".
 *
 * <p>A state's body that is a country's, its government's or its head's is that country's: "Chad … its army" the Chadian army. What is anybody else's
 * is called by whose it is. Where nobody knows whose, it is of no country, and no body named before.
 */
final class Possessed {

    /** Offices whose holders speak for the forces and the government of their country. */
    private static final Set<String> HEADS = WordSets.of("heads of state forces");

    private static final Set<String> OF_OFFICE = Set.of("GOV", "MIL", "LEG");

    private static final Set<Kind> STATES = Set.of(Kind.COUNTRY, Kind.GOVERNMENT, Kind.ARMED_FORCE);

    private final Links links;
    private final Possessors possessors;
    private final BodyLinker bodies;
    private final GroupLinker groups;
    private final Map<String, Entity> others;
    private final Map<List<Integer>, Mention> pronouns = new HashMap<>();

    Possessed(Links links, BodyLinker bodies, GroupLinker groups, Map<String, Entity> others, List<Mention> all) {
        this.links = links;
        this.possessors = new Possessors(links);
        this.bodies = bodies;
        this.groups = groups;
        this.others = others;
        all.stream()
                .filter(m -> m.sketch() instanceof Sketch.Pronoun)
                .forEach(m -> pronouns.put(List.of(m.sentence(), m.head()), m));
    }

    /** The pronoun whose the mention is, where it is a body without a country or people without a name. */
    Optional<Mention> pronoun(Mention mention) {
        return possessors.of(mention).map(i -> pronouns.get(List.of(mention.sentence(), i)));
    }

    /** The name or title whose the mention is, where it is linked. */
    Optional<Entity> owner(Mention mention) {
        return possessors
                .of(mention)
                .flatMap(i -> links.at(mention.sentence(), i))
                .filter(m -> !m.equals(mention) && !(m.sketch() instanceof Sketch.Pronoun))
                .filter(m -> !(mention.sketch() instanceof Sketch.Person))
                .flatMap(links::only);
    }

    /** Whom the mention means as theirs: of each owner one, none known where there are no owners. */
    List<Entity> of(List<Entity> owners, Mention mention) {
        Optional<Entity> named = apposed(mention);
        if (named.isPresent()) {
            owners.stream()
                    .filter(owner -> owner.isPerson() && owners.size() == 1)
                    .forEach(kin -> named.get().learn(kin.country, Optional.empty(), Optional.empty()));
            return List.of(named.get());
        }
        if (isCountry(mention)) {
            return owners.size() == 1 ? country(owners.get(0), mention).stream().toList() : List.of();
        }
        if (owners.isEmpty()) {
            return List.of(nobodys(mention));
        }
        Set<Entity> all = new LinkedHashSet<>();
        for (Entity owner : owners) {
            all.add(of(owner, mention));
        }
        return List.copyOf(all);
    }

    /** "His brother, King Talal", "his brother King Talal": the person named right after. */
    Optional<Entity> apposed(Mention mention) {
        if (!(mention.sketch() instanceof Sketch.Group group) || group.plural()) {
            return Optional.empty();
        }
        Optional<Entity> named = links.sentence(mention)
                .child(mention.head(), "appos")
                .flatMap(a -> links.at(mention.sentence(), a))
                .filter(m -> m.form() == Form.NAME && (m.from() == mention.to() || m.from() == mention.to() + 1))
                .flatMap(links::only)
                .filter(Entity::isPerson);
        named.ifPresent(e -> e.learn(Optional.empty(), Optional.empty(), GroupLinker.gender(group.lemma())));
        return named;
    }

    private Optional<Entity> country(Entity owner, Mention mention) {
        return owner.isPerson()
                ? owner.country.map(c -> bodies.nation(mention, new Sketch.Nation(c)))
                : Optional.empty();
    }

    private static boolean isCountry(Mention mention) {
        return mention.sketch() instanceof Sketch.Group group && group.kind() == Kind.COUNTRY;
    }

    private Entity of(Entity owner, Mention mention) {
        if (owner.kind == Kind.ARMED_GROUP && owner.named && isFighters(mention)) {
            return owner;
        }
        Optional<String> state = state(owner);
        if (state.isPresent() && mention.sketch() instanceof Sketch.Body body) {
            return bodies.body(mention, body.of(state.get()));
        }
        if (state.isPresent() && mention.sketch() instanceof Sketch.Group group) {
            Optional<Sketch.Body> unit = Bodies.unit(words(mention)).or(() -> Bodies.unit(group.lemma()));
            boolean alone =
                    !words(mention).contains(" ") || Bodies.unit(words(mention)).isPresent();
            if (unit.isPresent() && alone) {
                return bodies.body(mention, unit.get().of(state.get()));
            }
            if (group.kind() == Kind.ARMED_FORCE || owner.kind == Kind.COUNTRY || isNation(group)) {
                return groups.group(mention, group.of(state.get(), words(mention)));
            }
        }
        boolean office =
                owner.isPerson() && owner.sector.filter(OF_OFFICE::contains).isPresent() && isOffice(mention);
        return named(
                mention,
                owner.key,
                owner.name + possessive(owner) + words(mention),
                owner.country,
                office ? Kind.GOVERNMENT : kind(mention),
                office ? Optional.of("GOV") : sector(mention));
    }

    /** "The RSF … {its} forces": the RSF. */
    private static boolean isFighters(Mention mention) {
        return mention.sketch() instanceof Sketch.Group group
                && group.plural()
                && Set.of("force", "troop", "fighter", "soldier", "militant", "rebel")
                        .contains(group.lemma());
    }

    /** "Stone's office": a president's is the government's. */
    private static boolean isOffice(Mention mention) {
        return mention.sketch() instanceof Sketch.Group group && group.lemma().equals("office");
    }

    /** The country whose forces are meant by those of the owner. */
    private static Optional<String> state(Entity owner) {
        boolean head = owner.isPerson()
                && owner.sector.filter(s -> s.equals("GOV") || s.equals("MIL")).isPresent()
                && owner.offices.stream().anyMatch(HEADS::contains);
        return head || STATES.contains(owner.kind) ? owner.country : Optional.empty();
    }

    /** "Our people", as a head of state says it; the citizens that a ministry calls its own are the country's. */
    private static boolean isNation(Sketch.Group group) {
        return group.phrase().equalsIgnoreCase("our people")
                || group.plural() && Set.of("citizen", "national", "compatriot").contains(group.lemma());
    }

    /** Both of "the two armies": of each of two countries its own. */
    List<Entity> ofBoth(List<Entity> two, Mention mention, String lemma) {
        Optional<Sketch.Body> unit = Bodies.unit(lemma).filter(b -> b.kind() == Kind.ARMED_FORCE);
        boolean states = two.stream().allMatch(e -> e.kind == Kind.COUNTRY && e.country.isPresent());
        return unit.isEmpty() || !states
                ? two
                : two.stream()
                        .map(e -> bodies.body(mention, unit.get().of(e.country.orElseThrow())))
                        .toList();
    }

    /** Names a holder of an office by whose it is: "its ambassador" is Chad's ambassador. */
    void tell(Mention mention) {
        if (mention.sketch() instanceof Sketch.Person) {
            Optional<Entity> owner = pronoun(mention).flatMap(links::only);
            Optional<Entity> holder = links.only(mention);
            if (owner.isPresent() && holder.filter(h -> !h.named).isPresent()) {
                holder.get().name = owner.get().name + possessive(owner.get()) + words(mention);
                holder.get().learn(owner.get().country, Optional.empty(), Optional.empty());
            }
        }
    }

    private static String possessive(Entity owner) {
        return owner.name.endsWith("s") ? "' " : "'s ";
    }

    private Entity nobodys(Mention mention) {
        return named(
                mention, "?" + mention.sentence(), words(mention), Optional.empty(), kind(mention), sector(mention));
    }

    private Entity named(
            Mention mention, String owner, String name, Optional<String> country, Kind kind, Optional<String> sector) {
        String key = "o:" + owner + ":" + Phrases.key(words(mention));
        Entity entity = others.computeIfAbsent(key, k -> new Entity(k, kind, name, country, sector));
        entity.plural = mention.sketch() instanceof Sketch.Group group && group.plural();
        if (mention.sketch() instanceof Sketch.Group group && !group.plural()) {
            entity.learn(Optional.empty(), Optional.empty(), GroupLinker.gender(group.lemma()));
        }
        entity.aliases.add(name);
        return entity;
    }

    private static Kind kind(Mention mention) {
        return mention.sketch() instanceof Sketch.Body body ? body.kind() : ((Sketch.Group) mention.sketch()).kind();
    }

    private static Optional<String> sector(Mention mention) {
        return mention.sketch() instanceof Sketch.Body body
                ? body.sector()
                : ((Sketch.Group) mention.sketch()).sector();
    }

    /** The words after the possessor, without "own". */
    private String words(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int owner = sentence.child(mention.head(), "poss").orElse(mention.from() - 1);
        List<String> words = new ArrayList<>();
        for (int i = Math.max(owner + 1, mention.from()); i < mention.to(); i++) {
            Token token = sentence.token(i);
            if (!token.pos().equals("POS") && !token.lemma().equals("own") && Words.isWord(token)) {
                words.add(token.form());
            }
        }
        String joined = String.join(" ", words);
        return Words.isShouted(sentence) ? joined.toLowerCase(Locale.ROOT) : joined;
    }
}
