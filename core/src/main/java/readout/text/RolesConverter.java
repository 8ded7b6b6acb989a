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
        int[] bases = new int[models.length];
        List<List<String>> labels = new ArrayList<>();
        for (int i = 0; i < models.length; i++) {
            bases[i] = rows.rows();
            labels.add(Arrays.asList(models[i].getLabels()));
            rows(models[i], rows);
            features(maps.get(i), i, bases[i], models[i].getFeatureSize(), table);
        }
        table.write(files, name);
        rows.write(files, name);
        files.ints(name + ".bases", bases);
        files.lists(name + ".labels", labels);
    }

    private static void rows(StringModel model, SparseRows.Builder rows) {
        int labels = model.isBinaryLabel() ? 1 : model.getLabelSize();
        float[] weights = model.getWeights();
        for (int feature = 0; feature < model.getFeatureSize(); feature++) {
            for (int label = 0; label < labels; label++) {
                rows.add(label, weights[feature * labels + label]);
            }
            rows.endRow();
        }
    }

    /** Features that the model would not look at (number 0, or past its weights) are left out. */
    private static void features(
            Map<String, ObjectIntHashMap<String>> types,
            int model,
            int base,
            int size,
            FingerprintTable.Builder table) {
        for (Map.Entry<String, ObjectIntHashMap<String>> type : new TreeMap<>(types).entrySet()) {
            Map<String, Integer> values = new TreeMap<>();
            for (ObjectIntCursor<String> value : type.getValue()) {
                values.put(value.key, value.value);
            }
            values.forEach((value, feature) -> {
                if (feature > 0 && feature < size) {
                    table.add(MappedStringModel.key(model, type.getKey(), value), base + feature);
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
