package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What headlines write shorter than prose, spelled out for the engine, which was trained on prose: "Chad, Niger agree to talks" is read as
 * "Chad and Niger agree to talks", and in "Chad and Niger sign pact" the word "sign" as a verb. Only a verb in its plural form after the
 * second name tells that the comma joins two: "Paris, France" is one place.
 */
final class Headlines {

    private static final Set<String> VERBS = WordLists.of("headline-verb");
    private static final Set<String> PREPOSITIONS = WordLists.of("headline-preposition");
    private static final Set<String> PASSIVES = WordLists.of("headline-passive");
    private static final Set<String> DOERS = WordLists.of("headline-doer");
    private static final Set<String> DEEDS = WordLists.of("headline-deed");
    private static final Set<String> BEFORE_NOUN = Set.of("NN", "NNS", "NNP", "JJ", "CD");
    private static final Set<String> DOWNED = Set.of("shoot", "gun");
    private static final Set<String> OTHERS = Set.of("aux", "auxpass", "dobj", "xcomp", "ccomp", "prt");
    private static final Set<String> OPENERS = Set.of(":", ";", "says", "say", "as");
    private static final Set<String> SIDES = WordLists.of("headline-side");
    private static final Set<String> OFFICES = WordLists.of("headline-office");
    private static final Set<String> VISITS = WordLists.of("headline-visit");
    private static final int LONGEST_NAME = 4;

    private Headlines() {}

    /** The words of a sentence of a title, with "and" in the place of a comma that joins two names before a verb in the plural. */
    static List<Word> joined(List<Word> title) {
        List<Word> words = new ArrayList<>(title);
        for (int i = 1; i + 2 < title.size(); i++) {
            boolean comma = title.get(i).form().equals(",");
            if (comma && isName(title, nameBefore(title, i), i) && verbAfter(title, i + 1)) {
                words.set(i, title.get(i).withForm("and"));
            }
        }
        return words;
    }

    /**
     * Tags as a verb what stands as one between two joined names, or those who do such deeds, and its object, where no full stop makes a
     * sentence of it: "Gunmen {storm} prison", "Two {shot} dead in Cali".
     */
    static void tags(NLPNode[] nodes) {
        int last = nodes.length - 1;
        if (last < 1 || nodes[last].isPartOfSpeechTag(".")) {
            return;
        }
        deeds(nodes);
        thirdPerson(nodes);
        visits(nodes);
        for (int i = 4; i < last; i++) {
            boolean verb = VERBS.contains(nodes[i].getWordForm());
            if (verb && nodes[i].isPartOfSpeechTag("NN") && endsPair(nodes, i) && opensObject(nodes[i + 1])) {
                nodes[i].setPartOfSpeechTag("VBP");
            }
        }
    }

    /* "Kenyan premier {visits} Uganda", "Diallo {lands} in Accra": where the headline has no other verb. */
    private static void visits(NLPNode[] nodes) {
        if (List.of(nodes).subList(1, nodes.length).stream().anyMatch(Nodes::isVerb)) {
            return;
        }
        for (int i = 2; i < nodes.length - 1; i++) {
            boolean doer = OFFICES.contains(nodes[i - 1].getWordForm().toLowerCase(Locale.ROOT))
                    || nodes[i - 1].isPartOfSpeechTag("NNP");
            boolean verb = nodes[i].isPartOfSpeechTag("NNS") && VISITS.contains(nodes[i].getWordForm());
            if (doer && verb && opensPlace(nodes[i + 1])) {
                nodes[i].setPartOfSpeechTag("VBZ");
                return;
            }
        }
    }

    private static boolean opensPlace(NLPNode node) {
        return node.isPartOfSpeechTag("NNP") || node.isWordForm("in") || node.isWordForm("for");
    }

