package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Puts right what the taggers are known to get wrong in news, before the next step builds on it. */
final class TagRepairs {

    private static final Set<String> OFFICES = Set.of("secretary", "secretaries", "minister", "ministers");

    private static final Map<String, String> LEMMAS =
            Map.of("ended", "end", "provided", "provide", "deregistered", "deregister", "deescalated", "deescalate");

    private static final Set<String> ARMED =
            Set.of("militant", "separatist", "insurgent", "guerrilla", "rebel", "jihadist", "islamist");

    private static final Set<String> HOLDINGS = Set.of(
            "position",
            "positions",
            "base",
            "bases",
            "camp",
            "camps",
            "stronghold",
            "strongholds",
            "hideout",
            "hideouts",
            "target",
            "targets",
            "bastion",
            "bastions",
            "outpost",
            "outposts");

    private static final Set<String> TITLES =
            Set.of("High", "Special", "Deputy", "Permanent", "General", "Executive", "Chief", "Senior", "Joint");

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

    private static final Set<String> SHOOTING = Set.of("shoot", "shoots", "shooting", "shot", "gun", "guns", "gunned");
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "JJ", "CD", "NN", "NNS", "NNP", "PRP$");
    private static final Set<String> REPORTS = Set.of("reports", "claims");
    private static final Set<String> FOLLOWING = Set.of("following", "after", "amid", "despite");

    private static final Set<String> AMOUNTS =
            Set.of("more", "some", "about", "around", "nearly", "almost", "over", "hundreds", "dozens", "thousands");
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> ONWARD = Set.of("towards", "toward", "into", "on");

    /** Participles that are nouns too where nothing that they are done to follows. */
    private static final Set<String> FIGHTING =
            Set.of("fighting", "shelling", "bombing", "looting", "rioting", "shooting");

    private static final Set<String> TELLING_OF =
            Set.of("report", "reports", "reported", "over", "about", "amid", "despite");

    private TagRepairs() {}

    /** Account names are names; so is the "High" of "the African Union (AU) High Representative"; "the statement read", with a noun before it, is a verb, and so is "advanced on"; the "militant" of "militant positions" is a noun, and so is the "fighting" of "reported fighting". */
    static void tags(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String form = node.getWordForm();
            if (form.length() > 1 && form.charAt(0) == '@' && Character.isLetter(form.charAt(1))) {
                node.setPartOfSpeechTag("NNP");
            }
            boolean afterNoun = i > 1 && nodes[i - 1].getPartOfSpeechTag().startsWith("NN");
            if (form.equals("read") && node.isPartOfSpeechTag("NN") && afterNoun) {
                node.setPartOfSpeechTag("VBD");
            }
            boolean onward = i + 1 < nodes.length && ONWARD.contains(nodes[i + 1].getWordForm());
            if (form.equals("advanced") && node.isPartOfSpeechTag("JJ") && afterNoun && onward) {
                node.setPartOfSpeechTag("VBD");
            }
            if (isToldOf(nodes, i)) {
                node.setPartOfSpeechTag("NN");
            }
            if (isHandingOver(nodes, i)) {
                node.setPartOfSpeechTag("VB");
            }
            if (isShotDown(nodes, i)) {
                nodes[i + 1].setPartOfSpeechTag("RP");
            }
            if (isReports(nodes, i)) {
                node.setPartOfSpeechTag("NNS");
            }
            if (isForces(nodes, i) || isMight(nodes, i)) {
                node.setPartOfSpeechTag("NN");
            }
            if (isPowerSeized(nodes, i)) {
                node.setPartOfSpeechTag("VBD");
            }
            if (isWarning(nodes, i) || isHousing(nodes, i)) {
                node.setPartOfSpeechTag("VBG");
            }
            boolean holding = i + 1 < nodes.length && HOLDINGS.contains(nodes[i + 1].getWordFormLowercase());
            boolean title = i + 1 < nodes.length
                    && TITLES.contains(form)
                    && nodes[i - 1].isWordForm(")")
                    && nodes[i + 1].isPartOfSpeechTag("NNP");
            if (title) {
                node.setPartOfSpeechTag("NNP");
            }
            if (holding && node.isPartOfSpeechTag("JJ") && ARMED.contains(node.getWordFormLowercase())) {
                node.setPartOfSpeechTag("NN");
            }
        }
    }

    /** "Reported {fighting} in the north", "concern over {shelling} along the border": who tells of it does not do it. */
    private static boolean isToldOf(NLPNode[] nodes, int i) {
        boolean ends =
                i + 1 == nodes.length || Set.of("IN", ",", ".", "CC").contains(nodes[i + 1].getPartOfSpeechTag());
        return i > 1
                && ends
                && nodes[i].isPartOfSpeechTag("VBG")
                && FIGHTING.contains(nodes[i].getWordFormLowercase())
                && TELLING_OF.contains(nodes[i - 1].getWordFormLowercase());
    }

    /** "Demanded that Chad {hand} over two suspects". */
    private static boolean isHandingOver(NLPNode[] nodes, int i) {
        boolean between = i > 2 && i + 2 < nodes.length && nodes[i + 1].isWordForm("over");
        return between
                && nodes[i].isWordForm("hand")
                && nodes[i].isPartOfSpeechTag("NN")
                && Set.of("NNP", "NNS", "NN").contains(nodes[i - 1].getPartOfSpeechTag())
                && Set.of("DT", "CD", "PRP$", "NNS", "NNP", "JJ").contains(nodes[i + 2].getPartOfSpeechTag());
    }

    /** "Chad shoots {down} a drone": no way down which somebody shoots. */
    private static boolean isShotDown(NLPNode[] nodes, int i) {
        return i + 2 < nodes.length
                && SHOOTING.contains(nodes[i].getWordFormLowercase())
                && nodes[i + 1].isWordForm("down")
                && nodes[i + 1].isPartOfSpeechTag("IN")
                && BEFORE_NOUN.contains(nodes[i + 2].getPartOfSpeechTag());
    }

    /** "The {military} took over": nothing follows that is military. */
    private static boolean isForces(NLPNode[] nodes, int i) {
        return i + 1 < nodes.length
                && nodes[i].isPartOfSpeechTag("JJ")
                && nodes[i].getWordFormLowercase().equals("military")
                && TENSED.contains(nodes[i + 1].getPartOfSpeechTag());
    }

    /** "The full {might} of the army": no verb follows. */
    private static boolean isMight(NLPNode[] nodes, int i) {
        int next = i + 1 < nodes.length && nodes[i + 1].isPartOfSpeechTag("''") ? i + 2 : i + 1;
        return i > 1
                && next < nodes.length
                && nodes[i].isWordForm("might")
                && nodes[i].isPartOfSpeechTag("MD")
                && nodes[next].isWordForm("of")
                && Set.of("JJ", "DT", "PRP$", "POS", "``").contains(nodes[i - 1].getPartOfSpeechTag());
    }

    /** "Demanded his release, {warning} of bloodshed". */
    private static boolean isWarning(NLPNode[] nodes, int i) {
        return i > 1
                && i + 1 < nodes.length
                && nodes[i].isWordForm("warning")
                && nodes[i].isPartOfSpeechTag("NN")
                && nodes[i - 1].isWordForm(",")
                && Set.of("of", "that", "against").contains(nodes[i + 1].getWordForm());
    }

    /** "A garrison {housing} more than 200 soldiers": how many live there. */
    private static boolean isHousing(NLPNode[] nodes, int i) {
        return i > 1
                && i + 1 < nodes.length
                && nodes[i].isWordForm("housing")
                && nodes[i].isPartOfSpeechTag("NN")
                && nodes[i - 1].getPartOfSpeechTag().startsWith("NN")
                && (nodes[i + 1].isPartOfSpeechTag("CD") || AMOUNTS.contains(nodes[i + 1].getWordForm()));
    }

    /** "An elite unit, the Falcons, {seized} power". */
    private static boolean isPowerSeized(NLPNode[] nodes, int i) {
        boolean power = i > 1
                && i + 1 < nodes.length
                && nodes[i].isPartOfSpeechTag("VBN")
                && nodes[i].isWordForm("seized")
                && Set.of("power", "control").contains(nodes[i + 1].getWordFormLowercase());
        boolean whole = power
                && (i + 2 == nodes.length || !nodes[i + 2].getPartOfSpeechTag().startsWith("NN"));
        String before = nodes[i - 1].getPartOfSpeechTag();
        return whole && (before.startsWith("NN") || before.equals(","));
    }

    /** "Was recalled following {reports} that …": nobody reports there. */
    private static boolean isReports(NLPNode[] nodes, int i) {
        return i > 1
                && i + 1 < nodes.length
                && REPORTS.contains(nodes[i].getWordFormLowercase())
                && FOLLOWING.contains(nodes[i - 1].getWordFormLowercase())
                && nodes[i].isPartOfSpeechTag("VBZ")
                && Set.of("that", "of").contains(nodes[i + 1].getWordFormLowercase());
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

    /** The dictionary forms of verbs that the engine leaves as they stand. */
    static void lemmas(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            String lemma = LEMMAS.get(nodes[i].getWordFormLowercase());
            if (lemma != null && nodes[i].getPartOfSpeechTag().startsWith("VB")) {
                nodes[i].setLemma(lemma);
            }
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
