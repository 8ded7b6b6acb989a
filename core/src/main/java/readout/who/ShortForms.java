package readout.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Actor.Kind;
import readout.where.Countries;
import readout.where.Phrases;

/** Which named bodies a common noun with "the" can mean, from {@code short_forms.tsv}: "the bloc", "the militant group", "the newspaper". */
final class ShortForms {

    private static final List<ShortForm> SHIPPED = load();
    private static final String NONE = "-";

    /** "The Iran-backed group": who is behind it, or where it sits. */
    private static final Set<String> TIES = WordSets.of("ties");

    private ShortForms() {}

    private record ShortForm(
            Set<String> nouns, boolean plural, Set<Kind> kinds, Set<String> sectors, Set<String> words) {

        boolean means(Entity body) {
            return kinds.contains(body.kind) && (sectors.isEmpty() || sectors.contains(body.sector.orElse(NONE)));
        }

        boolean allows(String word, Optional<String> country) {
            return words.contains(word)
                    || word.indexOf('-') > 0 && TIES.contains(word.substring(word.lastIndexOf('-') + 1))
                    || country.filter(c -> isOf(word, c)).isPresent();
        }

        private static boolean isOf(String word, String country) {
            return Countries.shipped()
                    .naming(word)
                    .filter(n -> n.country().equals(country))
                    .isPresent();
        }
    }

    private static List<ShortForm> load() {
        List<ShortForm> all = new ArrayList<>();
        for (String[] row : Phrases.rows(ShortForms.class, "short_forms.tsv")) {
            all.add(new ShortForm(
                    new HashSet<>(Phrases.values(row[0])),
                    row[1].equals("yes"),
                    Phrases.values(row[2]).stream().map(Bodies::kind).collect(Collectors.toSet()),
                    new HashSet<>(Phrases.values(row[3])),
                    new HashSet<>(Phrases.values(row[4]))));
        }
        return List.copyOf(all);
    }

    /** Whether the noun, with the words that stand before it in the phrase called {@code name}, can mean {@code body}. */
    static boolean canMean(Sketch.Group sketch, Entity body) {
        return SHIPPED.stream()
                .filter(f -> f.nouns().contains(sketch.lemma()) && f.plural() == sketch.plural())
                .anyMatch(f -> f.means(body) && isAllowed(f, sketch, body));
    }

    private static boolean isAllowed(ShortForm form, Sketch.Group sketch, Entity body) {
        String[] words = sketch.name().split(" ");
        for (int i = 0; i < words.length - 1; i++) {
            if (!form.allows(words[i].toLowerCase(Locale.ROOT), body.country) && !form.allows(words[i], body.country)) {
                return false;
            }
        }
        return true;
    }
}
