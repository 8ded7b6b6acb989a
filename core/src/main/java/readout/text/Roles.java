package readout.text;

import com.clearnlp.component.AbstractComponent;
import com.clearnlp.dependency.DEPFeat;
import com.clearnlp.dependency.DEPLib;
import com.clearnlp.dependency.DEPNode;
import com.clearnlp.dependency.DEPTree;
import com.clearnlp.dependency.srl.SRLArc;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives verbs their PropBank roles: ClearNLP's labeller over nlp4j's trees. The labeller was trained on the label set ClearNLP's
 * own parser had in 2013 (amod, nn, rcmod, partmod, …), so nlp4j's labels are translated first; without that it loses the
 * antecedents of relative clauses and the subjects of reduced ones.
 */
final class Roles {

    private static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether");

    private final AbstractComponent predicates;
    private final AbstractComponent rolesets;
    private final AbstractComponent arguments;

    /**
     * The three steps.
     *
     * @param predicates finds the verbs
     * @param rolesets picks each verb's sense
     * @param arguments finds and labels their arguments
     */
    Roles(AbstractComponent predicates, AbstractComponent rolesets, AbstractComponent arguments) {
        this.predicates = predicates;
        this.rolesets = rolesets;
        this.arguments = arguments;
    }

    /** The verbs of a parsed sentence, in order. {@code nodes[0]} is the root; word {@code i} has index {@code i - 1}. */
    List<Predicate> of(NLPNode[] nodes) {
        DEPTree tree = tree(nodes);
        predicates.process(tree);
        rolesets.process(tree);
        arguments.process(tree);
        List<List<Predicate.Argument>> filled = arguments(tree);
        List<Predicate> found = new ArrayList<>();
        for (int i = 1; i < tree.size(); i++) {
            String roleset = tree.get(i).getFeat(DEPLib.FEAT_PB);
            if (roleset != null) {
                found.add(new Predicate(i - 1, roleset, filled.get(i)));
            }
        }
        return found;
    }

    private static DEPTree tree(NLPNode[] nodes) {
        DEPTree tree = new DEPTree();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            tree.add(new DEPNode(i, node.getWordForm(), node.getLemma(), node.getPartOfSpeechTag(), new DEPFeat()));
        }
        for (int i = 1; i < nodes.length; i++) {
            tree.get(i).setHead(tree.get(nodes[i].getDependencyHead().getID()), label(nodes[i]));
        }
        return tree;
    }

    private static List<List<Predicate.Argument>> arguments(DEPTree tree) {
        List<List<Predicate.Argument>> byVerb = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            byVerb.add(new ArrayList<>());
        }
        for (int i = 1; i < tree.size(); i++) {
            for (SRLArc arc : tree.get(i).getSHeads()) {
                byVerb.get(arc.getNode().id).add(new Predicate.Argument(arc.getLabel(), i - 1));
            }
        }
        return byVerb;
    }

    /** The label of 2013 for the relation of {@code node} to its head. */
    private static String label(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        return switch (node.getDependencyLabel()) {
            case "compound" -> tag.equals("CD") ? "number" : tag.equals("HYPH") ? "hyph" : "nn";
            case "nmod" -> modifier(tag);
            case "qmod" -> "quantmod";
            case "relcl" -> isInfinitive(node) ? "infmod" : "rcmod";
            case "acl" -> reducedClause(tag);
            case "dative" -> tag.equals("IN") || tag.equals("TO") ? "prep" : "iobj";
            case "case" -> "possessive";
            case "mark" -> COMPLEMENTIZERS.contains(node.getLemma()) ? "complm" : "mark";
            case "discourse" -> "intj";
            case "punct" -> tag.equals("HYPH") ? "hyph" : "punct";
            default -> node.getDependencyLabel();
        };
    }

    private static String modifier(String tag) {
        if (tag.startsWith("JJ") || tag.startsWith("VB")) {
            return "amod";
        }
        return tag.equals("CD") ? "num" : tag.equals("HYPH") ? "hyph" : "nmod";
    }

    private static String reducedClause(String tag) {
        return switch (tag) {
            case "VBG", "VBN" -> "partmod";
            case "VB" -> "infmod";
            default -> "ccomp";
        };
    }

    private static boolean isInfinitive(NLPNode node) {
        return node.isPartOfSpeechTag("VB")
                && node.getDependentList().stream()
                        .anyMatch(child -> child.isDependencyLabel("aux") && child.isPartOfSpeechTag("TO"));
    }
}
