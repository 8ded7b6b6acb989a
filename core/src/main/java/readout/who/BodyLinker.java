package readout.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.where.Countries;
import readout.where.Phrases;

/** Links organizations, bodies of states and countries to actors of one report. */
final class BodyLinker {

    /** What a junta is called, too. */
    private static final Set<String> RULE = Set.of("regime", "military regime", "military government");

    private final Links links;
    private final Belonging belonging;
    private final TypedNames typed;
    private final Introduced introduced;
    private final NameParts parts;
    private final Map<String, Entity> others;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final Map<String, Set<Entity>> units = new LinkedHashMap<>();
    private final Map<String, Entity> abbreviations = new LinkedHashMap<>();

    BodyLinker(Links links, Belonging belonging, Map<String, Entity> others, List<Mention> all) {
        all.forEach(m ->
                mentions.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
        this.introduced = new Introduced(links, mentions);
        this.links = links;
        this.parts = new NameParts(links);
        this.belonging = belonging;
        this.typed = new TypedNames(links);
        this.others = others;
    }

    /** The body of a mention; a new one where none is known. */
    Entity body(Mention mention, Sketch.Body told) {
        Optional<Entity> known = known(mention, told);
        if (known.isPresent()) {
            return called(known.get(), mention);
        }
        Sketch.Body sketch = listed(
                told.unit() && told.country().isEmpty()
                        ? belonging.unsaid(mention, told).map(told::of).orElse(told)
                        : told);
        Optional<String> country = sketch.country().or(() -> belonging.ofHome(mention, told));
        Entity entity = others.computeIfAbsent(
                "b:" + Phrases.key(sketch.name()),
                k -> new Entity(k, sketch.kind(), sketch.name(), country, sketch.sector()));
        entity.learn(sketch.country(), sketch.sector(), Optional.empty());
        if (sketch.unit() && sketch.country().isPresent()) {
            units.computeIfAbsent(sketch.unitName(), k -> new LinkedHashSet<>()).add(entity);
        }
        if (!sketch.unit()) {
            parts.index(sketch.name(), entity);
            parts.index(links.words(mention), entity);
        }
        return called(entity, mention);
    }

    /** The Israeli army is the one that the table has by that name. */
    private static Sketch.Body listed(Sketch.Body unit) {
        return Optional.of(unit)
                .filter(Sketch.Body::unit)
                .flatMap(u -> Bodies.listed(u.name()))
                .filter(b -> b.country().isPresent() && b.country().equals(unit.country()))
                .map(b -> new Sketch.Body(b.name(), unit.unitName(), b.kind(), b.country(), b.sector(), true))
                .orElse(unit);
    }

    /** The body met before that an abbreviation, a short form or a unit without a country means. */
    private Optional<Entity> known(Mention mention, Sketch.Body told) {
        String words = links.words(mention);
        Optional<Entity> spelledOut = spelledOut(mention).or(() -> Optional.ofNullable(abbreviations.get(words)));
        if (spelledOut.isPresent() && !(Bodies.isListed(told.name()) && NameParts.isAcronym(words))) {
            return spelledOut;
        }
        Optional<Mention> later =
                told.unit() || Bodies.isListed(told.name()) ? Optional.empty() : introduced.by(words, mention);
        if (later.isPresent()) {
            return later.map(m -> body(m, (Sketch.Body) m.sketch()));
        }
        Optional<Entity> abbreviated = abbreviated(mention, told);
        if (abbreviated.isPresent()) {
            return abbreviated;
        }
        Optional<Entity> shortened =
                told.unit() && told.country().isEmpty() ? parts.chief(mention, told) : Optional.empty();
        if (shortened.isPresent()) {
            return shortened;
        }
        if (told.name().equals("government") && RULE.contains(words.toLowerCase(Locale.ROOT))) {
            return NameParts.only(units.getOrDefault("junta", Set.of()));
        }
        if (told.unit()) {
            return told.country().isEmpty()
                    ? NameParts.only(units.getOrDefault(told.name(), Set.of()))
                            .filter(e -> !belonging.sitsElsewhere(mention, e))
                    : Optional.empty();
        }
        boolean listed = Bodies.isListed(told.name());
        boolean definite = Words.is(links.sentence(mention), mention.from() - 1, "the");
        if (listed || words.contains(" ")) {
            return Optional.empty();
        }
        return parts.named(words, definite);
    }

    /** "Army of National Liberation (ELN)": a name that no table has before an abbreviation in brackets that one has. */
    private Optional<Entity> abbreviated(Mention mention, Sketch.Body told) {
        if (told.unit() || Bodies.isListed(told.name()) || !isOpening(links.sentence(mention), mention.to())) {
            return Optional.empty();
        }
        return mentions.getOrDefault(mention.sentence(), List.of()).stream()
                .filter(m -> m.from() == mention.to() + 1)
                .filter(m -> m.sketch() instanceof Sketch.Body body
                        && body.kind() == told.kind()
                        && Bodies.isListed(body.name())
                        && NameParts.isAcronym(links.words(m)))
                .findFirst()
                .map(m -> body(m, (Sketch.Body) m.sketch()));
    }

    /** "The {CODECO} militia", "{RSF} fighters": the body named before the noun that tells what it is or who fights for it. */
    Optional<Entity> typed(Mention mention) {
        return mentions.getOrDefault(mention.sentence(), List.of()).stream()
                .filter(m -> m.form() == Form.NAME
                        && m.sketch() instanceof Sketch.Body body
                        && !body.unit()
                        && (typed.isType(mention, m, body) || typed.areOf(mention, m, kindOf(m, body), body)))
                .findFirst()
                .map(m -> body(m, (Sketch.Body) m.sketch()));
    }

    private Kind kindOf(Mention name, Sketch.Body body) {
        return Optional.ofNullable(abbreviations.get(links.words(name)))
                .map(e -> e.kind)
                .orElse(body.kind());
    }

    private static boolean isOpening(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && Set.of("(", "[", "-LRB-", "-LSB-").contains(sentence.token(i).form());
    }

    /** The body named right before an abbreviation in brackets: "Revolutionary United Front (RUF)". */
    private Optional<Entity> spelledOut(Mention mention) {
        int bracket = mention.from() - 1;
        boolean opened = bracket > 0 && isOpening(links.sentence(mention), bracket);
        boolean apposed = bracket > 0 && isBetweenCommas(mention);
        if (!opened && !apposed) {
            return Optional.empty();
        }
        Optional<Entity> before = links.in(mention.sentence()).stream()
                .filter(m ->
                        m.to() == bracket && m.sketch() instanceof Sketch.Body || apposed && isOfCountry(m, bracket))
                .filter(m -> opened || Abbreviations.canBe(links.words(mention), spelled(m, bracket)))
                .flatMap(m -> links.only(m).stream())
                .findFirst();
        before.ifPresent(e -> abbreviations.putIfAbsent(links.words(mention), e));
        return before;
    }

    /** The "PDK" of "the Democratic Party of Kosovo, PDK, said". */
    private boolean isBetweenCommas(Mention mention) {
        Sentence sentence = links.sentence(mention);
        boolean closed = mention.to() >= sentence.size()
                || Words.is(sentence, mention.to(), ",")
                || Words.is(sentence, mention.to(), ".");
        return Words.is(sentence, mention.from() - 1, ",") && closed && NameParts.isAcronym(links.words(mention));
    }

    /** The "Democratic Party" of "Democratic Party of Kosovo", which ends before {@code end}. */
    private boolean isOfCountry(Mention mention, int end) {
        return mention.sketch() instanceof Sketch.Body
                && mention.to() < end
                && end - mention.to() <= 3
                && Words.is(links.sentence(mention), mention.to(), "of");
    }

    private String spelled(Mention mention, int end) {
        return Words.span(links.sentence(mention), mention.from(), end)
                .of(links.text.article().text());
    }

    private Entity called(Entity entity, Mention mention) {
        entity.named = true;
        entity.aliases.add(mention.form() == Form.NAME ? links.words(mention) : entity.name);
        return entity;
    }

    /** The country of a mention. */
    Entity nation(Mention mention, Sketch.Nation sketch) {
        String name =
                Countries.shipped().country(sketch.country()).orElseThrow().name();
        Entity entity = others.computeIfAbsent(
                "c:" + sketch.country(),
                k -> new Entity(k, Kind.COUNTRY, name, Optional.of(sketch.country()), Optional.of("GOV")));
        return called(entity, mention);
    }
}
