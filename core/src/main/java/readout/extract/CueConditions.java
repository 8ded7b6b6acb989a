package readout.extract;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import readout.extract.CueContents.Content;
import readout.text.Sentence;
import readout.text.Token;

/** What keeps a verb of speech from being a cue: it did not take place, or tells of something else than words. */
final class CueConditions {

    private static final Set<String> REQUESTS = Set.of("ask", "request", "insist", "prefer", "decline", "refuse");
    private static final Set<String> QUOTING = Set.of("quote", "cite");
    private static final Set<String> NAMING = Set.of("name", "identify", "quote", "cite");

    private static final Set<String> FLOORS = Set.of(
            "statement",
            "speech",
            "address",
            "conference",
            "interview",
            "post",
            "media",
            "twitter",
            "x",
            "facebook",
            "telegram",
            "instagram",
            "social",
            "television",
            "tv",
            "radio",
            "podium",
            "airwaves",
            "floor",
            "letter",
            "occasion",
            "platform");
    private static final Set<String> FLOOR_VERBS = Set.of(
            "take", "issue", "use", "hold", "give", "write", "go", "call", "release", "publish", "convene", "record",
            "send");
    private static final Set<String> HEARING = Set.of("hear", "record", "film", "overhear", "see", "catch");

    private CueConditions() {}

    /** "Stressing his reluctance, he said: …": the reporter's own words about what follows; "Stating that …, he said …" tells two things. */
    static boolean isGloss(Sentence sentence, Token verb, Content content) {
        boolean opens = verb.pos().equals("VBG") && verb.relation().equals("advcl") && verb.head() > verb.index();
        return opens
                && !content.direct()
                && !hasSubject(sentence, verb.index(), content)
                && !verb.lemma().equals("cite")
                && !ReportingVerbs.of(sentence, verb.head()).isEmpty();
    }

    /** "asked not to be named": how the report came by its words. */
    static boolean asksForNoName(Sentence sentence, Token verb, Content content) {
        return REQUESTS.contains(verb.lemma())
                && (content.head()
                                .or(() -> sentence.child(verb.index(), "xcomp"))
                                .filter(h ->
                                        NAMING.contains(sentence.token(h).lemma()) && Clauses.isPassive(sentence, h))
                                .isPresent()
                        || sentence.child(verb.index(), "dobj")
                                .filter(o -> sentence.token(o).lemma().equals("anonymity"))
                                .isPresent());
    }

    /** What must hold of the speaker; a clause with a subject of its own asks for no office. */
    static Set<String> needs(Sentence sentence, int verb, ReportingVerbs.Rule rule, Content content) {
        Set<String> needs = new TreeSet<>(rule.needs());
        needs.retainAll(Set.of("own", "office", "paper"));
        if (hasSubject(sentence, verb, content)) {
            needs.remove("office");
        }
        return needs;
    }

    /** Whether what was said is a clause with a subject of its own. */
    static boolean hasSubject(Sentence sentence, int verb, Content content) {
        return content.head()
                .filter(h ->
                        sentence.token(h).is("VB") || sentence.child(h, "cop").isPresent())
                .flatMap(h -> sentence.child(h, "nsubj").or(() -> sentence.child(h, "nsubjpass")))
                .filter(s -> s > verb)
                .isPresent();
    }

    /** Whether the sentence presents the verb as speech that took place. */
    static boolean isTold(Sentence sentence, int verb) {
        boolean modifier = sentence.token(verb).relation().equals("nmod");
        if (quotesAnother(sentence, verb) || isWanted(sentence, verb) || isCalledHome(sentence, verb)) {
            return false;
        }
        if (!sentence.token(verb).is("VB")
                || CueGovernors.mainNoun(sentence, verb).isPresent()) {
            return true;
        }
        if (isHeard(sentence, verb) || isAllThatIsSaid(sentence, verb) || isWhatItIsCalled(sentence, verb)) {
            return true;
        }
        return !modifier
                && !isYetTo(sentence, verb)
                && !isPurpose(sentence, verb)
                && !isAsked(sentence, verb)
                && Factuality.of(sentence, verb) == Factuality.ASSERTED;
    }

    /** "the paper reported {citing} two officers": whose words it passes on, and not what it reported. */
    static boolean isQuoting(Token verb) {
        return QUOTING.contains(verb.lemma());
    }

    /** "cited X as saying …": the words are X's, and "saying" is their cue. */
    private static boolean quotesAnother(Sentence sentence, int verb) {
        return QUOTING.contains(sentence.token(verb).lemma())
                && Arrays.stream(sentence.children(verb))
                        .filter(child -> sentence.token(child).lemma().equals("as"))
                        .anyMatch(as -> sentence.child(as, "pcomp").isPresent());
    }

