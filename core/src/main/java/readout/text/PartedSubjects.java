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
 * Gives clauses the subjects that something between parts them from: two who do it "with the army and the militia {firing}", a body before its
 * speaker's title, a day between commas ("after Chad, on Tuesday, {launched} …"), and a "that" behind somebody's "said" ("a raid that Chad said
 * {killed} nine").
 */
final class PartedSubjects {

    private static final Set<String> OPENERS = Set.of("after", "before", "as", "since", "until", "while");
    private static final Set<String> RELATIVES = Set.of("that", "which");

    private static final Set<String> HARMING = Set.of("kill", "wound", "injure", "leave", "destroy", "damage", "claim");
    private static final Set<String> DEEDS = Set.of(
            "attack",
            "strike",
            "airstrike",
            "blast",
            "explosion",
            "bombing",
            "raid",
            "shelling",
            "ambush",
            "clash",
            "assault",
            "shooting",
            "offensive",
            "bombardment",
            "massacre",
            "crash",
            "conflict",
            "war",
            "fighting",
            "violence");

    private static final Set<String> TARGETS = Set.of(
            "outpost",
            "post",
            "base",
            "camp",
            "convoy",
            "bus",
            "market",
            "hospital",
            "school",
            "church",
            "mosque",
            "village",
            "town",
            "city",
            "checkpoint",
            "hotel",
            "station",
            "compound",
            "prison",
            "ship",
            "vessel",
            "building",
            "airport",
            "port",
            "house",
            "home",
            "border",
            "frontier");

    private PartedSubjects() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            together(nodes[i]);
            ofBody(nodes, nodes[i]);
            betweenCommas(nodes, nodes[i]);
            relative(nodes[i]);
            ofDeed(nodes, nodes[i]);
            afterSource(nodes, nodes[i]);
        }
    }

    /** "A raid {that} Chad said killed nine": the raid killed them, for the killing has an object of its own. */
    private static void relative(NLPNode that) {
        NLPNode verb = that.getDependencyHead();
        boolean object = that.isDependencyLabel("dobj")
                && RELATIVES.contains(that.getWordFormLowercase())
                && isVerb(verb)
                && verb.isDependencyLabel("ccomp")
                && verb.getDependencyHead().isDependencyLabel("relcl");
        boolean another = object
                && child(verb, SUBJECTS).isEmpty()
                && child(verb, AUXILIARIES).isEmpty()
                && verb.getDependentList().stream()
                        .anyMatch(o -> o.isDependencyLabel("dobj") && o.getID() > verb.getID());
        if (another) {
            that.setDependencyLabel("nsubj");
            verb.setPartOfSpeechTag(verb.isPartOfSpeechTag("VBN") ? "VBD" : verb.getPartOfSpeechTag());
        }
    }

    /** "An attack by guards in Tillia that {killed} two", "a raid on an outpost that {killed} two": no town or outpost kills, the deed told before it does. */
    private static void ofDeed(NLPNode[] nodes, NLPNode verb) {
        NLPNode place = verb.getDependencyHead();
        boolean harms = verb.isDependencyLabel("relcl")
                && HARMING.contains(verb.getLemma())
                && place.getID() < verb.getID()
                && place.isDependencyLabel("pobj")
                && (String.valueOf(place.getPartOfSpeechTag()).startsWith("NNP") || TARGETS.contains(place.getLemma()))
                && child(verb, SUBJECTS).filter(who -> who.isWordForm("that")).isPresent();
        if (!harms) {
            return;
        }
        for (int i = place.getID() - 1; i > 0; i--) {
            if (isNoun(nodes[i]) && DEEDS.contains(nodes[i].getLemma())) {
                verb.setDependencyHead(nodes[i], "relcl");
                return;
            }
        }
    }

    /** "According to the head of the agency, {nine} guards were killed", "As reported by SUNA, {Sy}, the envoy, left": no other name of the source. */
    private static void afterSource(NLPNode[] nodes, NLPNode noun) {
        NLPNode source = noun.getDependencyHead();
        boolean beside = isNoun(noun) && source.isDependencyLabel("pobj") && isBesideSource(noun, source);
        int next = last(noun) + 1;
        next += next < nodes.length && nodes[next].isWordForm(",") ? 1 : 0;
        if (!beside || next >= nodes.length) {
            return;
        }
        NLPNode verb = is(nodes[next], AUXILIARIES) ? nodes[next].getDependencyHead() : nodes[next];
        if (isVerb(verb) && isFinite(verb) && child(verb, SUBJECTS).isEmpty()) {
            subject(noun, verb);
            for (int i = source.getID() + 1; i < noun.getID(); i++) {
                if (nodes[i].getDependencyHead() == source) {
                    nodes[i].setDependencyHead(nodes[i].isWordForm(",") ? verb : noun, nodes[i].getDependencyLabel());
                }
            }
        }
    }

    private static boolean isBesideSource(NLPNode noun, NLPNode source) {
        NLPNode preposition = source.getDependencyHead();
        NLPNode verb = preposition.getDependencyHead();
        if (noun.isDependencyLabel("appos")) {
            return preposition.isWordForm("to") && verb.isLemma("accord");
        }
        return noun.isDependencyLabel("conj")
                && child(source, Set.of("cc")).isEmpty()
                && preposition.isWordForm("by")
                && verb.isPartOfSpeechTag("VBN")
                && verb.getID() == 2;
    }

    /** "After Chad, on Tuesday, {launched} attacks": who stands before the commas does it. */
    private static void betweenCommas(NLPNode[] nodes, NLPNode opener) {
        Optional<NLPNode> noun = child(opener, Set.of("pobj")).filter(Nodes::isNoun);
        if (noun.isEmpty() || !OPENERS.contains(opener.getWordFormLowercase()) || !isVerb(opener.getDependencyHead())) {
            return;
        }
        NLPNode above = opener.getDependencyHead();
        int end = last(noun.get()) + 1;
        List.copyOf(above.getDependentList()).stream()
                .filter(verb -> is(verb, Set.of("advcl", "conj", "ccomp")) && isFinite(verb))
                .filter(verb -> verb.getID() > end + 1 && child(verb, SUBJECTS).isEmpty())
                .filter(verb -> nodes[end].isWordForm(",") && nodes[verb.getID() - 1].isWordForm(","))
                .findFirst()
                .ifPresent(verb -> {
                    for (int i = end; i < verb.getID(); i++) {
                        if (nodes[i].getDependencyHead() == above) {
                            nodes[i].setDependencyHead(verb, nodes[i].getDependencyLabel());
                        }
                    }
                    subject(noun.get(), verb);
                    verb.setDependencyLabel("advcl");
                    opener.setDependencyHead(verb, "mark");
                });
    }

    private static int last(NLPNode node) {
        int last = node.getID();
        for (NLPNode child : node.getDependentList()) {
            last = Math.max(last, last(child));
        }
        return last;
    }

    /** "Ministry of Works (MoW) spokesman {X} said": of two subjects side by side the first is the body that the second speaks for. */
    private static void ofBody(NLPNode[] nodes, NLPNode speaker) {
        if (!is(speaker, SUBJECTS)) {
            return;
        }
        int first = speaker.getDependentList().stream().mapToInt(NLPNode::getID).reduce(speaker.getID(), Math::min);
        NLPNode title = nodes[first];
        speaker.getDependencyHead().getDependentList().stream()
                .filter(body -> is(body, SUBJECTS) && body.getID() < first && isNoun(body))
                .filter(body -> title != speaker && title.isPartOfSpeechTag("NN") && nodes[first - 1].isWordForm(")"))
                .findFirst()
                .ifPresent(body -> body.setDependencyHead(speaker, "compound"));
    }

    /** "With the army and the militia {firing} shells": both fire. */
    private static void together(NLPNode participle) {
        boolean does = participle.isPartOfSpeechTag("VBG") && participle.isDependencyLabel("acl");
        NLPNode noun = participle.getDependencyHead();
        while (does
                && noun.isDependencyLabel("conj")
                && noun.getDependencyHead().getID() < noun.getID()) {
            noun = noun.getDependencyHead();
        }
        if (does
                && noun != participle.getDependencyHead()
                && noun.isDependencyLabel("pobj")
                && noun.getDependencyHead().isWordForm("with")) {
            participle.setDependencyHead(noun, "acl");
        }
    }
}
