package readout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that come with Readout, by the ids under which rows name them: where each stands, where it comes from, what it is like. */
public final class Rules {

    private static final List<String> EVENT_TYPES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault");
    private static final Rules SHIPPED = read();

    private final Map<String, Rule> byId;

    private Rules(Map<String, Rule> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * A rule as it stands in its file.
     *
     * @param id the id that rows name: "contact.speak"
     * @param file its file under {@code core/src/main/resources/readout}
     * @param line the line it opens on, from 1
     * @param source where it comes from: a section of a codebook, a roleset, a paper; empty where neither it nor its file says
     * @param does what it does, where the file says so
     * @param example its first positive example, with its marks
     */
    public record Rule(
            String id,
            String file,
            int line,
            Optional<String> source,
            Optional<String> does,
            Optional<String> example) {}

    /** The rules of this release. */
    public static Rules shipped() {
        return SHIPPED;
    }

    /** The rule that {@code id} names; of a rule changed by the mood of the deed ("consult.visit+future"), the rule itself. */
    public Optional<Rule> find(String id) {
        int changed = id.indexOf('+');
        return Optional.ofNullable(byId.get(changed < 0 ? id : id.substring(0, changed)));
    }

    /** All of them, file by file. */
    public List<Rule> all() {
        return List.copyOf(byId.values());
    }

    private static Rules read() {
        Map<String, Rule> byId = new LinkedHashMap<>();
        add(byId, "extract/reporting_verbs.txt", "statement.");
        add(byId, "extract/speakers.txt", "speaker.");
        add(byId, "extract/contacts.txt", "contact.");
        add(byId, "extract/claims.txt", "claim.");
        EVENT_TYPES.forEach(type -> add(byId, "extract/events/" + type + ".rules", ""));
        for (String line : lines("when/index.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(byId, "when/" + line.strip(), "when.");
            }
        }
        add(byId, "about/rules.txt", "about.");
        add(byId, "constructions.txt", "");
        return new Rules(byId);
    }

    /*
     * Two notations: an id alone at the start of a line with indented properties, and "rule ID" with properties at the start of lines (those of
     * time).
     */
    private static void add(Map<String, Rule> byId, String file, String prefix) {
        List<String> lines = lines(file);
        boolean keyed = prefix.equals("when.");
        Optional<String> source = sourceOfAll(lines);
        List<String> block = new ArrayList<>();
        int opened = 0;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : keyed ? "rule" : "end";
            boolean text = !line.isBlank() && !line.startsWith("#");
            boolean opens = text && (keyed ? line.startsWith("rule") : !Character.isWhitespace(line.charAt(0)));
            if (opens) {
                put(byId, new Rule(prefix, file, opened, source, Optional.empty(), Optional.empty()), block);
                block.clear();
                opened = i + 1;
            }
            if (text) {
                block.add(line.strip());
            }
        }
    }

    /** Adds the rule of {@code block}, of which {@code known} has the prefix, the place, and the source of its whole file. */
    private static void put(Map<String, Rule> byId, Rule known, List<String> block) {
        if (!block.isEmpty() && known.line() > 0) {
            String id = known.id() + block.get(0).replaceFirst("^rule\\s+", "");
            Optional<String> source = value(block, "source").or(known::source);
            byId.putIfAbsent(
                    id, new Rule(id, known.file(), known.line(), source, value(block, "does"), value(block, "yes")));
        }
    }

    private static Optional<String> sourceOfAll(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("#") && line.contains("Source: "))
                .map(line -> line.substring(line.indexOf("Source: ") + "Source: ".length())
                        .strip())
                .findFirst();
    }

    private static Optional<String> value(List<String> block, String key) {
        return block.stream()
                .skip(1)
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.substring(key.length()).strip())
                .findFirst();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Rules.class.getResourceAsStream("/readout/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the resource readout/" + file + " is missing: rebuild");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("readout/" + file, e);
        }
    }
}
