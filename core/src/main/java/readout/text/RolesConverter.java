package readout.text;

import com.carrotsearch.hppc.cursors.ObjectIntCursor;
import com.clearnlp.classification.model.StringModel;
import com.clearnlp.collection.map.ObjectIntHashMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Converts ClearNLP's three steps into what {@link MappedRoles} reads. */
final class RolesConverter {

    private final ModelFilesWriter files;

    RolesConverter(ModelFilesWriter files) {
        this.files = files;
    }

    /** All three steps. */
    void convert() throws IOException {
        convert("pred", MappedRoles.PREDICATES, 0);
        convert("role", MappedRoles.ROLESETS, 2);
        convert("srl", MappedRoles.ARGUMENTS, 3);
    }

    /** A step is a template, an array of models, and {@code more} objects. */
    private void convert(String shipped, String name, int more) throws IOException {
        FeatureMaps maps = new FeatureMaps();
        List<Object> objects = new ArrayList<>();
        StringModel[] models;
        try (ShippedResource in = ShippedResource.clearNlp(shipped, maps::see)) {
            objects.add(in.next());
            models = (StringModel[]) in.next();
            for (int i = 0; i < more; i++) {
                objects.add(in.next());
            }
        }
        files.objects(name + ".objects", objects);
        models(models, maps.found, name);
    }

    private void models(StringModel[] models, List<Map<String, ObjectIntHashMap<String>>> maps, String name)
            throws IOException {
        FingerprintTable.Builder table = new FingerprintTable.Builder();
        SparseRows.Builder rows = new SparseRows.Builder();
        int[] biases = new int[models.length];
        List<List<String>> labels = new ArrayList<>();
        for (int i = 0; i < models.length; i++) {
            labels.add(Arrays.asList(models[i].getLabels()));
            int[] starts = rows(models[i], rows);
            biases[i] = starts[0];
            features(maps.get(i), i, starts, table);
        }
        table.write(files, name);
        rows.write(files, name);
        files.ints(name + ".biases", biases);
        files.lists(name + ".labels", labels);
    }

    /** Adds the model's rows, its bias first: where each starts. */
    private static int[] rows(StringModel model, SparseRows.Builder rows) {
        int labels = model.isBinaryLabel() ? 1 : model.getLabelSize();
        float[] weights = model.getWeights();
        int[] starts = new int[model.getFeatureSize()];
        for (int feature = 0; feature < starts.length; feature++) {
            for (int label = 0; label < labels; label++) {
                rows.add(label, weights[feature * labels + label]);
            }
            starts[feature] = feature == 0 ? rows.endRowEvenIfEmpty() : rows.endRow();
        }
        return starts;
    }

    /** Features whose weights are all zero, or that have no number, are left out. */
    private static void features(
            Map<String, ObjectIntHashMap<String>> types, int model, int[] starts, FingerprintTable.Builder table) {
        for (Map.Entry<String, ObjectIntHashMap<String>> type : new TreeMap<>(types).entrySet()) {
            Map<String, Integer> values = new TreeMap<>();
            for (ObjectIntCursor<String> value : type.getValue()) {
                values.put(value.key, value.value);
            }
            values.forEach((value, feature) -> {
                if (feature > 0 && feature < starts.length && starts[feature] != SparseRows.Builder.EMPTY) {
                    table.add(MappedStringModel.key(model, type.getKey(), value), starts[feature]);
                }
            });
        }
    }

    /** A model's features are the last map read before the model itself. */
    private static final class FeatureMaps {

        private Map<String, ObjectIntHashMap<String>> last = Map.of();
        private final List<Map<String, ObjectIntHashMap<String>>> found = new ArrayList<>();

        @SuppressWarnings("unchecked") // checked when a model follows: nothing else is a HashMap there
        void see(Object object) {
            if (object instanceof HashMap<?, ?> map) {
                last = (Map<String, ObjectIntHashMap<String>>) map;
            } else if (object instanceof StringModel) {
                found.add(last);
            }
        }
    }
}
