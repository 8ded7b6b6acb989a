package readout.who;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/** Links people and groups without a name within one report. */
final class GroupLinker {

    private static final Set<String> WOMEN = WordSets.of("women");
    private static final Set<String> MEN = WordSets.of("men");
    private static final Set<String> COLLECTIVE = WordSets.of("collective");
    private static final Set<String> THESE = Set.of("the", "this", "that", "these", "those");

    /** How many sentences back a name may stand that "the group" means. */
    private static final int REACH = 3;

    private final Links links;
    private final Homeland homeland;
    private final Map<String, Entity> others;
    private final Map<String, Entity> latestGroups = new LinkedHashMap<>();

    GroupLinker(Links links, Homeland homeland, Map<String, Entity> others) {
        this.links = links;
        this.homeland = homeland;
        this.others = others;
    }

    /**
     * A definite group without further words means the named one it can only be: "the group" and "the rebels" the only armed group named just before,
     * "the movement" the one called so. Else it means the latest of the same noun, number and country, where that has all its other words: "the
     * protesters" after "hundreds of protesters", but not "the finance committee" after "the crisis committee". A number is part of who is meant within
     * one report.
     */
    Entity group(Mention mention, Sketch.Group sketch) {
        String noun = sketch.lemma() + ":" + sketch.plural() + ":";
        Entity latest =
                sketch.definite() ? latestGroups.get(noun + sketch.country().orElse("")) : null;
        Optional<Entity> named = isAnaphoric(mention, sketch) ? named(mention, sketch) : Optional.empty();
        if (named.filter(e -> latest == null || e.distance(mention) < latest.distance(mention))
                .isPresent()) {
            return named.get();
        }
        Entity entity = latest != null && isAllToldOf(latest, sketch)
                ? latest
                : others.computeIfAbsent(
                        "g:" + Phrases.key(Linker.withoutDeterminer(sketch.phrase())) + ":" + sketch.plural(),
                        k -> new Entity(k, sketch.kind(), sketch.name(), countryOf(sketch), sketch.sector()));
        entity.plural = sketch.plural();
        if (!sketch.plural()) {
            entity.human |= sketch.kind() == Kind.PEOPLE && !COLLECTIVE.contains(sketch.lemma());
            entity.learn(Optional.empty(), Optional.empty(), gender(sketch.lemma()));
        }
        entity.aliases.add(sketch.phrase());
        latestGroups.put(noun, entity);
        entity.country.ifPresent(country -> latestGroups.put(noun + country, entity));
        return entity;
    }

    /** "Mother" f, "brother" m. */
    static Optional<String> gender(String noun) {
        return WOMEN.contains(noun) ? Optional.of("f") : MEN.contains(noun) ? Optional.of("m") : Optional.empty();
    }

    /** "The group"; not "any group", "the armed group", "the group that fired first". */
    private boolean isAnaphoric(Mention mention, Sketch.Group sketch) {
        Sentence sentence = links.sentence(mention);
        boolean the = THESE.contains(sentence.token(mention.from()).lemma());
        if (!the) {
            return false;
        }
        for (int child : sentence.children(mention.head())) {
            Token token = sentence.token(child);
            boolean aside = Words.is(sentence, mention.to(), ",");
            boolean tells = token.relation().equals("acl") || token.relation().equals("relcl") && !aside;
            if (tells || token.lemma().equals("of")) {
                return false;
            }
        }
        return true;
    }

