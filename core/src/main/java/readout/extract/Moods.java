package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Tells how a sentence puts the deed of a verb or noun: as a fact, denied, to come, only wanted, and so on. Reads its auxiliaries and
 * negation ({@link OwnMood}) and the words above it ({@link Embedding}).
 *
 * <p>After the polarity marking of Nairn, Condoravdi and Karttunen (2006) and FactBank (Saurí and Pustejovsky 2009), with fewer values.
 */
final class Moods {

    private static final Set<String> SUBORDINATE = Set.of("relcl", "advcl", "acl", "appos");
    private static final Set<String> BESIDE = Set.of("conj", "punct", "dep");

    private final Sentence sentence;
    private final Arguments arguments;
    private final Embedding embedding;

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
        this.embedding = new Embedding(sentence);
    }

    /** How the deed of the word at {@code trigger} is put. */
    Standing of(int trigger) {
        Optional<Integer> light = sentence.token(trigger).is("NN") ? arguments.light(trigger) : Optional.empty();
        Mood own = OwnMood.of(sentence, trigger);
        if (light.isPresent()) {
            if (own == Mood.FACT && isAgreedOn(trigger)) {
                return new Standing(Mood.COMMITTED, light, 0);
            }
            Standing above = of(light.get());
            return own == Mood.FACT ? anyOne(trigger, above) : new Standing(own, above.by(), above.depth());
        }
        boolean plainNoun = own == Mood.FACT && sentence.token(trigger).is("NN");
        Standing standing = climb(trigger, plainNoun ? OwnMood.modified(sentence, trigger) : own);
        return plainNoun ? anyOne(trigger, standing) : standing;
    }

    private Standing anyOne(int noun, Standing standing) {
        return standing.mood() == Mood.FACT && Surroundings.isAnyOne(sentence, noun)
                ? new Standing(Mood.POSSIBLE, standing.by(), standing.depth())
                : standing;
    }

    /** "Agreed on a truce and a {withdrawal}": what is agreed on is yet to be done. */
    private boolean isAgreedOn(int trigger) {
        int at = trigger;
        while (sentence.token(at).relation().equals("conj")) {
            at = sentence.token(at).head();
        }
        Token noun = sentence.token(at);
        return noun.relation().equals("pobj") && embedding.of(at, noun.head(), "pobj") == Mood.COMMITTED;
    }

    private Standing climb(int trigger, Mood own) {
        Mood mood = own;
        int depth = 0;
        for (int at = trigger, steps = 0;
                steps < sentence.size() && sentence.token(at).head() >= 0;
                at = sentence.token(at).head(), steps++) {
            int head = sentence.token(at).head();
            String relation = sentence.token(at).relation();
            if (BESIDE.contains(relation) || HedgedPerformatives.isOne(sentence, at)) {
                continue;
            }
            Mood effect = embedding.of(at, head, relation);
            if (effect != Mood.FACT) {
                int by = embedding.governor(head);
                return new Standing(both(mood, outer(effect, by)), Optional.of(by), depth);
            }
            depth += SUBORDINATE.contains(relation) ? 1 : 0;
            Optional<Standing> paper = isOfPaper(at, head, relation) ? Optional.of(of(head)) : Optional.empty();
            if (paper.filter(p -> p.mood() != Mood.FACT).isPresent()) {
                Standing above = paper.get();
                return new Standing(both(mood, above.mood()), above.by(), depth + above.depth());
            }
            mood = embedding.isContent(at, head, relation) ? mood.within(aboveMood(at, head)) : mood;
            if (isApart(at, trigger, relation)) {
                return new Standing(mood, Optional.empty(), depth + depthAbove(head));
            }
        }
        return new Standing(mood, Optional.empty(), depth);
    }

    /** Whether what stands above {@code word} says nothing of the deed at {@code trigger}. */
    private boolean isApart(int word, int trigger, String relation) {
        return SUBORDINATE.contains(relation) && !relation.equals("appos")
                || isTakenForGranted(word, trigger)
                || isOfItsOwn(word, relation)
                || isSetting(word)
                || Surroundings.isBygone(sentence, word);
    }

    /** "Vetoed a resolution {condemning} the raid": what a paper does is done where the paper is. */
    private boolean isOfPaper(int word, int noun, String relation) {
        return relation.equals("acl")
                && sentence.token(word).pos().equals("VBG")
                && Words.shipped().in(sentence.token(noun).lemma(), "@utterance");
    }

    /** An attempt or a plan that was itself foiled, denied, asked about or only feared is none. */
    private Mood outer(Mood effect, int governor) {
        boolean open = effect == Mood.ATTEMPTED || effect == Mood.FUTURE;
        Mood mood = open ? of(governor).mood() : Mood.FACT;
        return mood == Mood.FACT ? effect : mood;
    }

    /** What is negated stays so, and what only may or should be is not told of by who denies, alleges or agrees to it. */
    private static Mood both(Mood own, Mood effect) {
        boolean told = effect == Mood.DENIED || effect == Mood.ALLEGED || effect == Mood.COMMITTED;
        boolean unreal = own == Mood.POSSIBLE || own == Mood.CONDITIONAL || own == Mood.OBLIGED;
        return own == Mood.NEGATED || told && unreal ? own : effect;
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
                && !Embedding.isComplement(token)
                && sentence.token(token.head()).is("NN");
    }

    /** A clause with a tense of its own stands on its own, unless the word above says otherwise. */
    private boolean isOfItsOwn(int word, String relation) {
        return Set.of("ccomp", "csubj").contains(relation) && VerbForms.isFinite(sentence, word);
    }

    /** The mood of the verb above, for what has none of its own: "will not say he attacked" does not tell of it, "will find" does. */
    private Mood aboveMood(int word, int head) {
        Mood above = sentence.token(head).is("VB")
                ? OwnMood.of(sentence, head)
                : Surroundings.ofMeans(sentence, head).orElse(Mood.FACT);
        boolean passesOn = above == Mood.NEGATED || above == Mood.CONDITIONAL;
        return VerbForms.isFinite(sentence, word) && !passesOn ? Mood.FACT : above;
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
}
