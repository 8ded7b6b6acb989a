package readout.text;

import static readout.text.Nodes.AUXILIARIES;
import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.isVerb;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts what the parser runs together across a clause's edge: the subject of a second clause joined to the last noun of the first ("convicted on two
 * charges and {prosecutors} are investigating …"), the subject that a speaker's tag stands behind ("{Chad}, the envoy added, was …"), the clause
 * behind "and according to X", and what somebody arrested is accused of.
 */
final class TornClauses {

    private static final Set<String> CHARGED =
            Set.of("accuse", "suspect", "charge", "convict", "want", "indict", "sentence");
    private static final Set<String> TAKEN = Set.of(
            "arrest",
            "detain",
            "hold",
            "jail",
            "seize",
            "capture",
            "imprison",
            "extradite",
            "deport",
            "free",
            "release",
            "kill");
    private static final Set<String> FIRING = Set.of("fire", "shoot", "charge", "advance", "open");
    private static final Set<String> AGAINST =
            Set.of("disperse", "stop", "halt", "contain", "repel", "scatter", "quell");
    private static final Set<String> JUDGED =
            Set.of("impossible", "unfeasible", "possible", "difficult", "unthinkable");
    private static final Set<String> OPENERS = Set.of("after", "before", "as", "since", "until", "while");
    private static final Set<String> PREMODIFIERS = Set.of("DT", "CD", "POS", "HYPH", "PRP$");
    private static final String COMMA = ",";

