package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Predicate.Argument;

/**
 * Puts right who the labeller takes for the doer, where the tree tells better: "the envoy {called} for calm by both parties" is no passive, in
 * "X urged both sides to talk, {saying} …" it is X who says it, and what "returned twelve prisoners" did not itself return.
 */
final class RoleRepairs {

    private static final String DOER = "A0";
    private static final String DONE_TO = "A1";
    private static final Set<String> MEASURES = Set.of("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY");
    private static final Set<String> UNITS = Set.of(
            "percent",
            "point",
            "metre",
            "meter",
            "kilometre",
            "kilometer",
            "mile",
            "foot",
            "km",
            "ton",
            "tonne",
            "dollar",
            "time",
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "way",
            "degree",
            "lot",
            "bit",
            "home",
            "ground");
    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> PASSIVE = Set.of("auxpass", "nsubjpass");

    private RoleRepairs() {}

    /** The predicates with their doers put right; {@code nodes[0]} is the root, and word {@code i} has index {@code i - 1}. */
    static List<Predicate> mend(List<Predicate> predicates, NLPNode[] nodes) {
        List<Predicate> mended = new ArrayList<>();
        for (Predicate predicate : predicates) {
            mended.add(doer(predicate, nodes)
                    .map(doer -> withDoer(predicate, doer))
                    .or(() -> moved(predicate, nodes))
                    .orElse(predicate));
        }
        return mended;
    }

    /** Who does it instead of the one labelled; empty where the label stands. */
    private static Optional<Integer> doer(Predicate predicate, NLPNode[] nodes) {
        Optional<Integer> labelled = predicate.argument(DOER);
        NLPNode verb = nodes[predicate.token() + 1];
        if (labelled.isEmpty()) {
            return Optional.empty();
        }
        NLPNode doer = nodes[labelled.get() + 1];
        return agentOfActive(verb, doer)
                .or(() -> tellerOfParticiple(nodes, verb, doer))
                .or(() -> pickedOut(verb, doer))
                .or(() -> ofFirst(verb, doer))
                .map(node -> node.getID() - 1);
    }

    /** "The envoy called for calm {by} both parties": a verb with a subject has no "by". */
    private static Optional<NLPNode> agentOfActive(NLPNode verb, NLPNode doer) {
        boolean by = doer.isWordForm("by") && doer.getDependencyHead() == verb;
        return by && verb.isPartOfSpeechTag("VBD") && child(verb, PASSIVE).isEmpty() ? subject(verb) : Optional.empty();
    }

    /** The subject of the verb, or of the verb it is joined to. */
    private static Optional<NLPNode> subject(NLPNode verb) {
        NLPNode first = verb.getDependencyHead();
        boolean joined = verb.isDependencyLabel("conj") && first.isPartOfSpeechTag("VBD");
        return child(verb, SUBJECT).or(() -> joined ? child(first, SUBJECT) : Optional.empty());
    }

    /** "X urged both sides to talk, {saying} …": behind a comma the participle goes with the subject, not the object. */
    private static Optional<NLPNode> tellerOfParticiple(NLPNode[] nodes, NLPNode verb, NLPNode doer) {
        NLPNode main = verb.getDependencyHead();
        boolean behind = verb.isPartOfSpeechTag("VBG")
                && verb.isDependencyLabel("advcl")
                && nodes[verb.getID() - 1].getPartOfSpeechTag() != null
                && nodes[verb.getID() - 1].getPartOfSpeechTag().equals(",");
        boolean object = doer.getDependencyHead() == main && doer.isDependencyLabel("dobj");
        return behind && object ? child(main, SUBJECT) : Optional.empty();
    }

    /** "Norway urged Chad to talk and {offered} help": who did the first did the second, and not the object of the first. */
    private static Optional<NLPNode> ofFirst(NLPNode verb, NLPNode doer) {
        NLPNode first = verb.getDependencyHead();
        boolean joined = verb.isDependencyLabel("conj")
                && Nodes.FINITE.contains(verb.getPartOfSpeechTag())
                && Nodes.FINITE.contains(String.valueOf(first.getPartOfSpeechTag()))
                && child(verb, Nodes.SUBJECTS).isEmpty();
        boolean object = doer.getDependencyHead() == first && doer.isDependencyLabel("dobj");
        return joined && object ? child(first, SUBJECT) : Optional.empty();
    }

    /** "It was the envoy, Ola Berg, {offering} a deal": the envoy offers it. */
    private static Optional<NLPNode> pickedOut(NLPNode verb, NLPNode doer) {
        NLPNode be = verb.getDependencyHead();
        boolean cleft = verb.isPartOfSpeechTag("VBG")
                && verb.isDependencyLabel("advcl")
                && be.isLemma("be")
                && doer.isLemma("it")
                && doer.getDependencyHead() == be;
        return cleft ? child(be, Set.of("attr")) : Optional.empty();
    }

    /** "Chad {returned} twelve prisoners": it was they who went back, and Chad that made them. */
    private static Optional<Predicate> moved(Predicate predicate, NLPNode[] nodes) {
        NLPNode verb = nodes[predicate.token() + 1];
        Optional<NLPNode> subject = child(verb, SUBJECT);
        Optional<NLPNode> object = child(verb, Set.of("dobj")).filter(o -> !isMeasure(o));
        boolean mistaken = predicate.argument(DOER).isEmpty()
                && subject.isPresent()
                && object.isPresent()
                && child(verb, PASSIVE).isEmpty()
                && predicate.argument(DONE_TO).equals(subject.map(node -> node.getID() - 1))
                && predicate.arguments().stream()
                        .noneMatch(a -> a.token() == object.get().getID() - 1
                                && a.label().startsWith("A")
                                && !a.label().startsWith("AM"));
        return mistaken ? Optional.of(withSides(predicate, subject.get(), object.get())) : Optional.empty();
    }

    /** "Rose ten {percent}", "marched three {hours}". */
    private static boolean isMeasure(NLPNode noun) {
        String name = noun.getNamedEntityTag();
        return name != null && MEASURES.stream().anyMatch(name::endsWith) || UNITS.contains(noun.getLemma());
    }

    private static Predicate withSides(Predicate predicate, NLPNode subject, NLPNode object) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument(DOER, subject.getID() - 1));
        arguments.add(new Argument(DONE_TO, object.getID() - 1));
        predicate.arguments().stream()
                .filter(a -> a.token() != subject.getID() - 1 && a.token() != object.getID() - 1)
                .forEach(arguments::add);
        return new Predicate(predicate.token(), predicate.roleset(), arguments);
    }

    private static Predicate withDoer(Predicate predicate, int doer) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : predicate.arguments()) {
            boolean same = argument.token() == doer && !argument.label().equals(DOER);
            if (!same) {
                arguments.add(argument.label().equals(DOER) ? new Argument(DOER, doer) : argument);
            }
        }
        return new Predicate(predicate.token(), predicate.roleset(), arguments);
    }

    private static Optional<NLPNode> child(NLPNode node, Set<String> labels) {
        return node.getDependentList().stream()
                .filter(c -> c.getDependencyLabel() != null && labels.contains(c.getDependencyLabel()))
                .findFirst();
    }
}