    /** "recalls its envoy over raids", "expels officers, recalls envoy": nobody remembers anything there. */
    private static boolean isCalledHome(Sentence sentence, int verb) {
        if (!sentence.token(verb).lemma().equals("recall")) {
            return false;
        }
        return sentence.child(verb, "dobj")
                .or(() -> sentence.child(verb, "nsubj").filter(s -> s == verb + 1))
                .map(who -> sentence.token(who).lemma())
                .filter(who ->
                        Words.shipped().in(who, "@diplomat") || Words.shipped().in(who, "@troops"))
                .isPresent();
    }

    /** "X, who is wanted by the court": sought, and nothing said. */
    private static boolean isWanted(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("want") && Clauses.isPassive(sentence, verb);
    }

    /** "X can be heard saying …", "X was filmed shouting …": who is heard speaks. */
    static boolean isHeard(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        return word.pos().equals("VBG")
                && word.relation().equals("xcomp")
                && word.head() >= 0
                && HEARING.contains(sentence.token(word.head()).lemma())
                && sentence.child(word.head(), "nsubjpass").isPresent()
                && sentence.child(word.head(), "neg").isEmpty();
    }

    /** "a plan for what he called a “new start”": he called it so, whatever comes of the plan. */
    private static boolean isWhatItIsCalled(Sentence sentence, int verb) {
        return CueGovernors.isFinite(sentence.token(verb))
                && sentence.token(verb).relation().equals("pcomp")
                && sentence.child(verb, "neg").isEmpty()
                && sentence.child(verb, "dobj")
                        .filter(what -> sentence.token(what).lemma().equals("what"))
                        .isPresent();
    }

    /** "would say only that …", "would only say …": that much was said. */
    private static boolean isAllThatIsSaid(Sentence sentence, int verb) {
        boolean would = sentence.child(verb, "aux")
                .filter(a -> sentence.token(a).lemma().equals("would"))
                .isPresent();
        boolean only = sentence.token(verb - 1 < 0 ? 0 : verb - 1).lemma().equals("only")
                || verb + 1 < sentence.size()
                        && sentence.token(verb + 1).lemma().equals("only");
        return would && only && sentence.token(verb).lemma().equals("say");
    }

    /** "has yet to respond", "neither A nor B wants …". */
    static boolean isYetTo(Sentence sentence, int verb) {
        boolean yet = verb > 1
                && sentence.token(verb - 1).lemma().equals("to")
                && sentence.token(verb - 2).lemma().equals("yet");
        boolean noLonger = sentence.child(verb, "advmod")
                .filter(a -> a > 0
                        && sentence.token(a).form().equals("longer")
                        && sentence.token(a - 1).lemma().equals("no"))
                .isPresent();
        boolean neither = Clauses.subject(sentence, verb).stream()
                .flatMapToInt(subject -> Arrays.stream(sentence.children(subject)))
                .anyMatch(child -> sentence.token(child).lemma().equals("neither"));
        return yet || neither || noLonger;
    }

    /** "had planned to leave": what came of it, not what is planned, is the news. */
    static boolean isOver(Sentence sentence, int verb) {
        return sentence.child(verb, "aux")
                .filter(a -> sentence.token(a).form().equalsIgnoreCase("had"))
                .isPresent();
    }

    /** "Asked whether the road was open, he …": he was asked, and did not ask. */
    static boolean isAsked(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean opens = word.relation().equals("advcl") && (word.is("VBN") || word.is("VBD"));
        return opens
                && word.lemma().equals("ask")
                && Clauses.subject(sentence, verb).isEmpty()
                && sentence.child(verb, "mark").isEmpty();
    }

    /** "took to social media to accuse …", "issued a statement to deny …": what one does there is speak. */
    private static boolean takesTheFloor(Sentence sentence, int head) {
        boolean paper = sentence.token(head).is("NN")
                && sentence.token(head).head() >= 0
                && SpeechDocuments.isDocument(sentence.token(head).lemma());
        int verb = paper ? sentence.token(head).head() : head;
        for (int i : sentence.subtree(verb)) {
            Token word = sentence.token(i);
            boolean own = word.head() == verb
                    || word.head() >= 0 && sentence.token(word.head()).head() == verb;
            if (i > verb && own && word.is("NN") && FLOORS.contains(word.lemma())) {
                return FLOOR_VERBS.contains(sentence.token(verb).lemma())
                        && Factuality.of(sentence, verb) == Factuality.ASSERTED;
            }
        }
        return false;
    }

    /** "marched to demand …" tells why, not what was said; "rang both sides to say …" does. */
    static boolean isPurpose(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean infinitive = sentence.child(verb, "aux")
                .map(sentence::token)
                .filter(t -> t.lemma().equals("to"))
                .isPresent();
        boolean hangs = word.head() >= 0
                && (word.relation().equals("advcl") || word.relation().equals("acl"));
        return infinitive
                && hangs
                && !takesTheFloor(sentence, word.head())
                && ContactFrames.verb(sentence.token(word.head()).lemma()).isEmpty();
    }
}
