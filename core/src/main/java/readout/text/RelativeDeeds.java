package readout.text;

import static readout.text.Nodes.is;
import static readout.text.Nodes.isNoun;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives clauses that tell of harm to the deed that did it: in "a raid on a consulate in Lagos, which {killed} six" it is no consulate that kills, and in
 * "recalled its envoy over raids by Chad that {killed} two" neither Chad nor the envoy is what "that" stands for.
 */
final class RelativeDeeds {

    private static final Set<String> HARM = WordLists.of("harm");
    private static final Set<String> DEEDS = WordLists.of("force-deed");
    private static final Set<String> SITES = WordLists.of("site");
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> INSIDE_NOUN = Set.of("pobj", "prep", "appos", "conj");
    private static final Set<String> RELATIVES = Set.of("which", "that");
    private static final Set<String> COPULAS = Set.of("be", "come");
    private static final Set<String> ANSWERS = Set.of("response", "retaliation", "revenge", "reaction", "reprisal");
    private static final int STEPS = 8;

    private RelativeDeeds() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length; i++) {
            NLPNode verb = nodes[i].getDependencyHead();
            boolean clause = RELATIVES.contains(nodes[i].getWordFormLowercase())
                    && nodes[i].isDependencyLabel("nsubj")
                    && verb.isDependencyLabel("relcl")
                    && HARM.contains(verb.getLemma());
            NLPNode noun = clause ? verb.getDependencyHead() : nodes[0];
            reason(nodes[i]);
            if (noun.getID() > 0 && noun.getID() < i && !isDeed(noun)) {
                between(nodes, noun, i).or(() -> above(noun)).ifPresent(deed -> verb.setDependencyHead(deed, "relcl"));
            }
        }
    }

    /** "The raid was in response to a blast {earlier this month}": the time is that of what it answered. */
    private static void reason(NLPNode time) {
        NLPNode verb = time.getDependencyHead();
        boolean last = isTime(time)
                && (time.isDependencyLabel("npadvmod") || time.isDependencyLabel("prep"))
                && verb != null
                && COPULAS.contains(verb.getLemma())
                && verb.getID() < time.getID();
        if (last) {
            verb.getDependentList().stream()
                    .filter(in -> in.isWordForm("in") && in.getID() > verb.getID() && in.getID() < time.getID())
                    .flatMap(in -> in.getDependentList().stream())
                    .filter(answer -> ANSWERS.contains(answer.getLemma()))
                    .flatMap(answer -> answer.getDependentList().stream())
                    .flatMap(to -> to.getDependentList().stream())
                    .filter(deed -> deed.isDependencyLabel("pobj") && deed.getID() < time.getID())
                    .findFirst()
                    .ifPresent(time::setDependencyHead);
        }
    }

    /** "{On} Monday", "this {month}". */
    private static boolean isTime(NLPNode node) {
        String name = node.getNamedEntityTag();
        boolean of = node.isDependencyLabel("prep")
                && node.getDependentList().stream().anyMatch(day -> day.isDependencyLabel("pobj") && isTime(day));
        return of || name != null && (name.endsWith("DATE") || name.endsWith("TIME"));
    }

    /** "Its envoy over {raids} that killed two": the last deed between the noun that the tree gives the clause to and "that". */
    private static Optional<NLPNode> between(NLPNode[] nodes, NLPNode noun, int that) {
        for (int i = that - 1; i > noun.getID(); i--) {
            if (isDeed(nodes[i]) && nodes[i].isDependencyLabel("pobj")) {
                return Optional.of(nodes[i]);
            }
        }
        return Optional.empty();
    }

    /** "A {raid} on a camp near Goma that killed two": the deed whose place or target the noun is. */
    private static Optional<NLPNode> above(NLPNode noun) {
        NLPNode at = noun;
        for (int steps = 0;
                steps < STEPS && (isPlace(at) || at.isDependencyLabel("prep")) && is(at, INSIDE_NOUN);
                steps++) {
            at = at.getDependencyHead();
            if (isDeed(at)) {
                return Optional.of(at);
            }
        }
        return Nodes.isVerb(at) ? struck(at, noun) : Optional.empty();
    }

    /** "Condemned a {raid} in Mali, near the border, which killed two": the last deed between the verb and the place under it. */
    private static Optional<NLPNode> struck(NLPNode verb, NLPNode place) {
        return verb.getDependentList().stream()
                .filter(node -> node.getID() > verb.getID() && node.getID() < place.getID())
                .flatMap(node -> node.isDependencyLabel("prep") ? node.getDependentList().stream() : Stream.of(node))
                .filter(node -> isDeed(node) && (node.isDependencyLabel("dobj") || node.isDependencyLabel("pobj")))
                .reduce((first, last) -> last);
    }

    private static boolean isDeed(NLPNode node) {
        return isNoun(node) && DEEDS.contains(node.getLemma());
    }

    private static boolean isPlace(NLPNode node) {
        String name = node.getNamedEntityTag();
        return isNoun(node)
                && (SITES.contains(node.getLemma())
                        || name != null && PLACES.stream().anyMatch(name::endsWith));
    }
}
