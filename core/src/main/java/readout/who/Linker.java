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
import readout.model.Actor.Kind;
import readout.text.AnnotatedText;
import readout.where.Places;

/** Links the mentions of one report to actors: names first, then titles, bodies and groups in the order of the text, pronouns last. */
final class Linker {

    /** Sectors whose office holders belong to a country: where a report names one country only, to that. */
    static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    private static final Set<String> MEETING =
            Set.of("leaders", "ministers", "presidents", "premiers", "diplomats", "generals", "envoys");

    private final Links links;
    private final PersonLinker persons;
    private final Speakers speakers;
    private final Map<String, Entity> others = new LinkedHashMap<>();
    private final Homeland homeland;
    private final BodyLinker bodies;
    private final GroupLinker groups;
    private final Descriptions descriptions;
    private final Allegiance allegiance;
    private final Appositions appositions;
    private final Possessed possessed;
    private final ApposedNames apposedNames;
    private final TitleLinker titles;

    private Linker(AnnotatedText text, List<Mention> mentions, Places places) {
        this.links = new Links(text);
        this.persons = new PersonLinker(text);
        this.speakers = new Speakers(links);
        this.homeland = Homeland.of(text.article(), text.sentences(), places, mentions);
        this.bodies = new BodyLinker(links, new Belonging(links, homeland, mentions), others, mentions);
        this.groups = new GroupLinker(links, homeland, others);
        this.descriptions = new Descriptions(links);
        this.appositions = new Appositions(links);
        this.allegiance = new Allegiance(links, persons, homeland);
        this.possessed = new Possessed(links, bodies, groups, others, mentions);
        this.apposedNames = new ApposedNames(links, mentions);
        this.titles = new TitleLinker(
                links, persons, speakers, homeland, descriptions, allegiance, appositions, possessed, others);
    }

    /** Links {@code mentions}, which come in the order of the text. */
    static Linker of(AnnotatedText text, List<Mention> mentions, Places places) {
        Linker linker = new Linker(text, mentions, places);
        linker.link(mentions);
        return linker;
    }

    /** Whom the mention means. */
    List<Entity> meant(Mention mention) {
        return links.meant(mention);
    }

