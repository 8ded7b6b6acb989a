package readout.who;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.where.Phrases;

/** Bodies met before, by a part of their name: its last word, its initials, the word for what they are. */
final class NameParts {

    /** Units whose name is the chief word of longer ones. */
    private static final Set<String> SHORT = Set.of("ministry", "court", "department", "embassy", "delegation");

    /** How many sentences back the longer name may stand. */
    private static final int REACH = 3;

    private final Links links;
    private final Map<String, Set<Entity>> byLastWord = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> byInitials = new LinkedHashMap<>();

    NameParts(Links links) {
        this.links = links;
    }

    /** Keeps the body to be met again by a part of {@code name}. */
    void index(String name, Entity entity) {
        String[] words = name.split("[ -]");
        if (words.length > 1) {
            add(byLastWord, Phrases.key(words[words.length - 1]), entity);
            StringBuilder initials = new StringBuilder();
            for (String word : words) {
                initials.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
            }
            add(byInitials, initials.toString(), entity);
        }
    }

    private static void add(Map<String, Set<Entity>> index, String key, Entity entity) {
        index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(entity);
    }

    /** "The ministry" after "the foreign ministry", "the court" after "the International Criminal Court": the one named last, or farther back the only one. */
    Optional<Entity> chief(Mention mention, Sketch.Body told) {
        if (!SHORT.contains(told.name()) || !Words.is(links.sentence(mention), mention.from() - 1, "the")) {
            return Optional.empty();
        }
        Set<Entity> far = new LinkedHashSet<>();
        for (int s = mention.sentence(); s >= 0; s--) {
            List<Entity> here = links.in(s).stream()
                    .filter(m -> links.isBefore(m, mention) && m.form() == Form.NAME)
                    .filter(m -> links.words(m).toLowerCase(Locale.ROOT).matches(".*\\b" + told.name() + "\\b.*"))
                    .flatMap(m -> links.only(m).stream())
                    .filter(e -> e.kind == Kind.GOVERNMENT || e.kind == Kind.ORGANIZATION)
                    .toList();
            if (!here.isEmpty() && s >= mention.sentence() - REACH) {
                return Optional.of(here.get(here.size() - 1));
            }
            far.addAll(here);
        }
        return only(far);
    }

    /** Whether the words are capitals: "ELN". */
    static boolean isAcronym(String words) {
        return words.length() > 1 && words.chars().noneMatch(Character::isLowerCase);
    }

    /** The one met, where it is the only one. */
    static Optional<Entity> only(Set<Entity> met) {
        return met.size() == 1 ? Optional.of(met.iterator().next()) : Optional.empty();
    }

    /** The only body whose last word, or of an acronym whose initials, {@code words} are. */
    Optional<Entity> named(String words, boolean definite) {
        return definite && !isAcronym(words)
                ? only(byLastWord.getOrDefault(Phrases.key(words), Set.of()))
                : only(byInitials.getOrDefault(words, Set.of()));
    }
}
