package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that tell of contacts ({@code contacts.txt}) and how the parties stand around them. */
final class ContactFrames {

    private static final List<RuleBlocks.Block> BLOCKS = RuleBlocks.read("contacts.txt");
    private static final Map<String, List<Frame>> VERBS = read("verbs");
    private static final Map<String, List<Frame>> NOUNS = read("nouns");
    private static final Map<String, Set<String>> LISTS = lists();

    private ContactFrames() {}

    /** Whether several partners mean several contacts. */
    enum Each {
        /** One contact of all. */
        NEVER,
        /** One for each, unless one place is told. */
        APART,
        /** One for each. */
        ALWAYS
    }

    /**
     * How a group of words tells of a contact.
     *
     * @param id the rule's id
     * @param partners where the other side stands: "object" or prepositions
     * @param medium as in the file
     * @param each whether several partners mean several contacts
     * @param initiator whether the subject sought the contact
     * @param joint whether the subject may name all sides
     * @param brings whether the subject has those meet whom the object names
     * @param needs what else it needs, as in the file
     * @param particles words one of which must follow the verb; none needed where empty
     * @param objects nouns one of which must be the direct object; none needed where empty
     * @param partnerNouns nouns one of which the other side's phrase must be headed by; any where empty
     * @param tellers verbs that tell of the noun, besides those that tell of any
     * @param settings prepositions that set something in the noun, besides those that set something in any
     */
    record Frame(
            String id,
            Set<String> partners,
            String medium,
            Each each,
            boolean initiator,
            boolean joint,
            boolean brings,
            Set<String> needs,
            Set<String> particles,
            Set<String> objects,
            Set<String> partnerNouns,
            Set<String> tellers,
            Set<String> settings) {

        boolean needs(String what) {
            return needs.contains(what);
        }
    }

    /** The frames of the verb, the first to be tried first. */
    static List<Frame> verb(String lemma) {
        return VERBS.getOrDefault(lemma, List.of());
    }

    /** The frames of the noun, or of two words joined by "_". */
    static List<Frame> noun(String lemma) {
        return NOUNS.getOrDefault(lemma, List.of());
    }

    /** Whether {@code lemma} is one of the words that the file lists under {@code key}: "occurs", "planned", "settings", … */
    static boolean lists(String key, String lemma) {
        return LISTS.getOrDefault(key, Set.of()).contains(lemma);
    }

    private static Map<String, List<Frame>> read(String key) {
        Map<String, List<Frame>> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : BLOCKS) {
            for (String word : block.words(key)) {
                found.computeIfAbsent(word, w -> new ArrayList<>()).add(frame(block));
            }
        }
        return found;
    }

    private static Frame frame(RuleBlocks.Block block) {
        return new Frame(
                block.id(),
                Set.copyOf(block.words("partner")),
                block.line("medium", "unknown"),
                switch (block.line("each", "")) {
                    case "yes" -> Each.ALWAYS;
                    case "apart" -> Each.APART;
                    default -> Each.NEVER;
                },
                block.line("initiator", "").equals("yes"),
                block.line("joint", "").equals("yes"),
                block.line("brings", "").equals("yes"),
                Set.copyOf(block.words("needs")),
                Set.copyOf(block.words("particle")),
                Set.copyOf(block.words("with-object")),
                Set.copyOf(block.words("partner-noun")),
                Set.copyOf(block.words("told-by")),
                Set.copyOf(block.words("settings")));
    }

    /** The lists of the blocks that are no frames, by key. */
    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : BLOCKS) {
            boolean frame = block.fields().containsKey("medium");
            for (String key : block.fields().keySet()) {
                if (!frame && !Set.of("source", "yes", "no").contains(key)) {
                    found.computeIfAbsent(key, k -> new TreeSet<>()).addAll(block.words(key));
                }
            }
        }
        return found;
    }
}