    private static void deeds(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 1 && BEFORE_NOUN.contains(nodes[i - 1].getPartOfSpeechTag()); i++) {
            boolean noun = BEFORE_NOUN.contains(nodes[i].getPartOfSpeechTag());
            String doer = nodes[i - 1].getWordForm().toLowerCase(Locale.ROOT);
            boolean deed = DEEDS.contains(nodes[i].getWordForm()) && !nodes[i + 1].isWordForm("warrant");
            if (noun && DOERS.contains(doer) && deed && opensObject(nodes[i + 1])) {
                nodes[i].setPartOfSpeechTag("VBP");
            } else if (noun && nodes[i].isWordForm("shot") && nodes[i + 1].isWordForm("dead")) {
                nodes[i].setPartOfSpeechTag("VBN");
            }
        }
    }

    /** "Chad {arrests} two envoys": what opens with a name and has no other verb, not even one that may be a noun, is told by this one. */
    private static void thirdPerson(NLPNode[] nodes) {
        boolean told =
                Arrays.stream(nodes).skip(1).anyMatch(node -> mayBeVerb(node) && !isBehindNoun(nodes, node.getID()));
        for (int i = 2; !told && i < nodes.length - 1 && isNameOrDoer(nodes[i - 1]); i++) {
            String form = nodes[i].getWordForm();
            if (nodes[i].isPartOfSpeechTag("NNS") && isDeed(form) && opensThing(nodes[i + 1])) {
                nodes[i].setPartOfSpeechTag("VBZ");
                return;
            }
        }
    }

    /* "A tanker {suspected} of {cutting} a cable": says more of a noun. */
    private static boolean isBehindNoun(NLPNode[] nodes, int i) {
        NLPNode before = nodes[i - 1];
        boolean suspected = nodes[i].isPartOfSpeechTag("VBN")
                && i > 2
                && i + 1 < nodes.length
                && nodes[i + 1].isWordForm("of")
                && Nodes.isNoun(before);
        return suspected || nodes[i].isPartOfSpeechTag("VBG") && before.isWordForm("of");
    }

    private static boolean mayBeVerb(NLPNode node) {
        String form = node.getWordForm();
        return node.getPartOfSpeechTag().startsWith("VB")
                || node.isPartOfSpeechTag("MD")
                || VERBS.contains(form)
                || DEEDS.contains(form)
                || PASSIVES.contains(form);
    }

    private static boolean isDeed(String form) {
        return Stream.of("s", "es")
                .filter(form::endsWith)
                .map(end -> form.substring(0, form.length() - end.length()))
                .anyMatch(stem -> VERBS.contains(stem) || DEEDS.contains(stem) || PASSIVES.contains(stem));
    }

    private static boolean isNameOrDoer(NLPNode node) {
        return node.getPartOfSpeechTag().startsWith("NNP") || SIDES.contains(node.getWordFormLowercase());
    }

    private static boolean opensThing(NLPNode node) {
        return opensObject(node) && !node.isPartOfSpeechTag("IN") || node.isPartOfSpeechTag("PRP$");
    }

    /**
     * "Five soldiers killed in ambush": in a headline, whose own tense is the present, a past form without an object is a passive. "Jet shot
     * down" is one also where a full stop ends it.
     */
    static void passives(NLPNode[] nodes) {
        int last = nodes.length - 1;
        boolean headline = last >= 1 && !nodes[last].isPartOfSpeechTag(".");
        for (int i = 2; i <= last; i++) {
            boolean past = nodes[i].isPartOfSpeechTag("VBD") || nodes[i].isPartOfSpeechTag("VBN");
            boolean verb = headline && PASSIVES.contains(nodes[i].getLemma()) || isDown(nodes, nodes[i]);
            if (past && verb && hasOnlySubject(nodes[i])) {
                nodes[i].setPartOfSpeechTag("VBN");
                nodes[i].getDependentList().stream()
                        .filter(child -> child.isDependencyLabel("nsubj"))
                        .forEach(child -> child.setDependencyLabel("nsubjpass"));
            }
        }
    }

    private static boolean isDown(NLPNode[] nodes, NLPNode verb) {
        return DOWNED.contains(verb.getLemma())
                && verb.getDependentList().stream().anyMatch(child -> child.isWordForm("down") || isDead(nodes, child));
    }

    /** "Four people shot {dead} in Cali"; not "gunmen shot {dead} a mayor". */
    private static boolean isDead(NLPNode[] nodes, NLPNode child) {
        int next = child.getID() + 1;
        return child.isWordForm("dead")
                && (next >= nodes.length || nodes[next].isPartOfSpeechTag("IN") || !opensObject(nodes[next]));
    }

    private static boolean hasOnlySubject(NLPNode verb) {
        return verb.getDependentList().stream()
                .noneMatch(child -> OTHERS.contains(child.getDependencyLabel())
                        && !child.isWordForm("down")
                        && !child.isWordForm("dead"));
    }

    private static boolean opensObject(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD") || tag.equals("IN");
    }

    /** Whether "and" and one name stand right before {@code verb}. */
    private static boolean endsPair(NLPNode[] nodes, int verb) {
        int i = verb - 1;
        while (i > 1 && verb - i <= LONGEST_NAME && isOfName(nodes[i].getWordForm())) {
            i--;
        }
        return i < verb - 1
                && nodes[i].isWordForm("and")
                && i > 1
                && nodes[i - 1].getPartOfSpeechTag().startsWith("NN");
    }

    private static int nameBefore(List<Word> title, int comma) {
        int i = comma - 1;
        while (i >= 0 && comma - i <= LONGEST_NAME && isOfName(title.get(i))) {
            i--;
        }
        return i + 1;
    }

    /* "In Chad, Niger …", "Near southern Chad, rebels …": the first of the two is a place there. */
    private static boolean isName(List<Word> title, int start, int comma) {
        boolean preposition = isPreposition(title.get(start));
        return start < comma && !preposition && !isPlace(title, start);
    }

    private static boolean isPlace(List<Word> title, int name) {
        for (int i = name - 1; i >= 0 && !OPENERS.contains(title.get(i).form()); i--) {
            if (isPreposition(title.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPreposition(Word word) {
        return PREPOSITIONS.contains(word.lower());
    }

    private static boolean verbAfter(List<Word> title, int start) {
        int i = start;
        while (i < title.size() && i - start < LONGEST_NAME && isOfName(title.get(i))) {
            i++;
        }
        return i > start && i < title.size() && VERBS.contains(title.get(i).form());
    }

    /** "Chad govt", "rebel forces": names, and the plain words for sides. */
    private static boolean isOfName(Word word) {
        return isOfName(word.form());
    }

    private static boolean isOfName(String form) {
        return Character.isUpperCase(form.codePointAt(0)) || SIDES.contains(form);
    }
}
