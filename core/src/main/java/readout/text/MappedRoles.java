package readout.text;

import com.clearnlp.classification.model.StringModel;
import com.clearnlp.component.pred.EnglishPredicateIdentifier;
import com.clearnlp.component.role.EnglishRolesetClassifier;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** ClearNLP's three steps over mapped weights. */
final class MappedRoles {

    static final String PREDICATES = "predicates";
    static final String ROLESETS = "rolesets";
    static final String ARGUMENTS = "arguments";

    private MappedRoles() {}

    /** The role labeller. */
    static Roles open(ModelFiles files) {
        return new Roles(
                new EnglishPredicateIdentifier(input(files, PREDICATES)),
                new EnglishRolesetClassifier(input(files, ROLESETS)),
                new MappedLabeler(input(files, ARGUMENTS)));
    }

    /** What ClearNLP's step reads when it loads: its template, its models, and what else it was written with. */
    private static ObjectInputStream input(ModelFiles files, String name) {
        List<Object> objects = new ArrayList<>(files.objects(name + ".objects"));
        objects.add(1, models(files, name));
        try {
            return new HandedObjects(objects);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static StringModel[] models(ModelFiles files, String name) {
        FingerprintTable table = FingerprintTable.open(files, name);
        SparseRows rows = SparseRows.open(files, name);
        int[] biases = files.ints(name + ".biases");
        List<List<String>> labels = files.lists(name + ".labels");
        StringModel[] models = new StringModel[labels.size()];
        for (int i = 0; i < models.length; i++) {
            models[i] = new MappedStringModel(labels.get(i), table, rows, i, biases[i]);
        }
        return models;
    }

    /** Hands objects over where a stream of serialised ones is expected: the only way ClearNLP's steps can be filled. */
    private static final class HandedObjects extends ObjectInputStream {

        private final Deque<Object> objects;

        HandedObjects(Collection<Object> objects) throws IOException {
            this.objects = new ArrayDeque<>(objects);
        }

        @Override
        protected Object readObjectOverride() {
            return objects.remove();
        }

        @Override
        public void close() {
            // there is no stream underneath
        }
    }
}
