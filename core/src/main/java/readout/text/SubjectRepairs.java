package readout.text;

import static readout.text.Nodes.AUXILIARIES;
import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isVerb;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives verbs the subjects that the parser is known to hang elsewhere: from an auxiliary ("{Chad} has in the past threatened …"), in the "as"
 * before it ("as the {army} fought …"), in what is told before it ("… left, {residents} and a doctor said"), behind a title that has but one of two names ("premier {X} and Chad's Y met"), and beside a noun that
 * only tells what it is ("the bloc {ECOWAS} condemned …").
 */
final class SubjectRepairs {

    private static final Set<String> OPENERS = Set.of("as", "while", "after", "before", "since", "until");

    private static final Set<String> TELLING = Set.of("say", "report", "add", "announce", "confirm");
    private static final Set<String> PHRASE = Set.of("DT", "CD", "CC", "POS", "HYPH", "VBN", "PRP$", "IN");
    private static final Set<String> STRAY = Set.of("conj", "appos", "dep");
    private static final Set<String> CLOSERS = Set.of(",", "\'\'", "``");

    private SubjectRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            ofAuxiliary(nodes[i]);
            apposed(nodes, nodes[i]);
            titled(nodes, nodes[i]);
            betweenCommas(nodes, nodes[i]);
            opened(nodes, nodes[i]);
            told(nodes, nodes[i]);
            joined(nodes, nodes[i]);
            reduced(nodes, nodes[i]);
        }
    }

    /** "The fighting raging in Y {threatens} …": a bare participle behind the subject takes it from the verb. */
    private static void reduced(NLPNode[] nodes, NLPNode participle) {
        NLPNode noun = nodes[participle.getID() - 1];
        boolean bare = participle.isPartOfSpeechTag("VBG")
                && participle.isDependencyLabel("advcl")
                && child(participle, AUXILIARIES).isEmpty()
                && is(noun, SUBJECTS)
                && noun.getDependencyHead() == participle;
        if (!bare) {
            return;
        }
        participle.getDependencyHead().getDependentList().stream()
                .filter(verb -> verb.getID() > participle.getID() && verb.isDependencyLabel("ccomp") && isFinite(verb))
                .filter(verb -> child(verb, SUBJECTS).isEmpty())
                .findFirst()
                .ifPresent(verb -> {
                    subject(noun, verb);
                    participle.setDependencyHead(noun, "acl");
                });
    }

    /** "The prince, X, and {President Y} held a call": of two subjects with "and" between them the second is joined to the first. */
    private static void joined(NLPNode[] nodes, NLPNode second) {
        if (!is(second, SUBJECTS)) {
            return;
        }
        second.getDependencyHead().getDependentList().stream()
                .filter(first -> is(first, SUBJECTS) && first.getID() < second.getID())
                .filter(first -> first.getDependentList().stream()
                        .anyMatch(cc ->
                                is(cc, Set.of("cc")) && cc.getID() > first.getID() && cc.getID() < second.getID()))
                .findFirst()
                .ifPresent(first -> second.setDependencyHead(first, "conj"));
    }

    /** "…, residents and a doctor {said}.": who tells it at the end is no part of what is told. */
    private static void told(NLPNode[] nodes, NLPNode verb) {
        boolean tells = TELLING.contains(verb.getLemma()) && isVerb(verb) && isFinite(verb);
        boolean ends = verb.getID() + 1 >= nodes.length || is(nodes[verb.getID() + 1], Set.of("punct"));
        if (!tells || !ends) {
            return;
        }
        int open = beforePhrase(nodes, verb.getID() - 1);
        Optional<NLPNode> last = child(verb, SUBJECTS);
        boolean inside = last.filter(l -> l.getID() <= open).isEmpty();
        if (inside && CLOSERS.contains(String.valueOf(nodes[open].getPartOfSpeechTag()))) {
            List.of(nodes).subList(open + 1, last.map(NLPNode::getID).orElse(verb.getID())).stream()
                    .filter(node -> is(node, STRAY) && node.getPartOfSpeechTag().startsWith("NN"))
                    .filter(node -> node.getDependencyHead().getID() <= open)
                    .filter(node -> last.isEmpty() || child(node, Set.of("cc")).isPresent())
                    .findFirst()
                    .ifPresent(noun -> {
                        subject(noun, verb);
                        last.ifPresent(l -> l.setDependencyHead(noun, "conj"));
                    });
        }
    }

    private static int beforePhrase(NLPNode[] nodes, int last) {
        int at = last;
        while (at > 0 && isInPhrase(nodes[at])) {
            at--;
        }
        return at;
    }

    private static boolean isInPhrase(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        return PHRASE.contains(tag) || tag.startsWith("NN") || tag.startsWith("JJ");
    }

    /** "Chad has in the past threatened …": the subject is that of the verb. */
    private static void ofAuxiliary(NLPNode node) {
        NLPNode auxiliary = node.getDependencyHead();
        if (is(node, SUBJECTS) && is(auxiliary, AUXILIARIES) && isVerb(auxiliary.getDependencyHead())) {
            subject(node, auxiliary.getDependencyHead());
        }
    }

    /** "The bloc ECOWAS condemned …": of two subjects side by side the name is the subject. */
    private static void apposed(NLPNode[] nodes, NLPNode name) {
        NLPNode before = nodes[name.getID() - 1];
        boolean both =
                is(name, SUBJECTS) && is(before, SUBJECTS) && before.getDependencyHead() == name.getDependencyHead();
        if (both && before.isPartOfSpeechTag("NN") && name.isPartOfSpeechTag("NNP")) {
            before.setDependencyHead(name, "compound");
        }
    }

    /** "Premier X and Chad's Y met": where the tree has the first name behind its title, and the second joined to that name alone. */
    private static void titled(NLPNode[] nodes, NLPNode name) {
        NLPNode title = name.getDependencyHead();
        boolean joined = name.isDependencyLabel("appos")
                && name.isPartOfSpeechTag("NNP")
                && title.isPartOfSpeechTag("NN")
                && is(title, SUBJECTS)
                && child(name, Set.of("conj"))
                        .filter(c -> c.isPartOfSpeechTag("NNP"))
                        .isPresent();
        if (!joined || nodes[title.getID() + 1].getPartOfSpeechTag().equals(",")) {
            return;
        }
        name.setDependencyHead(title.getDependencyHead(), title.getDependencyLabel());
        title.setDependencyHead(name, "compound");
    }

    /** "The envoy for Chad, ex-minister {X}, said": who stands between commas before the verb is the subject, not one more of its phrase. */
    private static void betweenCommas(NLPNode[] nodes, NLPNode name) {
        boolean person = isPerson(name)
                && is(name, STRAY)
                && name.getID() + 2 < nodes.length
                && nodes[name.getID() + 1].isWordForm(",");
        int start = person ? beforePhrase(nodes, name.getID()) : 0;
        if (start == 0 || !nodes[start].isWordForm(",")) {
            return;
        }
        NLPNode at = name.getDependencyHead();
        while (at.getID() > 0 && is(at, Set.of("pobj", "prep"))) {
            at = at.getDependencyHead();
        }
        NLPNode verb = nodes[name.getID() + 2];
        if (is(at, SUBJECTS)
                && !isPerson(at)
                && at.getPartOfSpeechTag().startsWith("NN")
                && child(at, Set.of("cc")).isEmpty()
                && at.getID() < start
                && at.getDependencyHead() == verb) {
            name.setDependencyHead(at, "appos");
        }
    }

    private static boolean isPerson(NLPNode node) {
        return String.valueOf(node.getNamedEntityTag()).endsWith("PERSON");
    }

    /** "As the army fought …", "days after the army openly backed …": the tree has "as the army" for a phrase of its own. */
    private static void opened(NLPNode[] nodes, NLPNode opener) {
        Optional<NLPNode> noun = child(opener, Set.of("pobj"));
        if (!OPENERS.contains(opener.getWordFormLowercase()) || noun.isEmpty()) {
            return;
        }
        verbAfter(nodes, last(noun.get()) + 1)
                .filter(verb -> verb.getDependencyHead() != noun.get())
                .ifPresent(verb -> {
                    subject(noun.get(), verb);
                    opener.setDependencyHead(verb, "mark");
                    verb.setDependencyLabel("advcl");
                });
        child(noun.get(), Set.of("acl")).filter(SubjectRepairs::callsFor).ifPresent(verb -> {
            verb.setPartOfSpeechTag("VBD");
            verb.setDependencyHead(verbAbove(opener), "advcl");
            subject(noun.get(), verb);
            opener.setDependencyHead(verb, "mark");
        });
    }

    /** The verb at {@code from}, behind what may stand between it and its subject, where it has a tense and no subject. */
    private static Optional<NLPNode> verbAfter(NLPNode[] nodes, int from) {
        int at = from;
        while (at < nodes.length
                && (is(nodes[at], AUXILIARIES)
                        || nodes[at].getWordFormLowercase().endsWith("ly"))) {
            at++;
        }
        return at == nodes.length
                ? Optional.empty()
                : Optional.of(nodes[at])
                        .filter(verb -> is(verb, Set.of("advcl", "conj")) && isFinite(verb))
                        .filter(verb -> child(verb, SUBJECTS).isEmpty());
    }

    /** "after leaders {called} for calm": nobody is "called for calm". */
    private static boolean callsFor(NLPNode verb) {
        return verb.isLemma("call")
                && verb.isPartOfSpeechTag("VBN")
                && verb.getDependentList().stream()
                        .anyMatch(c -> Set.of("for", "on").contains(c.getWordFormLowercase()))
                && child(verb, Set.of("agent")).isEmpty();
    }

    private static NLPNode verbAbove(NLPNode node) {
        NLPNode above = node.getDependencyHead();
        return isVerb(above) || above.getDependencyHead() == null || !isVerb(above.getDependencyHead())
                ? above
                : above.getDependencyHead();
    }

    private static int last(NLPNode node) {
        int last = node.getID();
        for (NLPNode child : node.getDependentList()) {
            last = Math.max(last, last(child));
        }
        return last;
    }
}
