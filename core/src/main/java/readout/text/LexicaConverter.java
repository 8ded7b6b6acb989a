package readout.text;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Converts nlp4j's lexica into what {@link MappedLexica} reads. */
final class LexicaConverter {

    private static final String LEXICA = "lexica/";

    private final ModelFilesWriter files;

    LexicaConverter(ModelFilesWriter files) {
        this.files = files;
    }

    /** The possible tags of words. */
    void classes() throws IOException {
        Map<String, List<String>> words = read("en-ambiguity-classes-simplified-lowercase.xz");
        collections(MappedLexica.CLASSES, words);
    }

    /** The Brown clusters of words; a set keeps the order its hash set had, in which features are summed up. */
    void clusters() throws IOException {
        Map<String, Set<String>> words = read("en-brown-clusters-simplified-lowercase.xz");
        collections(MappedLexica.CLUSTERS, words);
    }

    private void collections(String name, Map<String, ? extends Collection<String>> words) throws IOException {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        FingerprintTable.Builder table = new FingerprintTable.Builder();
        for (Map.Entry<String, ? extends Collection<String>> word : new TreeMap<>(words).entrySet()) {
            table.add(Fingerprint.of(0, word.getKey()), number(numbers, word.getValue()));
        }
        table.write(files, name);
        files.lists(name, new ArrayList<>(numbers.keySet()));
    }

    private static int number(Map<List<String>, Integer> numbers, Collection<String> values) {
        return numbers.computeIfAbsent(List.copyOf(values), list -> numbers.size());
    }

    /** The vectors of words. */
    void embeddings() throws IOException {
        Map<String, float[]> words = read("en-word-embeddings-undigitalized.xz");
        FingerprintTable.Builder table = new FingerprintTable.Builder();
        int row = 0;
        for (String word : words.keySet()) {
            table.add(Fingerprint.of(0, word), row++);
        }
        table.write(files, MappedLexica.EMBEDDINGS);
        files.floats(MappedLexica.EMBEDDINGS, words.values());
        int dimensions = words.values().iterator().next().length;
        files.ints(MappedLexica.EMBEDDINGS + ".dimensions", new int[] {dimensions});
    }

    /** The lists of names: every beginning of a name is a key, with 0 where no name ends, else the number of its tags. */
    void gazetteers() throws IOException {
        PrefixTree<String, Set<String>> names = read("en-named-entity-gazetteers-simplified.xz");
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        FingerprintTable.Builder table = new FingerprintTable.Builder();
        walk(names.getRoot(), Fingerprint.start(0), table, numbers);
        table.write(files, MappedLexica.GAZETTEERS);
        files.lists(MappedLexica.GAZETTEERS, new ArrayList<>(numbers.keySet()));
    }

    private static void walk(
            PrefixNode<String, Set<String>> node,
            long path,
            FingerprintTable.Builder table,
            Map<List<String>, Integer> numbers) {
        for (Map.Entry<String, PrefixNode<String, Set<String>>> entry : node.entrySet()) {
            PrefixNode<String, Set<String>> child = entry.getValue();
            long key = MappedLexica.nextWord(path, entry.getKey());
            table.add(Fingerprint.finish(key), child.hasValue() ? number(numbers, child.getValue()) + 1 : 0);
            walk(child, key, table, numbers);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the type each resource is documented to have
    private static <T> T read(String name) throws IOException {
        try (ShippedResource in = ShippedResource.nlp4j(LEXICA + name, seen -> {})) {
            return (T) in.next();
        }
    }
}
