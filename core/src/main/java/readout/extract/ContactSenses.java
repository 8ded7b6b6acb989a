package readout.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.extract.ContactFrames.Frame;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a word stands in the sense in which it tells of a contact: "called X", but not "called X a liar" or "a ship called X". */
final class ContactSenses {

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp");

    private ContactSenses() {}

    /** Whether the word at {@code word} can be {@code frame}'s. */
    static boolean fits(Sentence sentence, int word, Frame frame) {
        if (!sentence.token(word).is("VB")) {
            return !isCallFor(sentence, word);
        }
        Optional<Integer> object = sentence.child(word, "dobj");
        boolean passive = isPassive(sentence, word, frame);
        return switch (frame.id()) {
            case "telephone" ->
                !passive && !hasComplement(sentence, word) && !isNaming(sentence, word) && !isPhrasal(sentence, word);
            case "call-on" -> !passive && hasParticle(sentence, word, frame) && !asks(sentence, word);
            case "see" -> !passive && !hasComplement(sentence, word) && !hasAs(sentence, word);
            case "meet" -> !passive && !isSport(sentence);
            case "visit" -> !isVisitor(sentence, word);
            case "summon", "summon-in" ->
                hasParticle(sentence, word, frame) && hasObject(sentence, object, frame) && !isOwn(sentence, object);
            case "receive" ->
                object.filter(o -> !ContactCues.frames(sentence, o).isEmpty()).isEmpty();
            default ->
                hasParticle(sentence, word, frame)
                        && hasObject(sentence, object, frame)
                        && (!frame.needs("phone") || ContactTerms.saysPhone(sentence, word))
                        && (!frame.needs("pronoun")
                                || object.or(() -> sentence.child(word, "nsubjpass"))
                                        .filter(o -> sentence.token(o).is("PRP"))
                                        .isPresent());
        };
    }

    /** "Summoned {its} ambassador back": one's own envoy is called home, and not called in. */
    private static boolean isOwn(Sentence sentence, Optional<Integer> object) {
        return object.flatMap(o -> sentence.child(o, "poss"))
                .filter(p -> sentence.token(p).is("PRP"))
                .isPresent();
    }

    /** Whether the verb at {@code verb} is passive; one without an object of its own ("A and B conferred by phone") needs its auxiliary. */
    static boolean isPassive(Sentence sentence, int verb, Frame frame) {
        boolean transitive = frame.partners().contains("object")
                || frame.partners().contains("to")
                || sentence.child(verb, "auxpass").isPresent();
        return transitive && Clauses.isPassive(sentence, verb) && !isLostMain(sentence, verb);
    }

    /** "Norway's king, Olav Lund, called X": the parser takes the king for the main word and "called" for a participle of his. */
    static boolean isLostMain(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        return word.pos().equals("VBN")
                && word.relation().equals("acl")
                && sentence.token(word.head()).relation().equals("root")
                && sentence.child(word.head(), "appos").filter(a -> a < verb).isPresent()
                && sentence.token(verb - 1).form().equals(",");
    }

    /** "called on X to go", "called on X for help". */
    private static boolean asks(Sentence sentence, int verb) {
        boolean help = Clauses.under(sentence, verb, "for").isPresent()
                || Clauses.under(sentence, verb, "on")
                        .flatMap(o -> Clauses.under(sentence, o, "for"))
                        .isPresent();
        return help
                || IntStream.range(verb, sentence.size())
                        .mapToObj(sentence::token)
                        .anyMatch(t -> t.is("TO") && t.relation().equals("aux"));
    }

    private static boolean isCallFor(Sentence sentence, int noun) {
        return noun + 1 < sentence.size()
                && sentence.token(noun + 1).lemma().equals("for")
                && sentence.token(noun).lemma().equals("call");
    }

    private static boolean hasComplement(Sentence sentence, int verb) {
        boolean named = sentence.child(verb, "oprd").isPresent()
                && sentence.child(verb, "dobj").isPresent();
        if (named) {
            return true;
        }
        for (int child : sentence.children(verb)) {
            boolean purpose = sentence.token(child).relation().equals("xcomp")
                    && sentence.child(child, "aux")
                            .filter(a -> sentence.token(a).is("TO"))
                            .isPresent()
                    && Clauses.lemma(sentence, verb).matches("phone|telephone|ring");
            if (CLAUSES.contains(sentence.token(child).relation()) && !purpose) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAs(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).lemma().equals("as")) {
                return true;
            }
        }
        return false;
    }

    /** "called the cartels “gangs”", "a store called X", "the man they called “Y”": what follows is a name. */
    private static boolean isNaming(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        if (!word.lemma().equals("call")) {
            return false;
        }
        int after = sentence.child(verb, "dobj").map(o -> last(sentence, o) + 1).orElse(verb + 1);
        boolean quoted =
                IntStream.rangeClosed(verb + 1, after).anyMatch(i -> isQuote(sentence, i) && !opensPhrase(sentence, i));
        boolean participle = word.pos().equals("VBN") && !isLostMain(sentence, verb);
        return quoted || participle && sentence.child(verb, "aux").isEmpty();
    }

    /** "would call X “in the coming days”" names nobody. */
    private static boolean opensPhrase(Sentence sentence, int quote) {
        return quote + 1 < sentence.size() && sentence.token(quote + 1).is("IN");
    }

    private static int last(Sentence sentence, int head) {
        int last = head;
        while (last + 1 < sentence.size() && sentence.isUnder(last + 1, head)) {
            last++;
        }
        return last;
    }

    private static boolean isQuote(Sentence sentence, int token) {
        return token < sentence.size()
                && Set.of("\"", "“", "‘", "'", "``")
                        .contains(sentence.token(token).form());
    }

    /** "called up", "called out", "called off". */
    private static boolean isPhrasal(Sentence sentence, int verb) {
        return sentence.child(verb, "prt").isPresent();
    }

    /** "Told {visiting} envoys": they are on a visit, and nobody visits them. */
    private static boolean isVisitor(Sentence sentence, int verb) {
        return sentence.token(verb).pos().equals("VBG")
                && verb > 0
                && !Grammar.isPreposition(sentence.token(verb - 1))
                && sentence.child(verb, "aux").isEmpty()
                && verb + 1 < sentence.size()
                && ContactFrames.lists("sent", sentence.token(verb + 1).lemma());
    }

    private static boolean isSport(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> ContactFrames.lists("sports", t.lemma()));
    }

    private static boolean hasParticle(Sentence sentence, int verb, Frame frame) {
        if (frame.particles().isEmpty()) {
            return true;
        }
        return verb + 1 < sentence.size()
                && frame.particles().contains(sentence.token(verb + 1).lemma());
    }

    private static boolean hasObject(Sentence sentence, Optional<Integer> object, Frame frame) {
        return frame.objects().isEmpty()
                || object.filter(o -> frame.objects().contains(sentence.token(o).lemma()))
                        .isPresent();
    }
}
