package readout.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Converts all the engine's models, on two threads: the embeddings take as long to unpack as all the rest. */
final class FullConversion implements ModelCache.Conversion {

    private static final String WHY = "First start: unpacking the language models, once, for fast starts from now on";

    /** A part of the work. */
    private interface Step {
        void run() throws IOException;
    }

    private final Parallel parallel;

    FullConversion(Parallel parallel) {
        this.parallel = parallel;
    }

    @Override
    public void into(ModelFilesWriter files, Engine.Progress progress) {
        LexicaConverter lexica = new LexicaConverter(files);
        ComponentConverter components = new ComponentConverter(files);
        List<Step> embeddings = List.of(lexica::embeddings);
        List<Step> others = List.of(
                () -> components.convert("en-dep.xz", MappedComponents.TREES),
                lexica::gazetteers,
                lexica::clusters,
                lexica::classes,
                () -> components.convert("en-ner.xz", MappedComponents.NAMES),
                () -> components.convert("en-pos.xz", MappedComponents.TAGGER),
                () -> new RolesConverter(files).convert());
        run(List.of(embeddings, others), progress);
    }

    private void run(List<List<Step>> queues, Engine.Progress progress) {
        int all = queues.stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        progress.step(WHY, 0);
        List<Future<Void>> running = new ArrayList<>();
        for (List<Step> queue : queues) {
            running.add(parallel.start(() -> {
                for (Step step : queue) {
                    step.run();
                    progress.step(WHY, (double) done.incrementAndGet() / all);
                }
                return null;
            }));
        }
        running.forEach(Parallel::join);
    }
}
