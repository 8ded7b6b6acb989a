package readout.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Statement;
import readout.text.Sentence;
import readout.text.Token;

/** Who vouches for what a word tells. */
final class Claimant {

    /** Nouns that assert what hangs from them: "Peru's assertion that it shot down a jet". */
    static final Set<String> ASSERTIONS = Set.of(
            "assertion",
            "claim",
            "allegation",
            "contention",
            "accusation",
            "announcement",
            "statement",
            "report",
            "charge",
            "declaration",
            "suggestion");

    private static final Set<String> JUDGING = Set.of(
            "condemn", "denounce", "deplore", "decry", "criticize", "criticise", "welcome", "mourn", "protest", "slam");

    private Claimant() {}

    /**
     * The owner of the assertion that governs the word ("Peru's claim that …"), else the speaker of the innermost statement that
     * holds it; empty where the reporter vouches for it.
     */
    static Optional<ActorRef> of(Reading reading, List<Statement> statements, Sentence sentence, int token) {
        if (isCalledFalse(sentence, token)) {
            return ofAssertion(reading, sentence, token);
        }
        return ofAssertion(reading, sentence, token)
                .or(() -> statement(statements, sentence.token(token))
                        .filter(s -> !isOwnedUpTo(sentence, s) && !isAside(sentence, token, s))
                        .map(Statement::speaker))
                .or(() -> Counters.of(reading, statements, sentence, token));
    }

    /* "A claim that rebels killed nine is false", said the minister, who does not claim it. */
    private static boolean isCalledFalse(Sentence sentence, int token) {
        Optional<Integer> noun = assertion(sentence, token);
        return noun.isPresent()
                && sentence.tokens().stream()
                        .anyMatch(word ->
                                ResponseWords.calledFalse(sentence, word).equals(noun));
    }

    /** Whether somebody is said to have said what the word tells. */
    static boolean isReported(List<Statement> statements, Token token) {
        return statement(statements, token).isPresent();
    }

    /** The innermost statement whose content holds the word. */
    static Optional<Statement> statement(List<Statement> statements, Token token) {
        return statements.stream()
                .filter(s -> s.content().span().contains(token.span()))
                .filter(s -> !s.cue().span().overlaps(token.span()))
                .min(Comparator.comparingInt(s -> s.content().span().length()));
    }

    /** "The attack, which {killed} 31, was claimed by the group": who owns up to the deed, and counts nobody by that. */
    static Optional<ActorRef> owningUp(List<Statement> statements, Sentence sentence, int token) {
        return statement(statements, sentence.token(token))
                .filter(s -> isOwnedUpTo(sentence, s))
                .map(Statement::speaker);
    }

    /** "Urged a halt to the raid, which has {killed} nine": who asks or condemns does not tell what the reporter adds behind a comma. */
    private static boolean isAside(Sentence sentence, int token, Statement statement) {
        Optional<Integer> cue = sentence.tokenAt(statement.cue().span().start());
        boolean tellsNothing = cue.map(c -> sentence.token(c).lemma())
                .filter(verb -> JUDGING.contains(verb)
                        || Veridicality.shipped().ofVerb(verb).equals(Optional.of(Mood.ASKED)))
                .isPresent();
        int at = token;
        while (tellsNothing && at > cue.get() && !sentence.token(at).relation().equals("relcl")) {
            at = sentence.token(at).head();
        }
        return tellsNothing
                && at > cue.get()
                && statement.kind() == Statement.Kind.INDIRECT
                && isBehindComma(sentence, at);
    }

    private static boolean isBehindComma(Sentence sentence, int clause) {
        int first = sentence.subtree(clause)[0];
        return first > 0
                && (sentence.token(first).form().equals(",")
                        || sentence.token(first - 1).form().equals(","));
    }

    private static boolean isOwnedUpTo(Sentence sentence, Statement statement) {
        return sentence.tokenAt(statement.cue().span().start())
                .filter(cue -> sentence.token(cue).lemma().equals("claim")
                        && Grammar.isPassive(sentence, cue)
                        && statement.content().span().end()
                                <= sentence.token(cue).span().start())
                .isPresent();
    }

    /** The noun of assertion that governs the word, if one does, also where the tree takes it for the subject: "the claim to have killed". */
    static Optional<Integer> assertion(Sentence sentence, int token) {
        Optional<Integer> subject = sentence.child(token, "nsubj")
                .filter(s -> ASSERTIONS.contains(sentence.token(s).lemma()))
                .filter(s -> s + 1 < token && sentence.token(s + 1).is("TO"));
        if (subject.isPresent()) {
            return subject;
        }
        int at = token;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            at = sentence.token(at).head();
            if (at >= 0
                    && sentence.token(at).is("NN")
                    && ASSERTIONS.contains(sentence.token(at).lemma())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The owner of the assertion that governs the word. */
    static Optional<ActorRef> ofAssertion(Reading reading, Sentence sentence, int token) {
        return assertion(sentence, token).flatMap(noun -> owner(reading, sentence, noun));
    }

    private static Optional<ActorRef> owner(Reading reading, Sentence sentence, int noun) {
        for (int at = noun, steps = 0;
                at >= 0 && steps < 5;
                at = sentence.token(at).head(), steps++) {
            for (int child : sentence.children(at)) {
                Token token = sentence.token(child);
                boolean owns =
                        token.relation().equals("poss") || token.relation().equals("nmod") && token.is("JJ");
                Optional<Integer> named = child < noun && owns
                        ? Optional.of(child)
                        : at == noun && token.lemma().equals("by") ? sentence.child(child, "pobj") : Optional.empty();
                if (named.isPresent()) {
                    Optional<ActorRef> owner =
                            reading.cast().refer(sentence, named.get()).stream().findFirst();
                    if (owner.isPresent()) {
                        return owner;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
