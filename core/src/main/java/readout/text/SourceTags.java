package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.isVerb;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the tag of an unnamed source its subject: "…, a source familiar with the matter {said} on Friday", where the parser takes the source for
 * part of what is told; and the words quoted behind a subject that is not their verb: "said the talks “{centred} on …”".
 */
final class SourceTags {

    private static final Set<String> TELLING = Set.of("say", "tell", "report", "add", "confirm");
    private static final Set<String> DOING = Set.of("VBD", "VBZ");
    private static final Set<String> CLOSERS = Set.of(",", "''", "``");
    private static final Set<String> PHRASE =
            Set.of("DT", "CD", "POS", "HYPH", "PRP$", "IN", "TO", "RB", "VBN", "VBD", "VBG", "CC");
    private static final Set<String> CHUNK = Set.of("DT", "CD", "POS", "HYPH", "PRP$");
    private static final Set<String> DESCRIBING =
            Set.of("familiar", "close", "briefed", "privy", "aware", "involved", "knowledgeable", "with", "near");

    private SourceTags() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            NLPNode verb = nodes[i];
            if (DOING.contains(verb.getPartOfSpeechTag()) && TELLING.contains(verb.getLemma())) {
                described(nodes, verb);
            }
            quoted(nodes, verb);
        }
    }

    /** "…, a source familiar with the matter {said}". */
    private static void described(NLPNode[] nodes, NLPNode verb) {
        int open = verb.getID() - 1;
        while (open > 0 && isInPhrase(nodes[open])) {
            open--;
        }
        if (open == 0 || !CLOSERS.contains(nodes[open].getPartOfSpeechTag())) {
            return;
        }
        int noun = chunkHead(nodes, open + 1);
        boolean source = noun > open + 1
                && noun + 1 < verb.getID()
                && DESCRIBING.contains(nodes[noun + 1].getWordFormLowercase())
                && nodes[noun].getDependencyHead() != verb;
        if (source) {
            tag(nodes[noun], nodes[noun + 1], verb, open);
        }
    }

    /** The noun tells it; what is told stands before {@code open}. */
    private static void tag(NLPNode noun, NLPNode describing, NLPNode verb, int open) {
        NLPNode above = verb.getDependencyHead();
        while (above.getID() > open && above.getDependencyHead() != null) {
            above = above.getDependencyHead();
        }
        boolean under = above.getID() > 0;
        if (under && !(isVerb(above) && isFinite(above))) {
            return;
        }
        if (under) {
            verb.setDependencyHead(above.getDependencyHead(), above.getDependencyLabel());
            above.setDependencyHead(verb, "ccomp");
        }
        subject(noun, verb);
        if (describing.isPartOfSpeechTag("VBD") || describing.isPartOfSpeechTag("VBN")) {
            describing.setPartOfSpeechTag("VBN");
            describing.setDependencyHead(noun, "acl");
        }
    }

    /** "Said the talks with X “{centred} on …”": the first word of the quotation is the verb of what was said. */
    private static void quoted(NLPNode[] nodes, NLPNode verb) {
        boolean opens = verb.isPartOfSpeechTag("VBN")
                && is(verb, Set.of("acl"))
                && nodes[verb.getID() - 1].isPartOfSpeechTag("``");
        if (!opens) {
            return;
        }
        int at = verb.getID() - 2;
        while (at > 0 && isInPhrase(nodes[at]) && !TELLING.contains(nodes[at].getLemma())) {
            at--;
        }
        NLPNode said = nodes[at];
        int noun = chunkHead(nodes, at + 1);
        boolean tells = at > 0 && isFinite(said) && TELLING.contains(said.getLemma()) && noun > at;
        Optional<NLPNode> clause = child(said, Set.of("ccomp")).filter(c -> c.getID() > said.getID());
        if (tells && clause.isEmpty() && child(said, SUBJECTS).isPresent()) {
            verb.setPartOfSpeechTag("VBD");
            verb.setDependencyHead(said, "ccomp");
            subject(nodes[noun], verb);
        }
    }

    /** The last noun of the phrase that begins at {@code from}; 0 where none does. */
    private static int chunkHead(NLPNode[] nodes, int from) {
        int head = 0;
        for (int i = from; i < nodes.length; i++) {
            boolean describes = DESCRIBING.contains(nodes[i].getWordFormLowercase());
            String tag = nodes[i].getPartOfSpeechTag();
            boolean inside = isNoun(nodes[i]) || CHUNK.contains(tag) || tag.startsWith("JJ");
            if (describes || !inside) {
                return head;
            }
            head = isNoun(nodes[i]) ? i : head;
        }
        return head;
    }

    private static boolean isInPhrase(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        return PHRASE.contains(tag) || tag.startsWith("NN") || tag.startsWith("JJ");
    }
}
