package readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words that tell of contacts ({@code contacts.txt}) and how the parties stand around them. */
final class ContactFrames {

    private static final List<RuleBlocks.Block> BLOCKS = RuleBlocks.read("contacts.txt");
    private static final Map<String, Frame> VERBS = read("verbs");
    private static final Map<String, Frame> NOUNS = read("nouns");

    private ContactFrames() {}

    /**
     * How a group of words tells of a contact.
     *
     * @param id the rule's id
     * @param partners where the other side stands: "object" or prepositions
     * @param medium as in the file
     * @param each whether several partners mean several contacts
     * @param initiator whether the subject sought the contact
     */
    record Frame(String id, Set<String> partners, String medium, boolean each, boolean initiator) {}

    /** The frame of the verb. */
    static Optional<Frame> verb(String lemma) {
        return Optional.ofNullable(VERBS.get(lemma));
    }

    /** The frame of the noun. */
    static Optional<Frame> noun(String lemma) {
        return Optional.ofNullable(NOUNS.get(lemma));
    }

    /** Whether {@code lemma} is one of the words that the file lists under {@code key}: "occurs", "planned", "settings", … */
    static boolean lists(String key, String lemma) {
        return LISTS.getOrDefault(key, Set.of()).contains(lemma);
    }

    private static final Map<String, Set<String>> LISTS = lists();

    private static Map<String, Frame> read(String key) {
        Map<String, Frame> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : BLOCKS) {
            Frame frame = new Frame(
                    block.id(),
                    Set.copyOf(block.words("partner")),
                    block.line("medium", "unknown"),
                    block.line("each", "").equals("yes"),
                    block.line("initiator", "").equals("yes"));
            block.words(key).forEach(word -> found.put(word, frame));
        }
        return found;
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : BLOCKS) {
            for (String key : List.of("occurs", "planned", "settings", "mediates", "through")) {
                found.computeIfAbsent(key, k -> new TreeSet<>()).addAll(block.words(key));
            }
        }
        return found;
    }
}
