package readout.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** nlp4j's lexica out of mapped arrays: what {@code GlobalLexica} does, without a million small objects. */
final class MappedLexica implements NLPComponent<NLPNode>, Vocabulary {

    static final String CLASSES = "lexica.classes";
    static final String CLUSTERS = "lexica.clusters";
    static final String EMBEDDINGS = "lexica.embeddings";
    static final String GAZETTEERS = "lexica.gazetteers";

    /** The gazetteers' tag of the list of countries and peoples. */
    private static final String NATIONALITIES = "5";

    /** Between the words of a name in a gazetteer's key. */
    private static final char NEXT_WORD = '\u0001';

    private final FingerprintTable classes;
    private final List<List<String>> classLists;
    private final FingerprintTable clusters;
    private final List<Set<String>> clusterSets;
    private final FingerprintTable embeddings;
    private final FloatBuffer vectors;
    private final int dimensions;
    private final FingerprintTable gazetteers;
    private final List<List<String>> gazetteerTags;

    MappedLexica(ModelFiles files) {
        classes = FingerprintTable.open(files, CLASSES);
        classLists = files.lists(CLASSES);
        clusters = FingerprintTable.open(files, CLUSTERS);
        clusterSets = files.lists(CLUSTERS).stream()
                .<Set<String>>map(LinkedHashSet::new)
                .map(Collections::unmodifiableSet)
                .toList();
        embeddings = FingerprintTable.open(files, EMBEDDINGS);
        vectors = files.floats(EMBEDDINGS);
        dimensions = files.ints(EMBEDDINGS + ".dimensions")[0];
        gazetteers = FingerprintTable.open(files, GAZETTEERS);
        gazetteerTags = files.lists(GAZETTEERS);
    }

    @Override
    public List<String> tags(String word) {
        int list = classes.get(Fingerprint.of(0, word));
        return list == FingerprintTable.ABSENT ? List.of() : classLists.get(list);
    }

    @Override
    public boolean isNationality(String word) {
        int tags = gazetteers.get(Fingerprint.finish(nextWord(Fingerprint.start(0), word)));
        return tags > 0 && gazetteerTags.get(tags - 1).contains(NATIONALITIES);
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String simple = node.getWordFormSimplifiedLowercase();
            int list = classes.get(Fingerprint.of(0, simple));
            if (list >= 0) {
                node.setAmbiguityClasses(classLists.get(list));
            }
            int set = clusters.get(Fingerprint.of(0, simple));
            if (set >= 0) {
                node.setWordClusters(clusterSets.get(set));
            }
            int row = embeddings.get(Fingerprint.of(0, node.getWordFormUndigitalized()));
            if (row >= 0) {
                float[] vector = new float[dimensions];
                vectors.get(row * dimensions, vector);
                node.setWordEmbedding(vector);
            }
            markLongestName(nodes, i);
        }
    }

    /** The longest entry of the gazetteers that starts at {@code start} marks its words with its tags. */
    private void markLongestName(NLPNode[] nodes, int start) {
        int tags = 0;
        int end = 0;
        long path = Fingerprint.start(0);
        for (int i = start; i < nodes.length; i++) {
            path = nextWord(path, nodes[i].getWordFormSimplified());
            int value = gazetteers.get(Fingerprint.finish(path));
            if (value == FingerprintTable.ABSENT) {
                break;
            }
            if (value > 0) {
                tags = value;
                end = i;
            }
        }
        if (tags > 0) {
            mark(nodes, start, end, gazetteerTags.get(tags - 1));
        }
    }

    /** The key of a path of words with one more word; see {@link LexicaConverter}. */
    static long nextWord(long path, String word) {
        return Fingerprint.add(Fingerprint.add(path, word), NEXT_WORD);
    }

    private static void mark(NLPNode[] nodes, int start, int end, List<String> tags) {
        for (String tag : tags) {
            if (start == end) {
                nodes[start].addNamedEntityGazetteer("U-" + tag);
                continue;
            }
            nodes[start].addNamedEntityGazetteer("B-" + tag);
            nodes[end].addNamedEntityGazetteer("L-" + tag);
            for (int i = start + 1; i < end; i++) {
                nodes[i].addNamedEntityGazetteer("I-" + tag);
            }
        }
    }
}
