package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Tells how a sentence puts the deed of a verb or noun: as a fact, denied, to come, only wanted, and so on. Reads its auxiliaries and
 * negation ({@link OwnMood}) and the words above it ({@link Veridicality}).
 *
 * <p>After the polarity marking of Nairn, Condoravdi and Karttunen (2006) and FactBank (Saurí and Pustejovsky 2009), with fewer values.
 */
final class Moods {

    private static final Set<String> CONTENT = Set.of("xcomp", "ccomp", "pcomp", "csubj", "acomp", "oprd", "attr");
    private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass");
    private static final Set<String> SUBORDINATE = Set.of("relcl", "advcl", "acl", "appos");
    private static final Set<String> COMPLEMENT = Set.of("of", "to", "from", "for", "about", "on", "against");
    /** Verbs that say of their subject no more than that it takes place. */
    private static final Set<String> OCCUR =
            Set.of("take", "happen", "occur", "begin", "start", "resume", "continue", "follow", "come");

    private final Sentence sentence;
    private final Arguments arguments;

    /**
     * How a deed stands.
     *
     * @param mood how it is put
     * @param by the word above that puts it so, where one does
     * @param depth how many clauses it lies below the main one
     */
    record Standing(Mood mood, Optional<Integer> by, int depth) {}

