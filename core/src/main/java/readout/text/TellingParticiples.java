package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isVerb;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/**
 * Gives participles of telling back to those who tell: to a paper whose phrase ends in another noun ("a statement on the same lines {alleging}
 * that …"), to who mourns or hails what befell others ("mourned the death of ten guards, {stressing} that …"), to protests ("left amid protests
 * {demanding} …"), and to who tells of strikes and craft, which tell
 * nothing ("said 40 warplanes took part, while {announcing} …").
 */
final class TellingParticiples {

    private static final Set<String> TELLING = WordLists.of("tagging");
    private static final Set<String> ACTS = WordLists.of("speech-act");
    private static final Set<String> STRESSING = Set.of(
            "assert",
            "allege",
            "stress",
            "underline",
            "underscore",
            "emphasize",
            "emphasise",
            "affirm",
            "reiterate",
            "state");
    private static final Set<String> PAPERS = Set.of(
            "statement", "letter", "communique", "communiqué", "note", "message", "declaration", "report", "post");
    private static final Set<String> PROTESTS = Set.of(
            "protest",
            "demonstration",
            "rally",
            "march",
            "petition",
            "banner",
            "placard",
            "protester",
            "demonstrator",
            "crowd",
            "strike");
    private static final Set<String> BEFALLING = Set.of(
            "death",
            "loss",
            "killing",
            "murder",
            "arrest",
            "detention",
            "abduction",
            "capture",
            "release",
            "return",
            "arrival",
            "expulsion",
            "execution",
            "presence");
    private static final Set<String> THINGS = Set.of(
            "strike",
            "attack",
            "airstrike",
            "raid",
            "operation",
            "shelling",
            "clash",
            "incident",
            "fighting",
            "blast",
            "warplane",
            "aircraft",
            "plane",
            "jet",
            "drone",
            "helicopter",
            "warship",
            "ship",
            "vessel",
            "boat",
            "submarine",
            "missile",
            "rocket",
            "tank",
            "vehicle",
            "truck");
    private static final Set<String> HARMING =
            Set.of("injure", "kill", "wound", "hurt", "shoot", "beat", "arrest", "detain");
    private static final Set<String> WITHIN = Set.of("pobj", "prep");

    private TellingParticiples() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        if (nodes.length > 1) {
            ofMainClause(nodes[1]);
        }
        for (int i = 2; i < nodes.length; i++) {
            if (nodes[i].isPartOfSpeechTag("VBG") && tells(nodes[i])) {
                ofProtest(nodes[i - 1], nodes[i]);
                ofPaper(nodes[i]);
                ofMourner(nodes[i]);
                ofTeller(nodes[i]);
            }
        }
    }

    private static boolean tells(NLPNode verb) {
        return TELLING.contains(verb.getLemma())
                || ACTS.contains(verb.getLemma())
                || STRESSING.contains(verb.getLemma());
    }

    /** "{Fearing} a raid after gunmen came, the town …": what opens the sentence goes with its main clause. */
    private static void ofMainClause(NLPNode opening) {
        NLPNode clause = opening.getDependencyHead();
        boolean under = opening.isPartOfSpeechTag("VBG")
                && opening.isDependencyLabel("advcl")
                && isVerb(clause)
                && clause.isDependencyLabel("advcl")
                && isVerb(clause.getDependencyHead())
                && clause.getDependencyHead().getID() > clause.getID()
                && child(clause, Set.of("mark")).isPresent();
        if (under) {
            opening.setDependencyHead(clause.getDependencyHead(), "advcl");
        }
    }

    /** "Left amid protests {demanding} that …": right behind the protests it is they that demand it. */
    private static void ofProtest(NLPNode before, NLPNode participle) {
        if (participle.isDependencyLabel("advcl")
                && before.isDependencyLabel("pobj")
                && (PROTESTS.contains(before.getLemma()) || PAPERS.contains(before.getLemma()))) {
            participle.setDependencyHead(before, "acl");
        }
    }

    /** "Issued a statement on the same lines {alleging} that …": the statement alleges it. */
    private static void ofPaper(NLPNode participle) {
        NLPNode noun = participle.getDependencyHead();
        while (participle.isDependencyLabel("acl") && is(noun, WITHIN)) {
            noun = noun.getDependencyHead();
            if (PAPERS.contains(noun.getLemma()) && isClause(participle)) {
                participle.setDependencyHead(noun, "acl");
                return;
            }
        }
    }

    /** "Mourned the death of ten guards {stressing} that …": the guards stress nothing. */
    private static void ofMourner(NLPNode participle) {
        NLPNode fate = participle.getDependencyHead();
        if (fate.isDependencyLabel("pobj") && fate.getDependencyHead().isWordForm("of")) {
            fate = fate.getDependencyHead().getDependencyHead();
        }
        boolean befell = BEFALLING.contains(String.valueOf(fate.getLemma())) && fate.isDependencyLabel("dobj");
        if (participle.isDependencyLabel("acl") && befell && isClause(participle)) {
            participle.setDependencyHead(fate.getDependencyHead(), "advcl");
        }
    }

    /** "Chad said 40 warplanes took part, while {announcing} sanctions", "said the strikes went on, {accusing} Niger": Chad does so. */
    private static void ofTeller(NLPNode participle) {
        NLPNode clause = participle.getDependencyHead();
        boolean beside = participle.isDependencyLabel("advcl") && isVerb(clause) && clause.isDependencyLabel("ccomp");
        Optional<NLPNode> thing =
                child(clause, SUBJECTS).filter(noun -> THINGS.contains(noun.getLemma()) || isHarmed(noun, clause));
        if (beside && thing.isPresent() && isVerb(clause.getDependencyHead())) {
            participle.setDependencyHead(clause.getDependencyHead());
        }
    }

    /** "Said a guard was injured, {stating} …": who came to harm states nothing. */
    private static boolean isHarmed(NLPNode noun, NLPNode clause) {
        return noun.isDependencyLabel("nsubjpass") && HARMING.contains(clause.getLemma());
    }

    private static boolean isClause(NLPNode participle) {
        return child(participle, Set.of("ccomp")).isPresent();
    }
}
