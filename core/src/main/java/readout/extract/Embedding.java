package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.text.Sentence;
import readout.text.Token;

/**
 * What the word right above a deed says of it: the verb, noun or adjective that governs it, itself or through a preposition ({@link Veridicality}
 * tells of which words), the clause whose subject it is, the clause it hangs from.
 */
final class Embedding {

    private static final Set<String> CONTENT = Set.of("xcomp", "ccomp", "pcomp", "csubj", "acomp", "oprd", "attr");
    private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass");
    private static final Set<String> COMPLEMENT = Set.of("of", "to", "from", "for", "about", "on", "against");
    /** Verbs that say of their subject no more than that it takes place. */
    private static final Set<String> OCCUR =
            Set.of("take", "happen", "occur", "begin", "start", "resume", "continue", "follow", "come");

    private final Sentence sentence;

    /** Within {@code sentence}. */
    Embedding(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What the word at {@code head} says of its dependent at {@code child}; a fact where it says nothing. */
    Mood of(int child, int head, String relation) {
        Token above = sentence.token(head);
        boolean infinitive = sentence.token(child).pos().equals("VB") && VerbForms.hasTo(sentence, child);
        if (Surroundings.isSupposed(sentence, child, head)) {
            return Mood.POSSIBLE;
        }
        return switch (relation) {
            case "advcl" -> infinitive && !isStaged(child, above) ? Mood.WISHED : Mood.FACT;
            case "pobj", "pcomp" -> throughPreposition(child, head);
            case "csubj" ->
                Surroundings.ofPredicate(sentence, child, head).orElseGet(() -> ofGovernor(child, head, relation));
            case "acl", "relcl" -> ofNounAbove(child, above, relation, infinitive);
            case "nsubj" ->
                table().ofSubject(lemma(head))
                        .or(() -> ofPredicate(head))
                        .orElse(OCCUR.contains(above.lemma()) ? OwnMood.of(sentence, head) : Mood.FACT);
            case "ccomp" -> above.is("NN") && isDismissed(above) ? Mood.DENIED : ofGovernor(child, head, relation);
            default ->
                CONTENT.contains(relation) || OBJECT.contains(relation) ? ofGovernor(child, head, relation) : Mood.FACT;
        };
    }

    /** "Took to the air to {denounce} the raid": what leads to an act of words leads to it at once. */
    private boolean isStaged(int child, Token above) {
        return Words.shipped().in(sentence.token(child).lemma(), "@voicing")
                && Words.shipped().in(above.lemma(), "@staging")
                && Set.of("VBD", "VBZ", "VBP", "VBN").contains(above.pos());
    }

    /** "An attack is {unlikely}": the adjective that the verb says of its subject. */
    private Optional<Mood> ofPredicate(int verb) {
        return Grammar.child(sentence, verb, "acomp")
                .map(sentence::token)
                .filter(t -> t.is("JJ"))
                .flatMap(t -> table().ofPredicate(t.lemma()));
    }

    private Mood ofNounAbove(int child, Token above, String relation, boolean infinitive) {
        boolean that = relation.equals("acl") && sentence.child(child, "mark").isPresent();
        if (that && isDismissed(above)) {
            return Mood.DENIED;
        }
        if (relation.equals("relcl") && !infinitive && VerbForms.hasTo(sentence, child)) {
            return ofBidding(above);
        }
        return infinitive || that
                ? table().of("NN", above.lemma()).orElse(infinitive ? Mood.WISHED : Mood.FACT)
                : Mood.FACT;
    }

    /** "Ordered nine of the {guards} to be held": what the verb above the noun says of it; a fact of "the first {guard} to be held". */
    private Mood ofBidding(Token noun) {
        Token whole = noun.relation().equals("pobj")
                        && sentence.token(noun.head()).lemma().equals("of")
                ? sentence.token(sentence.token(noun.head()).head())
                : noun;
        return whole.relation().equals("dobj")
                ? table().of("VB", lemma(whole.head()))
                        .filter(m -> m != Mood.COMMITTED)
                        .orElse(Mood.FACT)
                : Mood.FACT;
    }

    /** "Dismissed {reports} that its jets bombed the town". */
    private boolean isDismissed(Token noun) {
        return Set.of("dobj", "nsubjpass", "pobj").contains(noun.relation())
                && Words.shipped().in(noun.lemma(), "@told")
                && (Words.shipped().in(sentence.token(governor(noun.head())).lemma(), "@dismiss") || isCalledLie(noun));
    }

    /** "{Called} claims that he had led the raid lies". */
    private boolean isCalledLie(Token noun) {
        return Words.shipped().in(sentence.token(noun.head()).lemma(), "@calling")
                && sentence.tokens().subList(noun.index() + 1, sentence.size()).stream()
                        .anyMatch(word -> Words.shipped().in(word.lemma(), "@untrue"));
    }

    private Mood ofGovernor(int child, int head, String relation) {
        if (isBeside(child, head, relation) || Labels.isLabelled(sentence, child)) {
            return Mood.FACT;
        }
        if (Surroundings.isPlanned(sentence, head)) {
            return Mood.WISHED;
        }
        Token above = sentence.token(head);
        boolean infinitive = VerbForms.hasTo(sentence, child);
        if (infinitive && above.lemma().equals("be") && relation.equals("xcomp")) {
            return Mood.FUTURE;
        }
        if (infinitive && isYetToBe(child, above)) {
            return Mood.NEGATED;
        }
        boolean obliges = infinitive && above.lemma().equals("have");
        if (obliges && (isTold(above) || OwnMood.of(sentence, head) == Mood.FUTURE)) {
            return Mood.OBLIGED;
        }
        if (relation.equals("ccomp") && above.lemma().equals("be")) {
            return Grammar.child(sentence, head, "acomp")
                    .flatMap(judged -> table().of("JJ", sentence.token(judged).lemma()))
                    .orElse(Mood.FACT);
        }
        Mood effect = ofForm(child, head).orElse(Mood.FACT);
        boolean bare = effect == Mood.FACT && relation.equals("dobj") && !Grammar.isDefinite(sentence, child);
        return bare ? OwnMood.of(sentence, head) : effect;
    }

    /** "Refused_to", "accused_passive", "accuse": what the table has for the word with an infinitive, in the passive, or in any form. */
    private Optional<Mood> ofForm(int child, int head) {
        String tag = sentence.token(head).pos();
        String lemma = lemma(head);
        Optional<Mood> to = VerbForms.hasTo(sentence, child) ? table().of(tag, lemma + "_to") : Optional.empty();
        return to.or(() -> Grammar.isPassive(sentence, head) ? table().of(tag, lemma + "_passive") : Optional.empty())
                .or(() -> table().of(tag, lemma));
    }

    /** "Have {yet} to sign": they have not. */
    private boolean isYetToBe(int child, Token above) {
        return Set.of("have", "be").contains(above.lemma())
                && Stream.of(child, above.index())
                        .flatMap(word -> Arrays.stream(sentence.children(word)).mapToObj(sentence::token))
                        .anyMatch(word -> word.lemma().equals("yet") && word.index() < child);
    }

    /** The lemma with its particle: "call_off". */
    private String lemma(int word) {
        String lemma = sentence.token(word).lemma();
        return VerbForms.particle(sentence, word).map(p -> lemma + "_" + p).orElse(lemma);
    }

    /** "Said the rebels {had} to leave": what somebody says has to be done is asked for; "had to leave" alone tells that they left. */
    private boolean isTold(Token verb) {
        return verb.relation().equals("ccomp")
                && verb.head() >= 0
                && Words.shipped().in(sentence.token(verb.head()).lemma(), "@say");
    }

    /** Whether {@code child} is what the word at {@code head} tells of, and no clause that only stands beside it. */
    boolean isContent(int child, int head, String relation) {
        return CONTENT.contains(relation) && !isBeside(child, head, relation);
    }

    /** A clause that only stands beside: "Chad {calls} for talks; urges calm", "'They will try,' the coach {said}". */
    private boolean isBeside(int clause, int head, String relation) {
        if (!relation.equals("ccomp") || !VerbForms.isFinite(sentence, clause)) {
            return false;
        }
        int first = sentence.subtree(clause)[0];
        boolean cut = first > 0
                && Set.of(",", "\"", "'").contains(sentence.token(first - 1).form());
        return clause < head || cut && Words.shipped().in(sentence.token(clause).lemma(), "@say");
    }

    private Mood throughPreposition(int child, int preposition) {
        Token prep = sentence.token(preposition);
        if (prep.lemma().equals("without")) {
            return Mood.NEGATED;
        }
        if (prep.head() < 0) {
            return Mood.FACT;
        }
        Token first = sentence.token(prep.head());
        boolean joined = prep.relation().equals("conj") && Grammar.isPreposition(first) && first.head() >= 0;
        Token above = joined ? sentence.token(first.head()) : first;
        if (Surroundings.isTopic(sentence, child, preposition) || Surroundings.isIncluded(sentence, preposition)) {
            return Mood.WISHED;
        }
        Optional<Mood> exact = table().of(above.pos(), above.lemma() + "_" + prep.lemma());
        if (exact.isPresent()) {
            return exact.get();
        }
        boolean nominal = !above.is("VB") && !prep.lemma().equals("against");
        boolean gerund = sentence.token(child).is("VB");
        return isComplement(prep) && (nominal || gerund)
                ? table().of(above.pos(), above.lemma()).orElse(Mood.FACT)
                : Mood.FACT;
    }

    /** The word itself, or for a preposition the word it hangs from: "accused" of "accused X of shelling". */
    int governor(int word) {
        Token token = sentence.token(word);
        return Grammar.isPreposition(token) && token.head() >= 0 ? token.head() : word;
    }

    /** Whether the preposition opens what a noun is about: "an end {to} the fighting". */
    static boolean isComplement(Token preposition) {
        return COMPLEMENT.contains(preposition.lemma());
    }

    private static Veridicality table() {
        return Veridicality.shipped();
    }
}
