package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.is;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/** Gives clauses with "who" to the person right before them: in "told of the whereabouts of Bakary, who {fled}" it is no whereabouts that fled. */
final class RelativePersons {

    private RelativePersons() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length; i++) {
            NLPNode verb = nodes[i].getDependencyHead();
            boolean who = nodes[i].isWordForm("who") && is(nodes[i], SUBJECTS) && verb.isDependencyLabel("relcl");
            NLPNode person = nodes[nodes[i - 1].isWordForm(",") ? i - 2 : i - 1];
            if (who && isPerson(person) && isOf(person, verb.getDependencyHead())) {
                verb.setDependencyHead(person, "relcl");
            }
        }
    }

    private static boolean isPerson(NLPNode node) {
        String name = node.getNamedEntityTag();
        return name != null && name.endsWith("PERSON");
    }

    /** Whether the person is the "of …" of the noun. */
    private static boolean isOf(NLPNode person, NLPNode noun) {
        NLPNode of = person.getDependencyHead();
        return of.isWordForm("of") && of.getDependencyHead() == noun;
    }
}
