package readout.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.Passage;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.where.Countries;
import readout.where.Phrases;

/** Links the names and titles of persons within one report. Looks names up by their words, so that long reports stay cheap. */
final class PersonLinker {

    private static final Set<String> HEADS = Set.of(
            "president",
            "prime_minister",
            "king",
            "queen",
            "emir",
            "sultan",
            "supreme_leader",
            "chancellor",
            "emperor");

    private final AnnotatedText text;
    private final List<Entity> persons = new ArrayList<>();
    private final Map<String, Set<Entity>> byWord = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> byTitleWord = new LinkedHashMap<>();

    PersonLinker(AnnotatedText text) {
        this.text = text;
    }

    List<Entity> persons() {
        return persons;
    }

    /** The person of a name of two words or more; a new one where none fits. */
    Entity full(Mention mention, Sketch.Person sketch) {
        Set<Entity> sharing = new LinkedHashSet<>();
        sketch.name().forEach(word -> sharing.addAll(byWord.getOrDefault(Phrases.key(word), Set.of())));
        Entity found = sharing.stream()
                .filter(p -> p.nameWords.size() > 1 && Names.sameFull(p.nameWords, sketch.name()) && fits(p, sketch))
                .findFirst()
                .orElseGet(() -> create(sketch));
        return learn(found, sketch, mention);
    }

    /** The person of a name of one word: by surname, else by first name, else by a like spelling; a new one where none fits. */
    Entity brief(Mention mention, Sketch.Person sketch) {
        String word = sketch.name().get(0);
        List<Entity> sharing = byWord.getOrDefault(Phrases.key(word), Set.of()).stream()
                .filter(p -> !Names.isFathers(word, p.nameWords))
                .toList();
        Entity found = pick(
                        sharing.stream()
                                .filter(p -> Names.isShortOf(word, p.nameWords))
                                .toList(),
                        mention,
                        sketch)
                .or(() -> pick(sharing, mention, sketch))
                .or(() -> pick(spelledLike(word), mention, sketch))
                .orElseGet(() -> create(sketch));
        return learn(found, sketch, mention);
    }

    private List<Entity> spelledLike(String word) {
        return persons.stream()
                .filter(p -> Names.isSpellingOf(word, p.nameWords))
                .limit(2)
                .toList();
    }

    /**
     * The named person whose office a title without a name means. A title with a country needs a holder of that country; one without takes the only
     * holder, or the nearest before it; the same printed title goes before another name of the office.
     */
    Optional<Entity> holder(Mention mention, Sketch.Person sketch) {
        if (sketch.isLeader() && isOfOther(mention)) {
            return Optional.empty();
        }
        List<Entity> holders = candidates(sketch).stream()
                .filter(p -> HeldOffices.areAllOf(p, sketch) && gendersFit(p, sketch))
                .filter(p -> sketch.country().isEmpty() || sketch.country().equals(p.country))
                .toList();
        List<Entity> sameWords = holders.stream()
                .filter(p -> p.roles.stream().anyMatch(r -> isPrinted(r, sketch)))
                .toList();
        List<Entity> best = sameWords.isEmpty() ? holders : sameWords;
        return best.size() == 1 ? Optional.of(best.get(0)) : nearestBefore(best, mention, Entity.sentences(2));
    }

    private static boolean isPrinted(Actor.Role role, Sketch.Person sketch) {
        return sketch.titles().stream().anyMatch(use -> use.printed().equalsIgnoreCase(role.title()));
    }

    private Set<Entity> candidates(Sketch.Person sketch) {
        if (sketch.isLeader()) {
            Set<Entity> heads = new LinkedHashSet<>();
            HEADS.forEach(id -> heads.addAll(byTitleWord.getOrDefault(id, Set.of())));
            return heads;
        }
        Sketch.TitleUse use = sketch.titles().get(sketch.titles().size() - 1);
        Set<Entity> found = new LinkedHashSet<>(byTitleWord.getOrDefault(use.id(), Set.of()));
        found.addAll(byTitleWord.getOrDefault(lastWord(use.printed()), Set.of()));
        return found;
    }

