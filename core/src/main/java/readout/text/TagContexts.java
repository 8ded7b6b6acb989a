package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/** Where the words around a word tell its part of speech, which the tagger is known to miss there in news. */
final class TagContexts {

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

    private TagContexts() {}

    /** "@ministry": account names are names. */
    static boolean isAccount(NLPNode[] nodes, int i) {
        String form = nodes[i].getWordForm();
        return form.length() > 1 && form.charAt(0) == '@' && Character.isLetter(form.charAt(1));
    }

    /** "The statement {read}": with a noun before it, it is a verb. */
    static boolean isReading(NLPNode[] nodes, int i) {
        return nodes[i].isWordForm("read") && nodes[i].isPartOfSpeechTag("NN") && isAfterNoun(nodes, i);
    }

    /** "The rebels {advanced} on the town". */
    static boolean isAdvance(NLPNode[] nodes, int i) {
        return i + 1 < nodes.length
                && nodes[i].isWordForm("advanced")
                && nodes[i].isPartOfSpeechTag("JJ")
                && isAfterNoun(nodes, i)
                && ONWARD.contains(nodes[i + 1].getWordForm());
    }

    /** "The African Union (AU) {High} Representative". */
    static boolean isTitle(NLPNode[] nodes, int i) {
        return i + 1 < nodes.length
                && TITLES.contains(nodes[i].getWordForm())
                && nodes[i - 1].isWordForm(")")
                && nodes[i + 1].isPartOfSpeechTag("NNP");
    }

    /** "{Militant} positions": those of militants. */
    static boolean isArmed(NLPNode[] nodes, int i) {
        return i + 1 < nodes.length
                && HOLDINGS.contains(nodes[i + 1].getWordFormLowercase())
                && nodes[i].isPartOfSpeechTag("JJ")
                && ARMED.contains(nodes[i].getWordFormLowercase());
    }

    private static boolean isAfterNoun(NLPNode[] nodes, int i) {
        return i > 1 && nodes[i - 1].getPartOfSpeechTag().startsWith("NN");
    }

    /** "Reported {fighting} in the north", "concern over {shelling} along the border": who tells of it does not do it. */
    static boolean isToldOf(NLPNode[] nodes, int i) {
        boolean ends =
                i + 1 == nodes.length || Set.of("IN", ",", ".", "CC").contains(nodes[i + 1].getPartOfSpeechTag());
        return i > 1
                && ends
                && nodes[i].isPartOfSpeechTag("VBG")
                && FIGHTING.contains(nodes[i].getWordFormLowercase())
                && TELLING_OF.contains(nodes[i - 1].getWordFormLowercase());
    }

    /** "Demanded that Chad {hand} over two suspects". */
    static boolean isHandingOver(NLPNode[] nodes, int i) {
        boolean between = i > 2 && i + 2 < nodes.length && nodes[i + 1].isWordForm("over");
        return between
                && nodes[i].isWordForm("hand")
                && nodes[i].isPartOfSpeechTag("NN")
                && Set.of("NNP", "NNS", "NN").contains(nodes[i - 1].getPartOfSpeechTag())
                && Set.of("DT", "CD", "PRP$", "NNS", "NNP", "JJ").contains(nodes[i + 2].getPartOfSpeechTag());
    }

    /** "Chad shoots {down} a drone": no way down which somebody shoots. */
    static boolean isShotDown(NLPNode[] nodes, int i) {
        return i > 1
                && i + 1 < nodes.length
                && SHOOTING.contains(nodes[i - 1].getWordFormLowercase())
                && nodes[i].isWordForm("down")
                && nodes[i].isPartOfSpeechTag("IN")
                && BEFORE_NOUN.contains(nodes[i + 1].getPartOfSpeechTag());
    }

    /** "The {military} took over": nothing follows that is military. */
    static boolean isForces(NLPNode[] nodes, int i) {
        return i + 1 < nodes.length
                && nodes[i].isPartOfSpeechTag("JJ")
                && nodes[i].getWordFormLowercase().equals("military")
                && TENSED.contains(nodes[i + 1].getPartOfSpeechTag());
    }

    /** "The full {might} of the army": no verb follows. */
    static boolean isMight(NLPNode[] nodes, int i) {
        int next = i + 1 < nodes.length && nodes[i + 1].isPartOfSpeechTag("''") ? i + 2 : i + 1;
        return i > 1
                && next < nodes.length
                && nodes[i].isWordForm("might")
                && nodes[i].isPartOfSpeechTag("MD")
                && nodes[next].isWordForm("of")
                && Set.of("JJ", "DT", "PRP$", "POS", "``").contains(nodes[i - 1].getPartOfSpeechTag());
    }

    /** "Demanded his release, {warning} of bloodshed". */
    static boolean isWarning(NLPNode[] nodes, int i) {
        return i > 1
                && i + 1 < nodes.length
                && nodes[i].isWordForm("warning")
                && nodes[i].isPartOfSpeechTag("NN")
                && nodes[i - 1].isWordForm(",")
                && Set.of("of", "that", "against").contains(nodes[i + 1].getWordForm());
    }

    /** "A garrison {housing} more than 200 soldiers": how many live there. */
    static boolean isHousing(NLPNode[] nodes, int i) {
        return i > 1
                && i + 1 < nodes.length
                && nodes[i].isWordForm("housing")
                && nodes[i].isPartOfSpeechTag("NN")
                && nodes[i - 1].getPartOfSpeechTag().startsWith("NN")
                && (nodes[i + 1].isPartOfSpeechTag("CD") || AMOUNTS.contains(nodes[i + 1].getWordForm()));
    }

    /** "An elite unit, the Falcons, {seized} power". */
    static boolean isPowerSeized(NLPNode[] nodes, int i) {
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
    static boolean isReports(NLPNode[] nodes, int i) {
        return i > 1
                && i + 1 < nodes.length
                && REPORTS.contains(nodes[i].getWordFormLowercase())
                && FOLLOWING.contains(nodes[i - 1].getWordFormLowercase())
                && nodes[i].isPartOfSpeechTag("VBZ")
                && Set.of("that", "of").contains(nodes[i + 1].getWordFormLowercase());
    }
}
