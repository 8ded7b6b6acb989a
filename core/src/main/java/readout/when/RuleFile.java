package readout.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.TimeExpression;
import readout.when.Rule.Meaning;

/**
 * Reads a file of rules. Each is a block:
 *
 * <pre>
 * rule   weekday                          its id
 * group  day                              (may be missing)
 * match  $weekday $part?                  see {@link Pattern}; several lines are several rules with one id and the same examples
 * is     DATE now ?wd{weekday} {part}     one line a marked part: see {@link Reckoning}, with ? for the direction the tense gives;
 *                                         "is none": tells no time
 * guard  weekday                          (may be missing) see {@link Guards}
 * yes    It fell [Monday night]. =&gt; TIME 2024-03-11TNI
 * no     a text the rule finds nothing in
 * </pre>
 */
final class RuleFile {

    private final String file;
    private final List<Rule> rules = new ArrayList<>();

    private String id = "";
    private Optional<String> group = Optional.empty();
    private Optional<String> guard = Optional.empty();
    private List<String> patterns = new ArrayList<>();
    private List<Meaning> meanings = new ArrayList<>();
    private List<String> yes = new ArrayList<>();
    private List<String> no = new ArrayList<>();

    private RuleFile(String file) {
        this.file = file;
    }

    /** The rules that {@code lines} of {@code file} hold. */
    static List<Rule> read(String file, List<String> lines) {
        RuleFile reading = new RuleFile(file);
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reading.line(line, n + 1);
            }
        }
        reading.close();
        return reading.rules;
    }

    private void line(String line, int number) {
        int space = line.indexOf(' ');
        String key = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space).strip();
        switch (key) {
            case "rule" -> {
                close();
                id = rest;
            }
            case "group" -> group = Optional.of(rest);
            case "guard" -> guard = Optional.of(rest);
            case "match" -> patterns.add(rest);
            case "is" -> {
                if (!rest.equals("none")) {
                    meanings.add(meaning(rest));
                }
            }
            case "yes" -> yes.add(rest);
            case "no" -> no.add(rest);
            default ->
                throw new IllegalStateException(file + ", line " + number + ": a rule has no \"" + key
                        + "\"; it has rule, group, match, is, guard, yes and no");
        }
    }

    private static Meaning meaning(String rest) {
        int space = rest.indexOf(' ');
        return new Meaning(
                TimeExpression.Type.valueOf(rest.substring(0, space).toUpperCase(Locale.ROOT)),
                rest.substring(space).strip());
    }

    private void close() {
        for (String pattern : patterns) {
            rules.add(new Rule(id, group, new Pattern(pattern), meanings, guard, yes, no));
        }
        group = Optional.empty();
        guard = Optional.empty();
        patterns = new ArrayList<>();
        meanings = new ArrayList<>();
        yes = new ArrayList<>();
        no = new ArrayList<>();
    }
}
