package readout.text;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Converts nlp4j's taggers and parser into what {@link MappedComponents} reads. */
final class ComponentConverter {

    private final ModelFilesWriter files;

    ComponentConverter(ModelFilesWriter files) {
        this.files = files;
    }

    /** Converts the component at {@code path} of nlp4j's models and keeps it under {@code name}. */
    void convert(String path, String name) throws IOException {
        List<FeatureMap> maps = new ArrayList<>();
        OnlineComponent<?, ?> component;
        try (ShippedResource in = ShippedResource.nlp4j("models/" + path, seen -> keepMap(seen, maps))) {
            component = (OnlineComponent<?, ?>) in.next();
        }
        template(component.getFeatureTemplate(), name);
        WeightVector weights = component.getOptimizer().getWeightVector();
        List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
        files.lists(name + ".labels", List.of(labels));
        int[] rows = rows(weights.getSparseWeightVector(), labels.size(), name);
        features(maps.get(0), rows, name);
        files.floats(name + ".dense", dense(weights.getDenseWeightVector(), labels.size()));
    }

    private static void keepMap(Object seen, List<FeatureMap> maps) {
        if (seen instanceof FeatureMap map) {
            maps.add(map);
        }
    }

    private void template(FeatureTemplate<?, ?> template, String name) throws IOException {
        files.objects(
                name + ".template",
                List.of(
                        new ArrayList<>(template.getSetFeatureList()),
                        new ArrayList<>(template.getFeatureList()),
                        new ArrayList<>(template.getEmbeddingFeatureList())));
    }

    /** Features whose weights are all zero are left out. */
    private void features(FeatureMap map, int[] rows, String name) throws IOException {
        FingerprintTable.Builder table = new FingerprintTable.Builder();
        int type = 0;
        for (Object2IntMap<String> values : map.getIndexMaps()) {
            long start = Fingerprint.start(type++);
            for (Object2IntMap.Entry<String> entry : values.object2IntEntrySet()) {
                int feature = entry.getIntValue();
                if (feature > 0 && feature < rows.length && rows[feature] != SparseRows.Builder.EMPTY) {
                    table.add(Fingerprint.finish(Fingerprint.add(start, entry.getKey())), rows[feature]);
                }
            }
        }
        table.write(files, name);
    }

    /** Writes the rows; where each feature's starts. */
    private int[] rows(MajorVector weights, int labels, String name) throws IOException {
        SparseRows.Builder rows = new SparseRows.Builder();
        int[] starts = new int[weights.getFeatureSize()];
        for (int feature = 0; feature < starts.length; feature++) {
            for (int label = 0; label < labels; label++) {
                rows.add(label, weights.get(label, feature));
            }
            starts[feature] = rows.endRow();
        }
        rows.write(files, name);
        return starts;
    }

    private static float[] dense(MajorVector weights, int labels) {
        float[] dense = new float[weights.getFeatureSize() * labels];
        for (int d = 0; d < weights.getFeatureSize(); d++) {
            for (int label = 0; label < labels; label++) {
                dense[d * labels + label] = weights.get(label, d);
            }
        }
        return dense;
    }
}
