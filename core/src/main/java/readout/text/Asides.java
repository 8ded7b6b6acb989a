package readout.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parses around short asides in brackets: "On Thursday (June 8) evening the …", "He (the envoy) …". The parser, trained on few of
 * them, tends to lose the subject of the clause that holds one; so it is given the sentence without, or with a comma instead where
 * the words around would run together, and the aside is hung on the word before it.
 */
final class Asides {

    private static final int MOST_WORDS = 5;
    private static final String COMMA = ",";
    private static final String NAME = "NNP";
    private static final String OUTSIDE = "O";

    private final NLPComponent<NLPNode> trees;

    Asides(NLPComponent<NLPNode> trees) {
        this.trees = trees;
    }

    /** Gives {@code nodes}, tagged, their heads; {@code nodes[0]} is the root. */
    void parse(NLPNode[] nodes) {
        int[] closers = closers(nodes);
        trees.process(without(nodes, closers));
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setID(i);
        }
        for (int i = 1; i < nodes.length; i = after(closers, i)) {
            if (closers[i] > 0) {
                hang(nodes, i, closers[i]);
            }
        }
    }

    /** At the opening bracket of an aside the place of the closing one, else 0. */
    private static int[] closers(NLPNode[] nodes) {
        int[] closers = new int[nodes.length];
        for (int i = 2; i < nodes.length; i++) {
            if (nodes[i].isWordForm("(") && isWord(nodes[i - 1])) {
                closers[i] = closer(nodes, i);
            }
        }
        return closers;
    }

    private static int closer(NLPNode[] nodes, int open) {
        int last = Math.min(open + MOST_WORDS + 1, nodes.length - 1);
        for (int i = open + 1; i <= last; i++) {
            if (nodes[i].isWordForm("(")) {
                return 0;
            }
            if (nodes[i].isWordForm(")")) {
                return i > open + 1 ? i : 0;
            }
        }
        return 0;
    }

    private static boolean isWord(NLPNode node) {
        return Character.isLetterOrDigit(node.getWordForm().codePointAt(0));
    }

    private static int after(int[] closers, int i) {
        return Math.max(closers[i], i) + 1;
    }

    private static NLPNode[] without(NLPNode[] nodes, int[] closers) {
        List<NLPNode> rest = new ArrayList<>(nodes.length);
        rest.add(nodes[0]);
        for (int i = 1; i < nodes.length; i = after(closers, i)) {
            if (closers[i] == 0) {
                rest.add(nodes[i]);
            } else if (isBoundary(nodes, i, closers[i])) {
                spell(nodes[closers[i]], COMMA, COMMA);
                rest.add(nodes[closers[i]]);
            }
        }
        for (int i = 1; i < rest.size(); i++) {
            rest.get(i).setID(i);
        }
        return rest.toArray(new NLPNode[0]);
    }

    /** Whether the aside keeps apart what would run together without it: then a comma stands for it. */
    private static boolean isBoundary(NLPNode[] nodes, int open, int close) {
        if (close + 1 == nodes.length) {
            return false;
        }
        NLPNode next = nodes[close + 1];
        boolean preposition = (next.isPartOfSpeechTag("IN") || next.isPartOfSpeechTag("TO")) && !next.isLemma("that");
        boolean names = next.isPartOfSpeechTag(NAME) && nodes[open - 1].isPartOfSpeechTag(NAME);
        return preposition || names && !(isAcronym(nodes, open, close) && isTitle(next));
    }

    private static boolean isAcronym(NLPNode[] nodes, int open, int close) {
        String form = nodes[open + 1].getWordForm();
        return close == open + 2 && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** "The African Union (AU) {High} Representative": no name of its own, but what somebody is there. */
    private static boolean isTitle(NLPNode next) {
        return OUTSIDE.equals(next.getNamedEntityTag());
    }

    private static void spell(NLPNode node, String form, String tag) {
        node.setWordForm(form);
        node.setLemma(form);
        node.setPartOfSpeechTag(tag);
    }

    /** The aside's last word hangs on the word before the bracket, its others on the last. */
    private static void hang(NLPNode[] nodes, int open, int close) {
        NLPNode last = nodes[close - 1];
        last.setDependencyHead(nodes[open - 1], "appos");
        spell(nodes[close], ")", "-RRB-");
        for (int i = open; i <= close; i++) {
            if (i != close - 1) {
                nodes[i].setDependencyHead(last, i == open || i == close ? "punct" : "dep");
            }
        }
    }
}
