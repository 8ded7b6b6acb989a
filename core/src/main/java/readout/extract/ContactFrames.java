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
    private static final List<String> KEYS = List.of(
            "occurs",
            "planned",
            "shared",
            "settings",
            "travels",
            "mediates",
            "through",
            "mediation",
            "seeks",
            "wishes",
            "denies",
            "deniable",
            "attends");
    private static final Map<String, Set<String>> LISTS = lists();

    private ContactFrames() {}

    /**
     * How a group of words tells of a contact.
     *
     * @param id the rule's id
     * @param partners where the other side stands: "object" or prepositions
     * @param medium as in the file
     * @param each whether several partners mean several contacts
     * @param initiator whether the subject sought the contact
     * @param needs what else it needs: "pronoun" (the object is a pronoun), "person" (the other side is a person)
     */
    record Frame(String id, Set<String> partners, String medium, boolean each, boolean initiator, Set<String> needs) {

        boolean needsPronoun() {
            return needs.contains("pronoun");
        }

        boolean needsPerson() {
            return needs.contains("person");
        }
    }

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

    private static Map<String, Frame> read(String key) {
        Map<String, Frame> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : BLOCKS) {
            Frame frame = new Frame(
                    block.id(),
                    Set.copyOf(block.words("partner")),
                    block.line("medium", "unknown"),
                    block.line("each", "").equals("yes"),
                    block.line("initiator", "").equals("yes"),
                    Set.copyOf(block.words("needs")));
            block.words(key).forEach(word -> found.put(word, frame));
        }
        return found;
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : BLOCKS) {
            for (String key : KEYS) {
                found.computeIfAbsent(key, k -> new TreeSet<>()).addAll(block.words(key));
            }
        }
        return found;
    }
}
