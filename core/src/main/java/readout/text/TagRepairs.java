package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts right what the taggers are known to get wrong in news, before the next step builds on it. */
final class TagRepairs {

    private static final Set<String> OFFICES = Set.of("secretary", "secretaries", "minister", "ministers");

    private static final Map<String, String> LEMMAS =
            Map.of("ended", "end", "provided", "provide", "deregistered", "deregister", "deescalated", "deescalate");

    /** Words that newspapers spell in two ways, of which the word lists know the first. */
    private static final Map<String, String> SPELLINGS = Map.of("protestor", "protester");

    /** What stands before a noun after a name, verb or no verb: "Turkey backed rebels". */
    private static final Set<String> ATTRIBUTES = Set.of(
            "backed",
            "based",
            "occupied",
            "administered",
            "controlled",
            "held",
            "owned",
            "born",
            "led",
            "allied",
            "aligned",
            "united");

    /** What a subject is made of before its noun. */
    private static final Set<String> INSIDE = Set.of("CC", "DT", "JJ", "CD", "PRP$");

    private static final List<Repair> REPAIRS = List.of(
            new Repair(TagContexts::isAccount, "NNP"),
            new Repair(TagContexts::isReading, "VBD"),
            new Repair(TagContexts::isAdvance, "VBD"),
            new Repair(TagContexts::isToldOf, "NN"),
            new Repair(TagContexts::isHandingOver, "VB"),
            new Repair(TagContexts::isShotDown, "RP"),
            new Repair(TagContexts::isReports, "NNS"),
            new Repair(TagContexts::isForces, "NN"),
            new Repair(TagContexts::isMight, "NN"),
            new Repair(TagContexts::isPowerSeized, "VBD"),
            new Repair(TagContexts::isWarning, "VBG"),
            new Repair(TagContexts::isHousing, "VBG"),
            new Repair(TagContexts::isTitle, "NNP"),
            new Repair(TagContexts::isArmed, "NN"));

    private TagRepairs() {}

    /** A place in a sentence where words stand in some way. */
    private interface Where {
        boolean test(NLPNode[] nodes, int i);
    }

    /** The tag of a word that stands so. */
    private record Repair(Where where, String tag) {}

    /** Each word with the tag that its neighbours tell ({@link TagContexts}), from the first to the last. */
    static void tags(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            for (Repair repair : REPAIRS) {
                if (repair.where().test(nodes, i)) {
                    nodes[i].setPartOfSpeechTag(repair.tag());
                }
            }
        }
    }

    /**
     * "Chad {normalised} relations with Libya.": a sentence has a verb, so what is tagged an adjective in "-ed" between a noun or name that opens it and
     * what follows is that; a headline, which has no stop at its end, may be without one.
     */
    static void mainVerb(NLPNode[] nodes) {
        boolean stopped = nodes[nodes.length - 1].isWordForm(".");
        if (!stopped || Arrays.stream(nodes).skip(1).anyMatch(TagRepairs::isVerb)) {
            return;
        }
        for (int i = 2; i + 2 < nodes.length; i++) {
            boolean opening = nodes[i - 1].getPartOfSpeechTag().startsWith("NN");
            if (!opening && !INSIDE.contains(nodes[i - 1].getPartOfSpeechTag())) {
                return;
            }
            boolean participle = nodes[i].isPartOfSpeechTag("JJ")
                    && nodes[i].getWordFormLowercase().endsWith("ed")
                    && !ATTRIBUTES.contains(nodes[i].getWordFormLowercase());
            if (opening && participle) {
                nodes[i].setPartOfSpeechTag("VBD");
                return;
            }
        }
    }

    private static boolean isVerb(NLPNode node) {
        return node.getPartOfSpeechTag().startsWith("VB") || node.isPartOfSpeechTag("MD");
    }

    /** The dictionary forms of verbs that the engine leaves as they stand, and of words with two spellings. */
    static void lemmas(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            String lemma = LEMMAS.get(nodes[i].getWordFormLowercase());
            if (lemma != null && nodes[i].getPartOfSpeechTag().startsWith("VB")) {
                nodes[i].setLemma(lemma);
            }
            nodes[i].setLemma(SPELLINGS.getOrDefault(nodes[i].getLemma(), nodes[i].getLemma()));
        }
    }

    /** The "State" of "Secretary of State" is part of an office, no organisation. */
    static void names(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length; i++) {
            boolean office = nodes[i - 1].isWordForm("of") && OFFICES.contains(nodes[i - 2].getWordFormLowercase());
            if (office
                    && nodes[i].getWordFormLowercase().equals("state")
                    && "U-ORG".equals(nodes[i].getNamedEntityTag())) {
                nodes[i].setNamedEntityTag("O");
            }
        }
    }
}
