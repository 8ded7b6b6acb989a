package readout.text;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.concurrent.Future;

/** The engine's parts over converted models. */
final class CachedModels {

    private CachedModels() {}

    /** Opens the parts, at once where threads allow. */
    static Models load(ModelFiles files, Parallel parallel) {
        Future<Roles> roles = parallel.start(() -> MappedRoles.open(files));
        Future<NLPComponent<NLPNode>> lemmas = parallel.start(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));
        Future<MappedLexica> lexica = parallel.start(() -> new MappedLexica(files));
        Future<NLPComponent<NLPNode>> tagger = parallel.start(() -> MappedComponents.tagger(files));
        Future<NLPComponent<NLPNode>> names = parallel.start(() -> MappedComponents.names(files));
        Future<NLPComponent<NLPNode>> trees = parallel.start(() -> MappedComponents.trees(files));
        return new Models(
                Parallel.join(lexica),
                Parallel.join(lexica),
                Parallel.join(tagger),
                Parallel.join(lemmas),
                Parallel.join(names),
                Parallel.join(trees),
                Parallel.join(roles));
    }
}
