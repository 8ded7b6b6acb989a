package readout.when;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.when.Pattern.Match;

/** All rules, found by the word they start with. Read once. */
final class RuleBook {

    private static final RuleBook SHIPPED = read();
    private static final String DIGITS = "#";

    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final Map<String, List<Rule>> byStart = new HashMap<>();

    private RuleBook(Vocabulary vocabulary, List<Rule> rules) {
        this.vocabulary = vocabulary;
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            check(rule);
            for (String start : startWords(rule, new TreeSet<>())) {
                byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** The rules this release ships. */
    static RuleBook shipped() {
        return SHIPPED;
    }

    /** Its rules, in the order of their files. */
    List<Rule> rules() {
        return rules;
    }

    /** Its classes of words. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Where a rule matches. */
    record Found(Rule rule, Match match) {}

    /** The longest match that starts at {@code i} and passes {@code guards}; of equally long ones that of the rule named first. */
    Optional<Found> at(int i, List<Word> words, Guards guards) {
        Found best = null;
        for (Rule rule : starting(words.get(i))) {
            Optional<Match> match = rule.pattern().at(i, words, this, guards);
            if (match.isPresent()
                    && (best == null || match.get().end() > best.match().end())
                    && guards.pass(rule, match.get(), words)) {
                best = new Found(rule, match.get());
            }
        }
        return Optional.ofNullable(best);
    }

    /** What a rule of {@code group} makes of the words from {@code i} on. */
    record InGroup(String notation, int end) {}

    /** The longest match of a rule of {@code group}. */
    Optional<InGroup> inGroup(String group, List<Word> words, int i, Guards guards) {
        InGroup best = null;
        for (Rule rule : starting(words.get(i))) {
            if (rule.group().filter(group::equals).isEmpty()) {
                continue;
            }
            Optional<Match> match = rule.pattern().at(i, words, this, guards);
            if (match.isPresent()
                    && (best == null || match.get().end() > best.end())
                    && guards.pass(rule, match.get(), words)) {
                best = new InGroup(
                        rule.meanings().get(0).fill(match.get().values()),
                        match.get().end());
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Rule> starting(Word word) {
        return byStart.getOrDefault(word.isNumber() ? DIGITS : word.lower(), List.of());
    }

    private Set<String> startWords(Rule rule, Set<String> seen) {
        Set<String> words = new TreeSet<>();
        for (String start : rule.pattern().starts()) {
            if (start.length() > 1 && start.startsWith("$")) {
                words.addAll(vocabulary.starts(start.substring(1)));
            } else if (start.length() > 1 && start.startsWith("@")) {
                if (seen.add(start)) {
                    rules.stream()
                            .filter(r ->
                                    r.group().filter(start.substring(1)::equals).isPresent())
                            .forEach(r -> words.addAll(startWords(r, seen)));
                }
            } else {
                words.add(Character.isDigit(start.charAt(0)) ? DIGITS : start);
            }
        }
        return words;
    }

    private void check(Rule rule) {
        for (String name : rule.pattern().classes()) {
            if (!vocabulary.has(name)) {
                throw new IllegalStateException("rule " + rule.id() + ": words.txt has no class " + name);
            }
        }
        for (String group : rule.pattern().groups()) {
            if (rules.stream().noneMatch(r -> r.group().filter(group::equals).isPresent())) {
                throw new IllegalStateException("rule " + rule.id() + ": no rule is of the group " + group);
            }
        }
        if (!rule.meanings().isEmpty()
                && rule.meanings().size() != Math.max(1, rule.pattern().marks())) {
            throw new IllegalStateException("rule " + rule.id() + ": one \"is\" for every marked part");
        }
    }

    private static RuleBook read() {
        List<Rule> rules = new ArrayList<>();
        for (String file : lines("index.txt")) {
            if (!file.isBlank() && !file.startsWith("#")) {
                rules.addAll(RuleFile.read(file.strip(), lines(file.strip())));
            }
        }
        return new RuleBook(Vocabulary.of(lines("words.txt")), rules);
    }

    /** The lines of a resource of this package. */
    static List<String> lines(String name) {
        try (InputStream in = RuleBook.class.getResourceAsStream("/readout/when/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource readout/when/" + name + " is missing: rebuild");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("readout/when/" + name, e);
        }
    }
}
