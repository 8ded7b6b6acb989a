package readout.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/**
 * The parts of the engine, ready for any thread.
 *
 * @param lexica word classes, clusters, embeddings and gazetteers
 * @param vocabulary what the lexica know of single words
 * @param tagger parts of speech
 * @param lemmas dictionary forms
 * @param names entity names
 * @param trees dependency trees
 * @param roles PropBank roles
 */
record Models(
        NLPComponent<NLPNode> lexica,
        Vocabulary vocabulary,
        NLPComponent<NLPNode> tagger,
        NLPComponent<NLPNode> lemmas,
        NLPComponent<NLPNode> names,
        NLPComponent<NLPNode> trees,
        Roles roles) {}
