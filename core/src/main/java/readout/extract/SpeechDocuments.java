package readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Statement.Channel;

/** The words of {@code channels.txt}: documents that speak for their author, and what tells a channel. */
final class SpeechDocuments {

    private static final List<String> KEYS =
            List.of("documents", "nouns", "verbs", "hearers", "partners", "talking", "replies", "raises");
    private static final Map<String, Map<String, Channel>> BY_KEY = read();
    private static final Set<String> DOCUMENTS = documents();

    private SpeechDocuments() {}

    /** Whether the word stands for a text that speaks for its author: "statement", "report". */
    static boolean isDocument(String lemma) {
        return DOCUMENTS.contains(lemma);
    }

    /** The channel that {@code word} tells as one of {@code key}: one of the keys that {@code channels.txt} explains. */
    static Optional<Channel> channel(String key, String word) {
        return Optional.ofNullable(BY_KEY.getOrDefault(key, Map.of()).get(word));
    }

    private static Map<String, Map<String, Channel>> read() {
        Map<String, Map<String, Channel>> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : RuleBlocks.read("channels.txt")) {
            if (block.id().equals("report")) {
                continue;
            }
            Channel channel = Channel.valueOf(block.id().toUpperCase(java.util.Locale.ROOT));
            for (String key : KEYS) {
                for (String word : block.words(key)) {
                    found.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(word, channel);
                }
            }
        }
        return found;
    }

    private static Set<String> documents() {
        Set<String> found = new TreeSet<>();
        RuleBlocks.read("channels.txt").forEach(block -> found.addAll(block.words("documents")));
        return found;
    }
}
