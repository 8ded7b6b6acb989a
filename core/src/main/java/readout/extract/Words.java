package readout.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of lemmas, as rules refer to them: {@code @weapon}. Read from {@code readout/extract/words.txt}: a line that starts with
 * {@code @name} opens a list, the words follow, parted by spaces; words of several parts have an underscore; {@code #} starts a comment;
 * a list may name another.
 */
final class Words {

    private static final Words SHIPPED = shippedLists();

    private final Map<String, Set<String>> lists;

    private Words(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /** The lists that come with Readout. */
    static Words shipped() {
        return SHIPPED;
    }

    /** Those of {@code words.txt}, and the kinds of {@code nouns.txt} as {@code @noun-person}, {@code @noun-group} … */
    private static Words shippedLists() {
        Words words = parse(Resource.read("words.txt"));
        for (RuleBlocks.Block block : RuleBlocks.read("nouns.txt")) {
            words.lists.put("@noun-" + block.id(), new LinkedHashSet<>(block.words("words")));
        }
        return words;
    }

    /** Reads the lists from {@code text}. */
    static Words parse(String text) {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> open = new LinkedHashSet<>();
        for (String raw : text.split("\n")) {
            String line = raw.replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            String[] parts = line.split("\\s+");
            int from = 0;
            if (!Character.isWhitespace(raw.charAt(0))) {
                open = lists.computeIfAbsent(parts[0], name -> new LinkedHashSet<>());
                from = 1;
            }
            for (int i = from; i < parts.length; i++) {
                if (parts[i].startsWith("@")) {
                    open.addAll(known(lists, parts[i]));
                } else {
                    open.add(parts[i]);
                }
            }
        }
        return new Words(lists);
    }

    private static Set<String> known(Map<String, Set<String>> lists, String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("words.txt: no list " + name + "; define it before it is used");
        }
        return list;
    }

    /** Whether {@code lemma} is {@code word}, or on the list where {@code word} is the name of one. */
    boolean in(String lemma, String word) {
        return word.startsWith("@") ? known(lists, word).contains(lemma) : word.equals(lemma);
    }

    /** The words of the list {@code name}. */
    Set<String> list(String name) {
        return Set.copyOf(known(lists, name));
    }
}