    /** Of the deeds of {@code sentence}. */
    Moods(Sentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /** How the deed of the word at {@code trigger} is put. */
    Standing of(int trigger) {
        Optional<Integer> light = sentence.token(trigger).is("NN") ? arguments.light(trigger) : Optional.empty();
        Mood own = own(trigger);
        if (light.isPresent()) {
            Standing above = of(light.get());
            return own == Mood.FACT ? above : new Standing(own, above.by(), above.depth());
        }
        boolean plainNoun = own == Mood.FACT && sentence.token(trigger).is("NN");
        return climb(trigger, plainNoun ? OwnMood.modified(sentence, trigger) : own);
    }

    private Standing climb(int trigger, Mood own) {
        Mood mood = own;
        int depth = 0;
        int at = trigger;
        for (int steps = 0; steps < sentence.size() && sentence.token(at).head() >= 0; steps++) {
            int head = sentence.token(at).head();
            String relation = sentence.token(at).relation();
            if (Set.of("conj", "punct", "dep").contains(relation)) {
                at = head;
                continue;
            }
            Mood effect = effect(at, head, relation);
            if (effect != Mood.FACT) {
                boolean open = effect == Mood.ATTEMPTED || effect == Mood.FUTURE;
                Mood outer = open ? unless(governor(head), effect) : effect;
                return new Standing(both(mood, outer), Optional.of(governor(head)), depth);
            }
            if (SUBORDINATE.contains(relation)) {
                depth++;
            }
            if (isOfPaper(at, head, relation)) {
                Standing paper = of(head);
                if (paper.mood() != Mood.FACT) {
                    return new Standing(both(mood, paper.mood()), paper.by(), depth + paper.depth());
                }
            }
            if (SUBORDINATE.contains(relation) && !relation.equals("appos")) {
                return new Standing(mood, Optional.empty(), depth + depthAbove(head));
            }
            if (CONTENT.contains(relation) && !isBeside(at, head, relation)) {
                mood = mood.within(aboveMood(at, head));
            }
            if (isTakenForGranted(at, trigger)
                    || isOfItsOwn(at, relation)
                    || isSetting(at)
                    || Surroundings.isBygone(sentence, at)) {
                return new Standing(mood, Optional.empty(), depth + depthAbove(head));
            }
            at = head;
        }
        return new Standing(mood, Optional.empty(), depth);
    }

    /** "Vetoed a resolution {condemning} the raid": what a paper does is done where the paper is. */
    private boolean isOfPaper(int word, int noun, String relation) {
        return relation.equals("acl")
                && sentence.token(word).pos().equals("VBG")
                && Words.shipped().in(sentence.token(noun).lemma(), "@utterance");
    }

    /** An attempt or a plan that was itself foiled, denied, asked about or only feared is none. */
    private Mood unless(int governor, Mood effect) {
        Mood mood = of(governor).mood();
        return mood == Mood.FACT ? effect : mood;
    }

    /** What is negated stays so, and what only may or should be is not told of by who denies, alleges or agrees to it. */
    private static Mood both(Mood own, Mood effect) {
        boolean told = effect == Mood.DENIED || effect == Mood.ALLEGED || effect == Mood.COMMITTED;
        boolean unreal = own == Mood.POSSIBLE || own == Mood.CONDITIONAL || own == Mood.OBLIGED;
        return own == Mood.NEGATED || told && unreal ? own : effect;
    }

    /** The word itself, or for a preposition the word it hangs from: "accused" of "accused X of shelling". */
    private int governor(int word) {
        Token token = sentence.token(word);
        return Grammar.isPreposition(token) && token.head() >= 0 ? token.head() : word;
    }

    /** "Protested against {the murder of the judge}": what "the" points at took place, whatever is done about it. */
    private boolean isTakenForGranted(int word, int trigger) {
        return word == trigger
                && Words.shipped().in(sentence.token(word).lemma(), "@suffered")
                && Grammar.isDefinite(sentence, word);
    }

    /** "An end to the fighting, {in} calls to both": what only gives the setting of a noun is not what the noun is about. */
    private boolean isSetting(int word) {
        Token token = sentence.token(word);
        return token.relation().equals("prep")
                && !COMPLEMENT.contains(token.lemma())
                && sentence.token(token.head()).is("NN");
    }

    /** A clause with a tense of its own stands on its own, unless the word above says otherwise. */
    private boolean isOfItsOwn(int word, String relation) {
        return Set.of("ccomp", "csubj").contains(relation) && Grammar.isFinite(sentence, word);
    }

    /** The mood of the verb above, for what has none of its own: "will not say he attacked" does not tell of it, "will find" does. */
    private Mood aboveMood(int word, int head) {
        Mood above = sentence.token(head).is("VB")
                ? own(head)
                : Surroundings.ofMeans(sentence, head).orElse(Mood.FACT);
        boolean passesOn = above == Mood.NEGATED || above == Mood.CONDITIONAL;
        return Grammar.isFinite(sentence, word) && !passesOn ? Mood.FACT : above;
    }

    private static Veridicality table() {
        return Veridicality.shipped();
    }

    private int depthAbove(int word) {
        int depth = 0;
        for (int at = word, steps = 0;
                at >= 0 && steps < sentence.size();
                at = sentence.token(at).head(), steps++) {
            if (SUBORDINATE.contains(sentence.token(at).relation())) {
                depth++;
            }
        }
        return depth;
    }

    /** What the word at {@code head} says of its dependent at {@code child}. */
    private Mood effect(int child, int head, String relation) {
        Token above = sentence.token(head);
        boolean infinitive = sentence.token(child).pos().equals("VB") && Grammar.hasTo(sentence, child);
        return switch (relation) {
            case "advcl" -> infinitive && !isStaged(child, above) ? Mood.WISHED : Mood.FACT;
            case "pobj", "pcomp" -> throughPreposition(child, head);
            case "csubj" ->
                Surroundings.ofPredicate(sentence, child, head).orElseGet(() -> ofGovernor(child, head, relation));
            case "acl", "relcl" -> ofNounAbove(child, above, relation, infinitive);
            case "nsubj" ->
                table().ofSubject(lemma(head))
                        .or(() -> ofPredicate(head))
                        .orElse(OCCUR.contains(above.lemma()) ? own(head) : Mood.FACT);
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
        return infinitive || that
                ? table().of("NN", above.lemma()).orElse(infinitive ? Mood.WISHED : Mood.FACT)
                : Mood.FACT;
    }

    /** "Dismissed {reports} that its jets bombed the town". */
    private boolean isDismissed(Token noun) {
        return Set.of("dobj", "nsubjpass", "pobj").contains(noun.relation())
                && Words.shipped().in(noun.lemma(), "@told")
                && Words.shipped().in(sentence.token(governor(noun.head())).lemma(), "@dismiss");
    }

    private Mood ofGovernor(int child, int head, String relation) {
        if (isBeside(child, head, relation) || Labels.isLabelled(sentence, child)) {
            return Mood.FACT;
        }
        if (Surroundings.isPlanned(sentence, head)) {
            return Mood.WISHED;
        }
        Token above = sentence.token(head);
        String lemma = lemma(head);
        boolean infinitive = Grammar.hasTo(sentence, child);
        if (infinitive && above.lemma().equals("be") && relation.equals("xcomp")) {
            return Mood.FUTURE;
        }
        if (infinitive && isYetToBe(child, above)) {
            return Mood.NEGATED;
        }
        boolean obliges = infinitive && above.lemma().equals("have");
        if (obliges && (isTold(above) || own(head) == Mood.FUTURE)) {
            return Mood.OBLIGED;
        }
        if (relation.equals("ccomp") && above.lemma().equals("be")) {
            return Grammar.child(sentence, head, "acomp")
                    .flatMap(judged -> table().of("JJ", sentence.token(judged).lemma()))
                    .orElse(Mood.FACT);
        }
        Mood effect = Optional.of(lemma + "_to")
                .filter(key -> infinitive)
                .flatMap(key -> table().of(above.pos(), key))
                .or(() -> Optional.of(lemma + "_passive")
                        .filter(key -> Grammar.isPassive(sentence, head))
                        .flatMap(key -> table().of(above.pos(), key)))
                .or(() -> table().of(above.pos(), lemma))
                .orElse(Mood.FACT);
        boolean bare = effect == Mood.FACT && relation.equals("dobj") && !Grammar.isDefinite(sentence, child);
        return bare ? own(head) : effect;
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
        return Grammar.particle(sentence, word).map(p -> lemma + "_" + p).orElse(lemma);
    }

    /** "Said the rebels {had} to leave": what somebody says has to be done is asked for; "had to leave" alone tells that they left. */
    private boolean isTold(Token verb) {
        return verb.relation().equals("ccomp")
                && verb.head() >= 0
                && Words.shipped().in(sentence.token(verb.head()).lemma(), "@say");
    }

    /** A clause that only stands beside: "Chad {calls} for talks; urges calm", "'They will try,' the coach {said}". */
    private boolean isBeside(int clause, int head, String relation) {
        if (!relation.equals("ccomp") || !Grammar.isFinite(sentence, clause)) {
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
        if (Surroundings.isTopic(sentence, child, preposition)) {
            return Mood.WISHED;
        }
        Optional<Mood> exact = table().of(above.pos(), above.lemma() + "_" + prep.lemma());
        if (exact.isPresent()) {
            return exact.get();
        }
        boolean nominal = !above.is("VB") && !prep.lemma().equals("against");
        boolean gerund = sentence.token(child).is("VB");
        return COMPLEMENT.contains(prep.lemma()) && (nominal || gerund)
                ? table().of(above.pos(), above.lemma()).orElse(Mood.FACT)
                : Mood.FACT;
    }

    /** How the word itself is put, by its auxiliaries, its negation and the conjunction that opens its clause. */
    Mood own(int word) {
        return OwnMood.of(sentence, word);
    }
}
