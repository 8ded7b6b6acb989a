package readout.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.text.Sentence;
import readout.text.Token;

/** What must stand beside a verb for it to count: "shot {to death}", "driven {from their homes}", "took ten soldiers {prisoner}". */
final class CountedFrame {

    private static final String PLACE = "@place";

    private final Sentence sentence;
    private final int verb;
    private final ClaimRule rule;

    private CountedFrame(Sentence sentence, int verb, ClaimRule rule) {
        this.sentence = sentence;
        this.verb = verb;
        this.rule = rule;
    }

    /** Whether {@code verb}, whose counted role {@code filler} fills, has all that {@code rule} wants beside it. */
    static boolean holds(Sentence sentence, int verb, Optional<Integer> filler, ClaimRule rule) {
        var frame = new CountedFrame(sentence, verb, rule);
        return (rule.particle().isEmpty() || frame.hasParticle())
                && (rule.to().isEmpty()
                        || frame.hasUnder(Set.of("to", "into", "for", "with", "on", "under"), rule.to()))
                && (rule.from().isEmpty() || frame.isTakenFrom())
                && (rule.as().isEmpty() || frame.isTakenAs())
                && (rule.object().isEmpty() || frame.hasObject(filler))
                && (rule.unless().isEmpty() || !frame.isToldFurther());
    }

    /** "took {25 soldiers} prisoner", where the tree takes the soldiers for part of the prisoner. */
    static int taken(Sentence sentence, int object, ClaimRule rule) {
        if (!rule.as().contains(sentence.token(object).lemma())) {
            return object;
        }
        return Arrays.stream(sentence.children(object))
                .filter(child -> child < object && sentence.token(child).is("NN"))
                .findFirst()
                .orElse(object);
    }

    /** "mowed down {nine herders}", "blew up {18 pylons}", where the tree takes the particle for a preposition or an adverb. */
    static Optional<Integer> pastParticle(Sentence sentence, int verb, ClaimRule rule) {
        int next = verb + 1;
        if (next >= sentence.size()
                || !rule.particle().contains(sentence.token(next).lemma())) {
            return Optional.empty();
        }
        return Stream.of(sentence.children(verb), sentence.children(next))
                .flatMapToInt(Arrays::stream)
                .filter(child -> child > next
                        && Set.of("npadvmod", "pobj", "dobj")
                                .contains(sentence.token(child).relation()))
                .boxed()
                .findFirst();
    }

    /** "hacked to death {ten farmers} they found", where the tree gives those to the verb behind. */
    static Optional<Integer> pastOutcome(Sentence sentence, int verb, ClaimRule rule) {
        int at = verb + 3;
        boolean outcome = at < sentence.size()
                && sentence.token(verb + 1).lemma().equals("to")
                && rule.to().contains(sentence.token(verb + 2).lemma());
        while (outcome && at < sentence.size()) {
            Token word = sentence.token(at);
            boolean last = at + 1 == sentence.size() || !sentence.token(at + 1).is("NN");
            if (word.is("NN") && last) {
                return Optional.of(at);
            }
            outcome = word.is("NN") || word.is("CD") || word.is("JJ") || word.is("RB") || word.is("DT");
            at++;
        }
        return Optional.empty();
    }

    private Stream<Token> children(int of) {
        return Arrays.stream(sentence.children(of)).mapToObj(sentence::token);
    }

    private boolean hasParticle() {
        return children(verb)
                .filter(token -> rule.particle().contains(token.lemma()))
                .anyMatch(token -> token.index() == verb + 1 || token.relation().equals("prt") || token.is("RP"));
    }

    private boolean hasUnder(Set<String> prepositions, Set<String> lemmas) {
        return children(verb)
                .filter(token -> prepositions.contains(token.lemma()))
                .flatMap(token -> sentence.child(token.index(), "pobj").stream())
                .map(sentence::token)
                .anyMatch(noun -> lemmas.contains(noun.lemma())
                        || lemmas.contains(PLACE) && noun.name().matches("GPE|LOC"));
    }

    /** "from their homes", "out of their homes". */
    private boolean isTakenFrom() {
        return hasUnder(Set.of("from", "off"), rule.from())
                || children(verb)
                        .filter(token -> token.lemma().equals("out"))
                        .flatMap(out -> CountedTree.under(sentence, out.index(), Set.of("of")).stream())
                        .anyMatch(noun ->
                                rule.from().contains(sentence.token(noun).lemma()));
    }

    /** "took soldiers {prisoner}", "were taken {hostage}", "held them {captive}". */
    private boolean isTakenAs() {
        return children(verb)
                .filter(token -> token.index() > verb && rule.as().contains(token.lemma()))
                .anyMatch(token -> Set.of("oprd", "xcomp", "dobj", "acomp", "attr", "advmod", "npadvmod")
                        .contains(token.relation()));
    }

    private boolean hasObject(Optional<Integer> filler) {
        return Stream.of(sentence.child(verb, "dobj"), filler)
                .flatMap(Optional::stream)
                .anyMatch(
                        object -> rule.object().contains(sentence.token(object).lemma()));
    }

    /** "shot {dead}", "shot and {killed}", "shot to {death}". */
    private boolean isToldFurther() {
        Token word = sentence.token(verb);
        Stream<Token> joined = Stream.concat(
                children(verb),
                word.relation().equals("conj") ? Stream.of(sentence.token(word.head())) : Stream.empty());
        boolean next = verb + 1 < sentence.size()
                && rule.unless().contains(sentence.token(verb + 1).lemma());
        return next
                || joined.anyMatch(token -> rule.unless().contains(token.lemma()))
                || hasUnder(Set.of("to"), rule.unless());
    }
}
