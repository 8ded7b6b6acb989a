package readout.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/**
 * Names that no table has of groups told by a noun behind them, whatever the engine takes them for: "two {Sabur Ata} fighters", "the {Falin}
 * movement". One word before fighters may be a people's ("Kachin rebels"): it is a group's only where the report calls it a group as well.
 */
final class GroupNames {

    private static final Set<String> GROUPS = Set.of("group", "movement", "militia", "faction", "network");
    private static final int LONGEST = 3;

    private final Set<String> keys = new HashSet<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    private GroupNames() {}

    /** Those of a report. */
    static GroupNames of(List<Surface> surfaces, List<List<Mention>> persons) {
        GroupNames names = new GroupNames();
        for (Surface surface : surfaces) {
            if (!Words.isHeadline(surface.sentence) && !Words.isShouted(surface.sentence)) {
                surface.sentence.tokens().forEach(t -> names.learn(surface, t));
            }
        }
        names.keys.removeAll(peoples(persons));
        return names;
    }

    /** Keys of the names. */
    Set<String> keys() {
        return keys;
    }

    /** Where they stand in a sentence, none overlapping those of {@code found}. */
    List<OrganizationFinder.Name> in(Surface surface, List<OrganizationFinder.Name> found) {
        List<OrganizationFinder.Name> all = new ArrayList<>();
        for (int i = 0; i < surface.sentence.size() && !keys.isEmpty(); i++) {
            int from = i;
            if (found.stream().noneMatch(n -> n.from() <= from && from < n.to())) {
                Optional<OrganizationFinder.Name> name = at(surface, i);
                name.ifPresent(all::add);
                i = name.map(n -> n.to() - 1).orElse(i);
            }
        }
        return all;
    }

    private Optional<OrganizationFinder.Name> at(Surface surface, int from) {
        for (int to = Math.min(surface.sentence.size(), from + LONGEST); to > from; to--) {
            String words = surface.words(from, to);
            String key = Phrases.key(words);
            if (keys.contains(key) && lengths.getOrDefault(key, 0) == to - from && isName(surface, from, to)) {
                boolean acts = !surface.isModifier(to - 1);
                return Optional.of(new OrganizationFinder.Name(from, to, words, true, acts, false));
            }
        }
        return Optional.empty();
    }

    private void learn(Surface surface, Token noun) {
        int to = noun.index();
        boolean fighters = noun.pos().equals("NNS")
                && Nouns.of(noun.lemma())
                        .filter(n -> n.kind() == Kind.ARMED_GROUP)
                        .isPresent();
        boolean group = noun.pos().equals("NN") && GROUPS.contains(noun.lemma());
        int from = to;
        while (from > 0 && isName(surface, from - 1, from)) {
            from--;
        }
        boolean several = to - from > 1 && fighters && to - from <= LONGEST;
        if (several || group && from < to && to - from <= LONGEST && isDefinite(surface.sentence, from)) {
            String key = Phrases.key(surface.words(from, to));
            keys.add(key);
            lengths.put(key, to - from);
        }
    }

    private static boolean isDefinite(Sentence sentence, int from) {
        return Words.is(sentence, from - 1, "the")
                || from > 0 && sentence.token(from - 1).pos().equals("POS");
    }

    private static boolean isName(Surface surface, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = surface.sentence.token(i);
            boolean open = surface.isPersonName(i) || surface.isFreeName(i);
            if (!open || !token.pos().equals("NNP") || Nouns.of(token.lemma()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Keys of what persons are called: with a title, a given name, or in more words than these. */
    private static Set<String> peoples(List<List<Mention>> persons) {
        Set<String> called = new HashSet<>();
        for (List<Mention> here : persons) {
            for (Mention mention : here) {
                if (mention.sketch() instanceof Sketch.Person person
                        && !person.name().isEmpty()) {
                    List<String> name = person.name();
                    boolean given = GivenNames.gender(name.get(0)).isPresent();
                    if (!person.titles().isEmpty() || given) {
                        called.add(Phrases.key(String.join(" ", name)));
                    }
                    if (name.size() > 1 || given) {
                        called.add(Phrases.key(name.get(name.size() - 1)));
                    }
                }
            }
        }
        return called;
    }
}