    /** The named body that the noun alone can only mean. */
    private Optional<Entity> named(Mention mention, Sketch.Group sketch) {
        String noun = sketch.lemma();
        Token head = links.head(mention);
        if (Words.isCapitalised(head) && head.index() > 0) {
            Optional<Entity> printed = printed(mention, head.form());
            if (printed.isPresent()) {
                return printed;
            }
        }
        Set<Entity> near = near(mention);
        List<Entity> called = near.stream()
                .filter(e -> !sketch.plural()
                        && !sketch.name().contains(" ")
                        && isBody(e)
                        && e.name.toLowerCase(Locale.ROOT).endsWith(" " + noun))
                .toList();
        if (!called.isEmpty()) {
            return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
        }
        List<Entity> fitting =
                near.stream().filter(e -> ShortForms.canMean(sketch, e)).toList();
        if (fitting.isEmpty()) {
            return ofNoName(mention, sketch);
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : ofSubject(fitting, mention);
    }

    /** "The group" after "a militia": the only armed group without a name that the last sentence or two tell of. */
    private Optional<Entity> ofNoName(Mention mention, Sketch.Group sketch) {
        Set<Entity> near = new LinkedHashSet<>();
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 2); s--) {
            links.in(s).stream()
                    .filter(m -> links.isBefore(m, mention))
                    .flatMap(m -> links.meant(m).stream())
                    .filter(e -> !e.named && !e.plural && e.kind == Kind.ARMED_GROUP)
                    .forEach(near::add);
        }
        return near.size() == 1
                ? near.stream().filter(e -> ShortForms.canMean(sketch, e)).findFirst()
                : Optional.empty();
    }

    /** "The {Guards}" after "the Revolutionary Guards": the only body whose name ends so. */
    private Optional<Entity> printed(Mention mention, String word) {
        List<Entity> called = others.values().stream()
                .filter(e -> e.named && BodyAnaphora.isBody(e) && e.distance(mention) < Entity.sentences(REACH))
                .filter(e -> e.aliases.stream().anyMatch(a -> a.endsWith(" " + word)))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** Of several the subject of the sentence before, where that names the others only to tell what it is: "JNIM, an al Qaeda affiliate, …". */
    private Optional<Entity> ofSubject(List<Entity> fitting, Mention mention) {
        Set<Entity> subjects = new LinkedHashSet<>();
        Set<Entity> others = new LinkedHashSet<>();
        if (mention.sentence() > 0) {
            for (Mention other : links.in(mention.sentence() - 1)) {
                String relation = links.head(other).relation();
                boolean modifier = relation.equals("compound") || relation.equals("nmod") || relation.equals("poss");
                links.only(other)
                        .filter(e -> fitting.contains(e) && !modifier)
                        .ifPresent((links.isMainSubject(other) ? subjects : others)::add);
            }
        }
        others.removeAll(subjects);
        return subjects.size() == 1 && others.isEmpty() ? subjects.stream().findFirst() : Optional.empty();
    }

    /** The bodies named before the mention in its sentence and in the last three. */
    private Set<Entity> near(Mention mention) {
        Set<Entity> near = new LinkedHashSet<>();
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - REACH); s--) {
            for (Mention other : links.in(s)) {
                if (links.isBefore(other, mention)) {
                    links.meant(other).stream()
                            .filter(e -> e.named && isBody(e))
                            .forEach(near::add);
                }
            }
        }
        return near;
    }

    private static boolean isBody(Entity entity) {
        return entity.kind == Kind.ARMED_GROUP
                || entity.kind == Kind.ORGANIZATION
                || entity.kind == Kind.BLOC
                || entity.kind == Kind.MEDIA
                || entity.kind == Kind.GOVERNMENT
                        && entity.sector.filter("LEG"::equals).isPresent()
                || entity.kind == Kind.ARMED_FORCE
                        && entity.sector.filter("UNO"::equals).isPresent();
    }

    private static boolean isAllToldOf(Entity latest, Sketch.Group sketch) {
        String known = " " + String.join(" ", latest.aliases).toLowerCase(Locale.ROOT) + " ";
        for (String word : sketch.name().toLowerCase(Locale.ROOT).split(" ")) {
            boolean isHead = sketch.name().toLowerCase(Locale.ROOT).endsWith(word);
            if (!isHead && !known.contains(" " + word + " ")) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> countryOf(Sketch.Group sketch) {
        return sketch.country().or(() -> sketch.kind() == Kind.GOVERNMENT ? homeland.only() : Optional.empty());
    }
}
