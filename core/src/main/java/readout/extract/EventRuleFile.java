package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.EventRule.Condition;
import readout.extract.RuleBlocks.Block;
import readout.model.PloverType;

/** Reads a file of event rules ({@link RuleBlocks}): what the keys mean is told in {@code events/README.txt}. */
final class EventRuleFile {

    private static final Set<String> KEYS = Set.of(
            "source",
            "verbs",
            "nouns",
            "adjs",
            "actor",
            "recipient",
            "reciprocal",
            "mode",
            "cameo",
            "act",
            "needs",
            "not",
            "yes",
            "no");
    private static final List<String> VERB_ACTOR = List.of("A0", "subj");
    private static final List<String> NOUN_ACTOR = List.of("A0", "by", "poss", "mod", "between");

    private EventRuleFile() {}

    /**
     * The rules of the file {@code name} of this package, all of {@code type}.
     *
     * @throws IllegalStateException naming file and line, when a key is unknown, or a source or the triggers are missing
     */
    static List<EventRule> read(String name, PloverType type) {
        return RuleBlocks.read(name).stream().map(block -> rule(block, type)).toList();
    }

    private static EventRule rule(Block block, PloverType type) {
        for (String key : block.fields().keySet()) {
            if (!KEYS.contains(key)) {
                throw new IllegalStateException(block.where() + ": rule " + block.id() + " has no key '" + key
                        + "'; known are " + KEYS.stream().sorted().toList());
            }
        }
        boolean verbal = has(block, "verbs") || has(block, "adjs");
        if (!has(block, "source") || !(verbal || has(block, "nouns"))) {
            throw new IllegalStateException(
                    block.where() + ": rule " + block.id() + " needs a source and verbs, nouns or adjs");
        }
        List<Condition> conditions = new ArrayList<>();
        block.lines("needs").forEach(line -> conditions.add(condition(true, line)));
        block.lines("not").forEach(line -> conditions.add(condition(false, line)));
        List<String> actors = block.words("actor");
        return new EventRule(
                block.id(),
                block.line("source", ""),
                type,
                block.words("verbs"),
                block.words("nouns"),
                block.words("adjs"),
                actors.isEmpty() ? (verbal ? VERB_ACTOR : NOUN_ACTOR) : actors,
                block.words("recipient"),
                has(block, "reciprocal"),
                first(block, "mode"),
                first(block, "cameo"),
                first(block, "act"),
                conditions,
                block.lines("yes"),
                block.lines("no"));
    }

    private static boolean has(Block block, String key) {
        return block.fields().containsKey(key);
    }

    private static Condition condition(boolean wanted, String line) {
        String[] parts = line.split("\\s+", 2);
        return new Condition(wanted, List.of(parts[0].split("\\|")), List.of(parts[1].split("\\s+")));
    }

    private static Optional<String> first(Block block, String key) {
        return block.lines(key).stream().findFirst();
    }
}
