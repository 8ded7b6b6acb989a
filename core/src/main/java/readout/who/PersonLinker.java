package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.where.Countries;

/** Links the names and titles of persons within one report. */
final class PersonLinker {

    private final AnnotatedText text;
    private final List<Entity> persons = new ArrayList<>();

    PersonLinker(AnnotatedText text) {
        this.text = text;
    }

    List<Entity> persons() {
        return persons;
    }

    /** The person of a name of two words or more; a new one where none fits. */
    Entity full(Mention mention, Sketch.Person sketch) {
        Entity found = persons.stream()
                .filter(p -> p.nameWords.size() > 1 && Names.sameFull(p.nameWords, sketch.name()))
                .filter(p -> fits(p, sketch))
                .findFirst()
                .orElseGet(() -> create(sketch));
        return join(found, mention, sketch);
    }

    /** The person of a name of one word: by surname, else by first name, else by a like spelling; a new one where none fits. */
    Entity brief(Mention mention, Sketch.Person sketch) {
        String word = sketch.name().get(0);
        Entity found = pick(
                        persons.stream()
                                .filter(p -> Names.isShortOf(word, p.nameWords))
                                .toList(),
                        mention,
                        sketch)
                .or(() -> pick(
                        persons.stream()
                                .filter(p -> Names.isFirstOf(word, p.nameWords))
                                .toList(),
                        mention,
                        sketch))
                .or(() -> pick(
                        persons.stream()
                                .filter(p -> Names.isSpellingOf(word, p.nameWords))
                                .toList(),
                        mention,
                        sketch))
                .orElseGet(() -> create(sketch));
        return join(found, mention, sketch);
    }

    /** The one named person whose office a title without a name means; the nearest before it where several hold it. */
    Optional<Entity> holder(Mention mention, Sketch.Person sketch) {
        List<Entity> holders = persons.stream()
                .filter(p -> p.named && holds(p, sketch) && fits(p, sketch))
                .toList();
        if (holders.size() == 1) {
            return Optional.of(holders.get(0));
        }
        return nearestBefore(holders, mention, 2);
    }

    /** Registers what a title without a known holder tells. */
    Entity join(Entity entity, Mention mention, Sketch.Person sketch) {
        entity.learn(sketch.country(), sketch.sector(), sketch.gender());
        if (!sketch.name().isEmpty()) {
            entity.call(String.join(" ", sketch.name()), sketch.name());
        }
        Sentence sentence = text.sentences().get(mention.sentence());
        Optional<String> organization = sketch.organization()
                .or(() -> sketch.country().flatMap(Countries.shipped()::country).map(Countries.Country::name));
        for (Sketch.TitleUse use : sketch.titles()) {
            entity.offices.add(use.id());
            Actor.Role role = new Actor.Role(
                    use.printed(), organization, text.passage(Words.span(sentence, use.from(), use.to())));
            if (entity.roles.stream().noneMatch(r -> r.at().equals(role.at()))) {
                entity.roles.add(role);
            }
        }
        entity.add(mention);
        return entity;
    }

    private Entity create(Sketch.Person sketch) {
        Entity entity = new Entity(
                Names.key(sketch.name()),
                Kind.PERSON,
                String.join(" ", sketch.name()),
                sketch.country(),
                sketch.sector());
        entity.named = true;
        persons.add(entity);
        return entity;
    }

    private Optional<Entity> pick(List<Entity> candidates, Mention mention, Sketch.Person sketch) {
        List<Entity> fitting = candidates.stream().filter(p -> fits(p, sketch)).toList();
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        List<Entity> sameOffice = fitting.stream()
                .filter(p -> sketch.titles().stream().anyMatch(t -> p.offices.contains(t.id())))
                .toList();
        if (sameOffice.size() == 1) {
            return sameOffice.stream().findFirst();
        }
        return nearestBefore(fitting, mention, Integer.MAX_VALUE)
                .or(() -> fitting.stream().findFirst());
    }

    private static Optional<Entity> nearestBefore(List<Entity> candidates, Mention mention, int reach) {
        Entity nearest = null;
        int best = Integer.MAX_VALUE;
        for (Entity candidate : candidates) {
            for (Mention other : candidate.mentions) {
                int distance = (mention.sentence() - other.sentence()) * 1000 + mention.from() - other.from();
                if (distance > 0 && distance < best && (mention.sentence() - other.sentence()) <= reach) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean fits(Entity person, Sketch.Person sketch) {
        boolean country =
                person.country.isEmpty() || sketch.country().isEmpty() || person.country.equals(sketch.country());
        boolean gender = person.gender.isEmpty() || sketch.gender().isEmpty() || person.gender.equals(sketch.gender());
        return country && gender;
    }

    /** Whether the person holds all the offices the title names; the bare words "minister" and "secretary" are part of longer ones. */
    private static boolean holds(Entity person, Sketch.Person sketch) {
        return sketch.titles().stream()
                .allMatch(use -> person.offices.contains(use.id())
                        || person.roles.stream()
                                .anyMatch(role -> role.title()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .matches(".*\\b"
                                                + java.util.regex.Pattern.quote(
                                                        use.printed().toLowerCase(java.util.Locale.ROOT))
                                                + "\\b.*")));
    }
}
