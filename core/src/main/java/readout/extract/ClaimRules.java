package readout.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.model.Claim.Measure;

/** The rules of {@code readout/extract/claims.rules}, by the word that triggers them. Immutable. */
final class ClaimRules {

    /** The shipped rules. */
    static final ClaimRules SHIPPED = new ClaimRules(lines("claims.rules"), lines("persons.txt"));

    private final List<ClaimRule> rules;
    private final Map<String, List<ClaimRule>> byTrigger = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    private ClaimRules(List<String> ruleLines, List<String> personLines) {
        rules = parse(ruleLines);
        for (ClaimRule rule : rules) {
            for (ClaimRule.Trigger trigger : ClaimRule.Trigger.values()) {
                for (String word : rule.words(trigger)) {
                    byTrigger
                            .computeIfAbsent(trigger + " " + word, k -> new ArrayList<>())
                            .add(rule);
                }
            }
        }
        for (String line : personLines) {
            List<String> words = List.of(line.split(" "));
            boolean group = words.get(0).equals("group");
            persons.addAll(words);
            groups.addAll(group ? words : List.of());
        }
    }

    /** All of them, in the order of the file. */
    List<ClaimRule> all() {
        return rules;
    }

    /** The rules that a word with this lemma triggers in this way. */
    List<ClaimRule> triggeredBy(ClaimRule.Trigger trigger, String lemma) {
        return byTrigger.getOrDefault(trigger + " " + lemma, List.of());
    }

    /** Whether the noun stands for a person or for people. */
    boolean isPerson(String lemma) {
        return persons.contains(lemma) || lemma.endsWith("man") && lemma.length() > 5 || lemma.endsWith("woman");
    }

    /** Whether the noun stands for many even in the singular. */
    boolean isGroup(String lemma) {
        return groups.contains(lemma);
    }

    private static List<ClaimRule> parse(List<String> lines) {
        List<ClaimRule> rules = new ArrayList<>();
        Map<String, List<String>> block = new LinkedHashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            String key = line.substring(0, space);
            if (key.equals("rule") && !block.isEmpty()) {
                rules.add(rule(block));
                block = new LinkedHashMap<>();
            }
            block.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(line.substring(space + 1).strip());
        }
        rules.add(rule(block));
        return List.copyOf(rules);
    }

    private static ClaimRule rule(Map<String, List<String>> block) {
        Map<ClaimRule.Trigger, Set<String>> triggers = new HashMap<>();
        for (ClaimRule.Trigger trigger : ClaimRule.Trigger.values()) {
            triggers.put(trigger, words(block, trigger.name().toLowerCase(Locale.ROOT)));
        }
        return new ClaimRule(
                one(block, "rule"),
                Measure.valueOf(one(block, "measure").toUpperCase(Locale.ROOT)),
                one(block, "source"),
                triggers,
                one(block, "counts"),
                one(block, "by"),
                words(block, "of"),
                words(block, "objects"),
                words(block, "particle"),
                words(block, "needs"),
                block.getOrDefault("+", List.of()),
                block.getOrDefault("-", List.of()));
    }

    private static String one(Map<String, List<String>> block, String key) {
        return String.join(" ", block.getOrDefault(key, List.of()));
    }

    private static Set<String> words(Map<String, List<String>> block, String key) {
        String joined = one(block, key);
        return joined.isEmpty() ? Set.of() : new HashSet<>(List.of(joined.split(" ")));
    }

    private static List<String> lines(String name) {
        try (InputStream in = ClaimRules.class.getResourceAsStream("/readout/extract/" + name);
                var reader = new BufferedReader(new InputStreamReader(
                        java.util.Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