    /** All actors, in order of first mention. */
    List<Entity> entities() {
        List<Entity> all = new ArrayList<>(persons.persons());
        all.addAll(others.values());
        Comparator<Mention> order = Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::from);
        all.forEach(e -> e.mentions.sort(order));
        all.removeIf(e -> e.mentions.isEmpty());
        all.sort(Comparator.comparing((Entity e) -> e.mentions.get(0), order).thenComparing(e -> e.key));
        return all;
    }

    private void link(List<Mention> mentions) {
        mentions.forEach(m -> person(m, true));
        mentions.forEach(m -> person(m, false));
        mentions.forEach(this::allegiance);
        Counterparts counterparts = new Counterparts(links, persons, bodies, others);
        for (Mention mention : mentions) {
            counterparts.tell(mention);
            boolean early = mention.sketch() instanceof Sketch.Person
                    || possessed.pronoun(mention).isEmpty();
            if (early && !links.isLinked(mention) && !isTheMinisters(mention)) {
                List<Entity> named = named(mention);
                links.link(mention, named.isEmpty() ? others(mention, mention.sketch()) : named);
            }
        }
        new RebelsToCome(links).tell(List.copyOf(others.values()));
        Serving serving = new Serving(links, others.values());
        mentions.forEach(serving::tell);
        Anaphora anaphora = new Anaphora(links, speakers);
        anaphora.relatives(mentions);
        Leading leading = new Leading(links);
        mentions.stream().filter(m -> m.sketch() instanceof Sketch.Pronoun).forEach(leading::tell);
        if (mentions.stream().anyMatch(Linker::isOneOfTwo)) {
            PairAnaphora named = pairs();
            mentions.stream().filter(Linker::isOneOfTwo).forEach(m -> anaphora.pair(m, named, possessed));
        }
        anaphora.persons(mentions);
        mentions.stream().filter(m -> m.sketch() instanceof Sketch.Counterpart).forEach(counterparts::link);
        PairAnaphora pairs = pairs();
        mentions.stream().filter(this::isTheMinisters).forEach(m -> {
            List<Entity> two = pairs.justJoined(m);
            links.link(m, two.isEmpty() ? others(m, m.sketch()) : two);
        });
        anaphora.rest(mentions, pairs, possessed);
    }

    private PairAnaphora pairs() {
        List<Entity> all = new ArrayList<>(persons.persons());
        all.addAll(others.values());
        return new PairAnaphora(links, speakers, bodies, all, homeland.home().or(homeland::ofUnits));
    }

    /** "The ministers agreed": perhaps two just told to have met. */
    private boolean isTheMinisters(Mention mention) {
        return mention.sketch() instanceof Sketch.Group group
                && group.definite()
                && group.plural()
                && group.country().isEmpty()
                && MEETING.contains(group.name().toLowerCase(Locale.ROOT))
                && links.sentence(mention).children(mention.head()).length == 1;
    }

    /** "The latter": told from names alone, before pronouns, which may mean whom it means. */
    private static boolean isOneOfTwo(Mention mention) {
        return mention.sketch() instanceof Sketch.Pair pair
                && (pair.sort() == Pairs.Sort.FORMER || pair.sort() == Pairs.Sort.LATTER);
    }

    private void person(Mention mention, boolean full) {
        if (mention.sketch() instanceof Sketch.Person sketch
                && !sketch.name().isEmpty()
                && sketch.name().size() > 1 == full) {
            links.link(mention, List.of(full ? persons.full(mention, sketch) : persons.brief(mention, sketch)));
        }
    }

    private void allegiance(Mention mention) {
        if (mention.sketch() instanceof Sketch.Person person) {
            allegiance.possessed(mention);
            allegiance.atHome(mention, person);
        }
    }

    /** "The militant group Hamas": Hamas. */
    private List<Entity> named(Mention mention) {
        Set<Entity> named = new LinkedHashSet<>();
        for (Mention name : apposedNames.of(mention)) {
            if (!links.isLinked(name)) {
                links.link(name, others(name, name.sketch()));
            }
            named.addAll(links.meant(name));
        }
        return List.copyOf(named);
    }

    private List<Entity> others(Mention mention, Sketch what) {
        Optional<Entity> owner = possessed.owner(mention);
        if (owner.isPresent()) {
            return possessed.of(List.of(owner.get()), mention);
        }
        if (what instanceof Sketch.Person sketch) {
            return sketch.titles().isEmpty() ? List.of() : List.of(titles.title(mention, sketch));
        }
        Optional<Entity> apposed = appositions
                .body(mention)
                .or(() -> bodies.typed(mention))
                .or(() -> appositions.person(mention))
                .or(() -> possessed.apposed(mention));
        if (apposed.isPresent()) {
            return List.of(apposed.get());
        }
        if (what instanceof Sketch.Body sketch) {
            return List.of(bodies.body(mention, sketch));
        }
        if (what instanceof Sketch.Nation sketch) {
            return List.of(bodies.nation(mention, sketch));
        }
        if (what instanceof Sketch.Group sketch && sketch.kind() == Kind.COUNTRY) {
            return List.of();
        }
        if (what instanceof Sketch.Group sketch) {
            return List.of(
                    descriptions.meant(mention, sketch.country()).orElseGet(() -> groups.group(mention, sketch)));
        }
        if (what instanceof Sketch.Several several) {
            Set<Entity> all = new LinkedHashSet<>();
            several.sketches().forEach(each -> all.addAll(others(mention, each)));
            return List.copyOf(all);
        }
        return List.of();
    }

    static String withoutDeterminer(String words) {
        return words.replaceFirst("^(?i)(the|a|an|this|that|these|those) ", "");
    }
}
