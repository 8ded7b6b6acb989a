package readout.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/**
 * What is asked, offered, refused or threatened: tells the mode and the CAMEO code of the act ({@code events/contents.tsv}), and whether
 * the content makes another type of it ({@code events/becomes.tsv}: to promise an attack is to threaten).
 */
final class EventContents {

    private static final Set<String> DOWN = Set.of(
            "dobj",
            "xcomp",
            "ccomp",
            "prep",
            "pobj",
            "pcomp",
            "conj",
            "compound",
            "nmod",
            "acl",
            "relcl",
            "nsubjpass",
            "acomp",
            "prt");
    private static final int DEPTH = 4;

    /** The mode and code that a content gives an act. */
    record Content(String id, Optional<String> mode, Optional<String> cameo) {}

    private record Row(String id, List<String> words, Map<String, String> modes, Map<String, String> codes) {}

    private final List<Row> rows;
    private final Map<String, PloverType> becomes;
    private final Words words;

    private EventContents(List<Row> rows, Map<String, PloverType> becomes, Words words) {
        this.rows = List.copyOf(rows);
        this.becomes = Map.copyOf(becomes);
        this.words = words;
    }

    /** Reads the two tables. */
    static EventContents load(Words words) {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : Resource.rows("events/contents.tsv", 9)) {
            rows.add(new Row(
                    cells.get(0),
                    List.of(cells.get(1).split("\\s+")),
                    Map.of("request", cells.get(2), "threaten", cells.get(7)),
                    Map.of(
                            "appeal", cells.get(3),
                            "demand", cells.get(4),
                            "agree", cells.get(5),
                            "reject", cells.get(6),
                            "threaten", cells.get(8))));
        }
        Map<String, PloverType> becomes = new HashMap<>();
        for (List<String> cells : Resource.rows("events/becomes.tsv", 4)) {
            for (String type : cells.get(1).split("\\s+")) {
                becomes.put(cells.get(0) + " " + PloverType.valueOf(type), PloverType.valueOf(cells.get(2)));
            }
        }
        return new EventContents(rows, becomes, words);
    }

    /** The type that {@code type} becomes when it is {@code how}: "future", "refused", or the content of an act. */
    Optional<PloverType> becomes(String how, PloverType type) {
        return Optional.ofNullable(becomes.get(how + " " + type));
    }

    /** What the words at {@code heads} are about, for {@code act} of {@code type}; the word nearest the act decides. */
    Content of(Sentence sentence, List<Integer> heads, Map<Integer, EventRule> deeds, PloverType type, String act) {
        Set<Integer> seen = new HashSet<>(heads);
        Deque<int[]> open = new ArrayDeque<>();
        heads.forEach(h -> open.add(new int[] {h, 0}));
        while (!open.isEmpty()) {
            int[] next = open.poll();
            Optional<Content> content = at(sentence.token(next[0]), Optional.ofNullable(deeds.get(next[0])), type, act);
            if (content.isPresent() && !isHalfWord(sentence, next[0])) {
                return content.get();
            }
            for (int child : sentence.children(next[0])) {
                if (next[1] < DEPTH && DOWN.contains(sentence.token(child).relation()) && seen.add(child)) {
                    open.add(new int[] {child, next[1] + 1});
                }
            }
        }
        return new Content("", Optional.empty(), Optional.empty());
    }

    /** The "free" of "visa-free". */
    private static boolean isHalfWord(Sentence sentence, int word) {
        return word > 0 && sentence.token(word - 1).form().equals("-");
    }

    private Optional<Content> at(Token token, Optional<EventRule> deed, PloverType type, String act) {
        for (Row row : rows) {
            boolean met = row.words().stream()
                    .anyMatch(w -> w.startsWith("=")
                            ? deed.filter(d -> names(d, w.substring(1))).isPresent()
                            : words.in(token.lemma(), w));
            if (met) {
                String mode = switch (type) {
                    case REQUEST, REJECT -> row.modes().get("request");
                    case THREATEN -> row.modes().get("threaten");
                    default -> "";
                };
                String code = row.codes().getOrDefault(type == PloverType.THREATEN ? "threaten" : act, "");
                return Optional.of(new Content(
                        row.id(),
                        Optional.ofNullable(mode).filter(m -> !m.isEmpty()),
                        Optional.of(code).filter(c -> !c.isEmpty())));
            }
        }
        return Optional.empty();
    }

    private static boolean names(EventRule rule, String typeAndMode) {
        String[] parts = typeAndMode.split("/");
        return rule.type().name().equals(parts[0])
                && (parts.length == 1 || rule.mode().filter(parts[1]::equals).isPresent());
    }
}
