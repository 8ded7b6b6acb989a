package readout.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Page furniture, told paragraph by paragraph by the rules of {@code furniture.rules}. */
final class Furniture {

    /** A paragraph longer than this is left alone whatever it says: most of it may be the report. */
    private static final int LONGEST = 600;

    /**
     * A rule: a paragraph that its pattern matches as a whole is furniture.
     *
     * @param yes what it must match
     * @param no what it must leave alone
     */
    record Rule(String id, String reason, Pattern pattern, List<String> yes, List<String> no) {

        boolean matches(String paragraph) {
            return paragraph.length() <= LONGEST && pattern.matcher(paragraph).matches();
        }
    }

    private static final List<Rule> RULES = read(RuleFile.lines("furniture.rules"));

    private Furniture() {}

    /** The reason to take {@code paragraph} out, if it is furniture. */
    static Optional<String> reason(String paragraph) {
        return RULES.stream()
                .filter(rule -> rule.matches(paragraph))
                .map(Rule::reason)
                .findFirst();
    }

    static List<Rule> rules() {
        return RULES;
    }

    private static List<Rule> read(List<String> lines) {
        List<Rule> rules = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[") && !block.isEmpty()) {
                rules.add(rule(block));
                block.clear();
            }
            block.add(line);
        }
        rules.add(rule(block));
        return List.copyOf(rules);
    }

    private static Rule rule(List<String> block) {
        String id = block.get(0).substring(1, block.get(0).indexOf(']'));
        Pattern pattern = Pattern.compile(
                only(id, "pattern", block), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        return new Rule(id, only(id, "reason", block), pattern, values("yes", block), values("no", block));
    }

    private static String only(String id, String key, List<String> block) {
        List<String> values = values(key, block);
        if (values.size() != 1) {
            throw new IllegalStateException("furniture.rules: rule " + id + " needs one line \"" + key + ":\"");
        }
        return values.get(0);
    }

    private static List<String> values(String key, List<String> block) {
        String start = key + ": ";
        return block.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }
}