    private TornClauses() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            joined(nodes, nodes[i]);
            tagged(nodes, nodes[i]);
            charged(nodes, nodes[i]);
            according(nodes[i]);
            trying(nodes, nodes[i]);
            judged(nodes[i]);
        }
    }

    /** "Was convicted on two charges and {prosecutors} are investigating …": a noun joined to the last one right before a verb that has no subject. */
    private static void joined(NLPNode[] nodes, NLPNode verb) {
        boolean lost = verb.isDependencyLabel("conj")
                && isFinite(verb)
                && isVerb(verb.getDependencyHead())
                && child(verb, SUBJECTS).isEmpty();
        if (!lost) {
            return;
        }
        NLPNode noun = nodes[first(verb) - 1];
        boolean object = isNoun(noun)
                && noun.isDependencyLabel("conj")
                && isNoun(noun.getDependencyHead())
                && noun.getDependencyHead().getID() > verb.getDependencyHead().getID();
        if (object && !isOpened(noun) && nodes[beforePhrase(nodes, noun)].isPartOfSpeechTag("CC")) {
            NLPNode joint = nodes[beforePhrase(nodes, noun)];
            joint.setDependencyHead(verb.getDependencyHead(), "cc");
            subject(noun, verb);
        }
    }

    /** "After Chad, Mali and {Niger} blocked …": all of the list do. */
    private static boolean isOpened(NLPNode noun) {
        NLPNode first = noun;
        while (first.isDependencyLabel("conj") && isNoun(first.getDependencyHead())) {
            first = first.getDependencyHead();
        }
        return OPENERS.contains(String.valueOf(first.getDependencyHead().getWordFormLowercase()));
    }

    /** The first word of the verb's own group: its first auxiliary, else itself. */
    private static int first(NLPNode verb) {
        return child(verb, AUXILIARIES)
                .map(NLPNode::getID)
                .filter(a -> a < verb.getID())
                .orElse(verb.getID());
    }

    private static int beforePhrase(NLPNode[] nodes, NLPNode noun) {
        int at = noun.getID() - 1;
        while (at > 0 && isInPhrase(nodes[at])) {
            at--;
        }
        return at;
    }

    private static boolean isInPhrase(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        return PREMODIFIERS.contains(tag) || tag.startsWith("NN") || tag.startsWith("JJ");
    }

    /** "{Chad}, the envoy added, was arming": of two subjects of the saying, a comma behind the first, that is the other verb's. */
    private static void tagged(NLPNode[] nodes, NLPNode verb) {
        List<NLPNode> subjects = verb.getDependentList().stream()
                .filter(c -> c.isDependencyLabel("nsubj") && c.getID() < verb.getID())
                .toList();
        boolean tag = subjects.size() == 2
                && verb.getID() + 1 < nodes.length
                && nodes[verb.getID() + 1].isWordForm(COMMA)
                && nodes[Math.max(0, beforePhrase(nodes, subjects.get(1)))].isWordForm(COMMA);
        if (!tag) {
            return;
        }
        child(verb, Set.of("ccomp"))
                .filter(said -> said.getID() > verb.getID()
                        && isFinite(said)
                        && child(said, SUBJECTS).isEmpty())
                .filter(said -> first(said) == verb.getID() + 2)
                .ifPresent(said -> subject(subjects.get(0), said));
    }

    /** "Police came to arrest Frey, {accused} of fraud": he is, whom they arrest. */
    private static void charged(NLPNode[] nodes, NLPNode participle) {
        boolean aside = participle.isPartOfSpeechTag("VBN")
                && participle.isDependencyLabel("advcl")
                && CHARGED.contains(participle.getLemma())
                && child(participle, AUXILIARIES).isEmpty()
                && nodes[participle.getID() - 1].isWordForm(COMMA);
        if (!aside || participle.getID() < 3) {
            return;
        }
        NLPNode whom = nodes[participle.getID() - 2];
        if (isNoun(whom)
                && whom.isDependencyLabel("dobj")
                && TAKEN.contains(whom.getDependencyHead().getLemma())) {
            participle.setDependencyHead(whom, "acl");
        }
    }

    /** "Police fired on a crowd {trying} to reach the port": the crowd tries, unless it is to be kept from it ("trying to disperse them"). */
    private static void trying(NLPNode[] nodes, NLPNode participle) {
        NLPNode whom = nodes[participle.getID() - 1];
        boolean bare = participle.isPartOfSpeechTag("VBG")
                && participle.isLemma("try")
                && is(participle, Set.of("advcl", "acl"))
                && isNoun(whom)
                && whom.isDependencyLabel("pobj");
        NLPNode verb = bare ? whom.getDependencyHead().getDependencyHead() : participle;
        if (!bare || !FIRING.contains(verb.getLemma())) {
            return;
        }
        boolean against = child(participle, Set.of("xcomp"))
                .filter(to -> AGAINST.contains(to.getLemma())
                        || child(to, Set.of("dobj"))
                                .filter(o -> o.isPartOfSpeechTag("PRP"))
                                .isPresent())
                .isPresent();
        if (against) {
            participle.setDependencyHead(verb, "advcl");
        } else {
            participle.setDependencyHead(whom, "acl");
        }
    }

    /** "It was impossible {to} meet them": the infinitive is the adjective's; "they were to meet" is none such. */
    private static void judged(NLPNode infinitive) {
        NLPNode be = infinitive.getDependencyHead();
        if (infinitive.isDependencyLabel("xcomp") && infinitive.isPartOfSpeechTag("VB") && be.isLemma("be")) {
            child(be, Set.of("acomp"))
                    .filter(adjective -> adjective.getID() < infinitive.getID())
                    .filter(adjective -> JUDGED.contains(adjective.getLemma()))
                    .ifPresent(adjective -> infinitive.setDependencyHead(adjective, "xcomp"));
        }
    }

    /** "Nine died and according to the army there {were} four hurt": the source is that of the clause behind it, not of the one before. */
    private static void according(NLPNode according) {
        boolean joined = according.isWordForm("according") && according.isDependencyLabel("conj");
        Optional<NLPNode> source =
                joined ? child(according, Set.of("prep")).flatMap(to -> child(to, Set.of("pobj"))) : Optional.empty();
        source.flatMap(s -> child(s, Set.of("acl", "relcl", "ccomp")))
                .filter(clause -> isFinite(clause)
                        && child(clause, Set.of("nsubj", "nsubjpass", "expl")).isPresent())
                .ifPresent(clause -> {
                    clause.setDependencyHead(according.getDependencyHead(), "conj");
                    according.setDependencyHead(clause, "prep");
                });
    }
}