    /** "The leader of the revolt" leads no country. */
    private boolean isOfOther(Mention mention) {
        Sentence sentence = text.sentences().get(mention.sentence());
        return mention.to() < sentence.size()
                && sentence.token(mention.to()).lower().equals("of");
    }

    private static String lastWord(String printed) {
        return Phrases.key(printed.substring(printed.lastIndexOf(' ') + 1));
    }

    /** Keeps what a mention tells of a person. */
    Entity learn(Entity entity, Sketch.Person sketch, Mention mention) {
        entity.learn(sketch.country(), sketch.sector(), sketch.gender());
        if (!sketch.name().isEmpty()) {
            learnName(entity, sketch.name());
        }
        Optional<String> organization = sketch.organization()
                .or(() -> sketch.country().flatMap(Countries.shipped()::country).map(Countries.Country::name));
        Sentence sentence = text.sentences().get(mention.sentence());
        for (Sketch.TitleUse use : sketch.titles()) {
            Passage at = text.passage(Words.span(sentence, use.from(), use.to()));
            learnOffice(entity, use, new Actor.Role(use.printed(), organization, at));
        }
        return entity;
    }

    private void learnName(Entity entity, List<String> name) {
        entity.call(String.join(" ", name), name);
        if (name.size() > 1) {
            entity.learn(Optional.empty(), Optional.empty(), GivenNames.gender(name.get(0)));
        }
        for (String word : Names.own(name)) {
            index(byWord, Phrases.key(word), entity);
            for (String part : word.split("-")) {
                index(byWord, Phrases.key(part), entity);
            }
        }
    }

    private void learnOffice(Entity entity, Sketch.TitleUse use, Actor.Role role) {
        if (use.former()) {
            entity.past.add(role);
            entity.pastOffices.add(use.id());
        } else {
            entity.offices.add(use.id());
        }
        if (entity.roles.stream().noneMatch(r -> r.at().equals(role.at()))) {
            entity.roles.add(role);
        }
        if (entity.named) {
            index(byTitleWord, use.id(), entity);
            for (String word : use.printed().split("[ -]")) {
                index(byTitleWord, Phrases.key(word), entity);
            }
        }
    }

    /** Keeps that a person holds an office, of which no words tell: a minister's counterpart is a minister. */
    void holds(Entity entity, String office) {
        entity.offices.add(office);
        index(byTitleWord, office, entity);
    }

    private static void index(Map<String, Set<Entity>> index, String word, Entity entity) {
        index.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(entity);
    }

    private Entity create(Sketch.Person sketch) {
        String name = String.join(" ", sketch.name());
        Entity entity = new Entity(Names.key(sketch.name()), Kind.PERSON, name, sketch.country(), sketch.sector());
        entity.named = true;
        persons.add(entity);
        return entity;
    }

    private static Optional<Entity> pick(List<Entity> candidates, Mention mention, Sketch.Person sketch) {
        List<Entity> fitting = candidates.stream().filter(p -> fits(p, sketch)).toList();
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        List<Entity> sameOffice = fitting.stream()
                .filter(p -> sketch.titles().stream().anyMatch(t -> p.offices.contains(t.id())))
                .toList();
        if (sameOffice.size() == 1) {
            return Optional.of(sameOffice.get(0));
        }
        return nearestBefore(fitting, mention, Long.MAX_VALUE - 1)
                .or(() -> fitting.stream().findFirst());
    }

    private static Optional<Entity> nearestBefore(List<Entity> candidates, Mention mention, long reach) {
        Entity nearest = null;
        long best = reach;
        for (Entity candidate : candidates) {
            long distance = candidate.distance(mention);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean fits(Entity person, Sketch.Person sketch) {
        boolean country =
                person.country.isEmpty() || sketch.country().isEmpty() || person.country.equals(sketch.country());
        return country && gendersFit(person, sketch);
    }

    private static boolean gendersFit(Entity person, Sketch.Person sketch) {
        return person.gender.isEmpty() || sketch.gender().isEmpty() || person.gender.equals(sketch.gender());
    }
}
