package readout.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether a name of the key and an actor of the dossier are the same. */
final class Names {

    private final Map<String, Set<String>> keyNames = new HashMap<>();
    private final Map<String, String> keyCountries = new HashMap<>();
    private final Map<String, JsonNode> actors = new HashMap<>();

    Names(JsonNode key, List<JsonNode> dossier) {
        for (JsonNode actor : key) {
            Set<String> all = new HashSet<>(Set.of(fold(actor.path("name").asString())));
            actor.path("aliases").forEach(alias -> all.add(fold(alias.asString())));
            all.forEach(
                    name -> keyNames.computeIfAbsent(name, n -> new HashSet<>()).addAll(all));
            all.forEach(name -> keyCountries.put(name, actor.path("country").asString("")));
        }
        dossier.forEach(actor -> actors.put(actor.path("id").asString(), actor));
    }

    /** Whether {@code name} of the key is the actor with this id: a name in common, or the same last name. */
    boolean same(String name, String actor) {
        JsonNode row = actors.get(actor);
        if (row == null) {
            return false;
        }
        Set<String> wanted = keyNames.getOrDefault(fold(name), Set.of(fold(name)));
        List<String> met = new ArrayList<>(List.of(fold(row.path("name").asString())));
        row.path("aliases").forEach(alias -> met.add(fold(alias.asString())));
        return met.stream()
                .anyMatch(m -> wanted.stream()
                        .anyMatch(w -> w.equals(m)
                                || last(w).equals(last(m)) && last(w).length() > 3
                                || w.contains(m) && m.length() > 4
                                || m.contains(w) && w.length() > 4));
    }

    /** Whether each name is one of the references; with {@code byCountry}, an actor of the same country will do. */
    boolean all(JsonNode wanted, JsonNode references, boolean byCountry) {
        return wanted.valueStream()
                .allMatch(name -> references.valueStream().anyMatch(ref -> {
                    String id = ref.path("actor").asString();
                    String country = keyCountries.getOrDefault(fold(name.asString()), "");
                    JsonNode row = actors.get(id);
                    boolean compatriot = byCountry
                            && row != null
                            && !country.isEmpty()
                            && country.equals(row.path("country").asString(""));
                    return compatriot || same(name.asString(), id);
                }));
    }

    List<String> called(Collection<String> ids) {
        return ids.stream()
                .map(id -> actors.containsKey(id) ? actors.get(id).path("name").asString() : id)
                .toList();
    }

    List<String> refs(JsonNode references) {
        return references.valueStream().map(ref -> ref.path("name").asString()).toList();
    }

    /** The last word. */
    static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** In lower case, without accents. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
