package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor.Kind;
import readout.text.AnnotatedText;
import readout.where.Countries;
import readout.where.Phrases;

/** Links the mentions of one report to actors: names first, then titles, bodies and groups in the order of the text, pronouns last. */
final class Linker {

    private final AnnotatedText text;
    private final PersonLinker persons;
    private final Map<String, Entity> others = new LinkedHashMap<>();
    private final Map<Mention, List<Entity>> links = new HashMap<>();

    Linker(AnnotatedText text) {
        this.text = text;
        this.persons = new PersonLinker(text);
    }

    /** Whom each mention means; mentions that mean nobody known are not in it. */
    Map<Mention, List<Entity>> link(List<Mention> mentions) {
        mentions.forEach(m -> person(m, true));
        mentions.forEach(m -> person(m, false));
        for (Mention mention : mentions) {
            if (!links.containsKey(mention)) {
                other(mention).ifPresent(entity -> links.put(mention, List.of(entity)));
            }
        }
        new Anaphora(text, links, persons.persons()).resolve(mentions);
        return links;
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

    private void person(Mention mention, boolean full) {
        if (mention.sketch() instanceof Sketch.Person sketch
                && !sketch.name().isEmpty()
                && sketch.name().size() > 1 == full) {
            Entity entity = full ? persons.full(mention, sketch) : persons.brief(mention, sketch);
            links.put(mention, List.of(entity));
        }
    }

    private Optional<Entity> other(Mention mention) {
        if (mention.sketch() instanceof Sketch.Person sketch) {
            return Optional.of(title(mention, sketch));
        }
        if (mention.sketch() instanceof Sketch.Body sketch) {
            return Optional.of(body(mention, sketch));
        }
        if (mention.sketch() instanceof Sketch.Nation sketch) {
            return Optional.of(nation(mention, sketch));
        }
        if (mention.sketch() instanceof Sketch.Group sketch) {
            return Optional.of(group(mention, sketch));
        }
        return Optional.empty();
    }

    private Entity title(Mention mention, Sketch.Person sketch) {
        Optional<Entity> holder = persons.holder(mention, sketch);
        if (holder.isPresent()) {
            return persons.join(holder.get(), mention, sketch);
        }
        String words = withoutDeterminer(words(mention));
        String key = "t:" + sketch.country().orElse("") + ":"
                + sketch.titles().stream().map(Sketch.TitleUse::id).toList();
        Entity entity =
                others.computeIfAbsent(key, k -> new Entity(k, Kind.PERSON, words, sketch.country(), sketch.sector()));
        return persons.join(entity, mention, sketch);
    }

    private Entity body(Mention mention, Sketch.Body sketch) {
        Optional<Entity> ofCountry =
                sketch.unit() && sketch.country().isEmpty() ? sameUnit(sketch.name()) : Optional.empty();
        Entity entity = ofCountry.orElseGet(() -> others.computeIfAbsent(
                "b:" + Phrases.key(sketch.name()) + ":" + sketch.country().orElse(""),
                k -> new Entity(k, sketch.kind(), sketch.name(), sketch.country(), sketch.sector())));
        entity.named = true;
        entity.aliases.add(words(mention));
        entity.add(mention);
        return entity;
    }

    /** "The ministry" after "the Iranian foreign ministry": the one body met whose name ends so. */
    private Optional<Entity> sameUnit(String unit) {
        List<Entity> met = others.values().stream()
                .filter(e -> e.key.startsWith("b:")
                        && e.country.isPresent()
                        && e.name.toLowerCase(java.util.Locale.ROOT).endsWith(" " + unit))
                .toList();
        return met.size() == 1 ? Optional.of(met.get(0)) : Optional.empty();
    }

    private Entity nation(Mention mention, Sketch.Nation sketch) {
        String name =
                Countries.shipped().country(sketch.country()).orElseThrow().name();
        Entity entity = others.computeIfAbsent(
                "c:" + sketch.country(),
                k -> new Entity(k, Kind.COUNTRY, name, Optional.of(sketch.country()), Optional.of("GOV")));
        entity.named = true;
        entity.aliases.add(words(mention));
        entity.add(mention);
        return entity;
    }

    private Entity group(Mention mention, Sketch.Group sketch) {
        Optional<Entity> known = sketch.definite() ? met(mention, sketch) : Optional.empty();
        String key = "g:" + Phrases.key(withoutDeterminer(sketch.phrase())) + ":" + sketch.plural();
        Entity entity = known.orElseGet(() -> others.computeIfAbsent(
                key, k -> new Entity(k, sketch.kind(), sketch.phrase(), sketch.country(), sketch.sector())));
        entity.plural = sketch.plural();
        entity.aliases.add(sketch.phrase());
        entity.add(mention);
        return entity;
    }

    /** "The protesters" after "hundreds of protesters": the latest group of the same noun, number and country. */
    private Optional<Entity> met(Mention mention, Sketch.Group sketch) {
        Entity latest = null;
        for (Entity entity : others.values()) {
            boolean same = entity.mentions.stream()
                    .anyMatch(m -> m.sketch() instanceof Sketch.Group other
                            && other.lemma().equals(sketch.lemma())
                            && other.plural() == sketch.plural()
                            && (sketch.country().isEmpty() || sketch.country().equals(other.country())));
            latest = same ? entity : latest;
        }
        return Optional.ofNullable(latest);
    }

    private String words(Mention mention) {
        return Words.span(text.sentences().get(mention.sentence()), mention.from(), mention.to())
                .of(text.article().text());
    }

    private static String withoutDeterminer(String words) {
        return words.replaceFirst("^(?i)(the|a|an|this|that|these|those) ", "");
    }
}
