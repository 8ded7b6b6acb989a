package readout.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Claim.Measure;
import readout.text.Token;

/** The rules of {@code claims.txt} and the nouns of {@code nouns.txt}, by the word that triggers them. Immutable. */
final class ClaimRules {

    /** The shipped rules. */
    static final ClaimRules SHIPPED = new ClaimRules();

    private final List<ClaimRule> rules =
            RuleBlocks.read("claims.txt").stream().map(ClaimRules::rule).toList();
    private final ClaimRule casualties = named("claim.casualties.total");
    private final ClaimRule damage = named("claim.damaged.verb");
    private final Map<String, List<ClaimRule>> byTrigger = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> noThings = new HashSet<>();
    private final Set<String> violence = new HashSet<>();
    private final Set<String> natural = new HashSet<>();
    private final Set<String> sports = new HashSet<>();

    private ClaimRules() {
        for (ClaimRule rule : rules) {
            rule.triggers()
                    .forEach((trigger, words) -> words.forEach(word -> byTrigger
                            .computeIfAbsent(trigger + " " + word, k -> new ArrayList<>())
                            .add(rule)));
        }
        for (RuleBlocks.Block block : RuleBlocks.read("nouns.txt")) {
            switch (block.id()) {
                case "group" -> {
                    groups.addAll(block.words("words"));
                    persons.addAll(block.words("words"));
                }
                case "person" -> persons.addAll(block.words("words"));
                case "sport" -> sports.addAll(block.words("words"));
                case "natural" -> natural.addAll(block.words("words"));
                case "violence" -> violence.addAll(block.words("words"));
                default -> noThings.addAll(block.words("words"));
            }
        }
    }

    private ClaimRule named(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    /** All of them, in the order of the file. */
    List<ClaimRule> all() {
        return rules;
    }

    /** The rules that a word with this lemma triggers in this way. */
    List<ClaimRule> triggeredBy(ClaimRule.Trigger trigger, String lemma) {
        return byTrigger.getOrDefault(trigger + " " + lemma, List.of());
    }

    /** The rule for those of whom only one of several harms is told: "killed or wounded". */
    ClaimRule casualties() {
        return casualties;
    }

    /** What {@code rule} counts where it is one of two that are told: "killed or wounded", "damaged or destroyed". */
    Optional<ClaimRule> either(ClaimRule rule) {
        boolean thing = rule.measure() == Measure.DESTROYED || rule == damage;
        return rule.isOfPersons() ? Optional.of(casualties) : thing ? Optional.of(damage) : Optional.empty();
    }

    /** Whether the noun stands for a person or for people. */
    boolean isPerson(String lemma) {
        return persons.contains(lemma) || lemma.endsWith("man") && lemma.length() > 5 || lemma.endsWith("woman");
    }

    /** Whether the noun is a measure or an abstraction, which can neither be struck nor destroyed. */
    boolean isNoThing(String lemma) {
        return noThings.contains(lemma);
    }

    /** Whether the word stands for a person or for people: "soldiers", "the wounded". */
    boolean isPerson(Token word) {
        return isPerson(word.lemma()) || persons.contains(word.lower());
    }

    /** Whether the word tells of an attack or a disaster, in which people are killed. */
    boolean isViolence(String lemma) {
        return violence.contains(lemma);
    }

    /** Whether the word counts those harmed and says nothing else of them: "12 of the {dead}". */
    boolean isHarm(String word) {
        return !triggeredBy(ClaimRule.Trigger.MEMBERS, word).isEmpty()
                || !triggeredBy(ClaimRule.Trigger.TOTALS, word.replaceFirst("(ie)?s$", ""))
                        .isEmpty();
    }

    /** Whether the word tells of a death by nobody's doing: "died at the {age} of 90". */
    boolean isNatural(String lemma) {
        return natural.contains(lemma);
    }

    /** Whether the word tells of sport, in which players are hurt. */
    boolean isSport(String lemma) {
        return sports.contains(lemma);
    }

    /** Whether the noun stands for many even in the singular. */
    boolean isGroup(String lemma) {
        return groups.contains(lemma);
    }

    private static ClaimRule rule(RuleBlocks.Block block) {
        Map<ClaimRule.Trigger, Set<String>> triggers = new HashMap<>();
        for (ClaimRule.Trigger trigger : ClaimRule.Trigger.values()) {
            triggers.put(trigger, Set.copyOf(block.words(trigger.name().toLowerCase(Locale.ROOT))));
        }
        return new ClaimRule(
                "claim." + block.id(),
                Measure.valueOf(block.line("measure", "").toUpperCase(Locale.ROOT)),
                block.line("source", ""),
                triggers,
                block.line("counts", ""),
                block.line("by", ""),
                Set.copyOf(block.words("of")),
                Set.copyOf(block.words("owners")),
                Set.copyOf(block.words("to")),
                Set.copyOf(block.words("from")),
                Set.copyOf(block.words("as")),
                Set.copyOf(block.words("kinds")),
                Set.copyOf(block.words("objects")),
                Set.copyOf(block.words("object")),
                Set.copyOf(block.words("particle")),
                Set.copyOf(block.words("unless")),
                Set.copyOf(block.words("needs")),
                block.lines("yes"),
                block.lines("no"));
    }
}
