package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Adjectives with a clause that tells what someone holds ({@code speech_adjectives.txt}): "X is confident that …", "X made clear that …". */
final class SpeechAdjectives {

    private static final String SURE = "0.7";
    private static final String MAKE = "make";
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "csubj", "xcomp");
    private static final List<Rule> RULES = RuleBlocks.read("speech_adjectives.txt").stream()
            .map(block -> new Rule(
                    block.id(),
                    Set.copyOf(block.words("adjectives")),
                    Set.copyOf(block.words("verbs")),
                    Double.parseDouble(block.line("sure", SURE))))
            .toList();

    private SpeechAdjectives() {}

    private record Rule(String id, Set<String> adjectives, Set<String> verbs, double sure) {}

    /** The cue that the adjective at {@code token} is; none where it holds no clause, or nobody, or not anything in fact. */
    static Optional<Cue> cue(String text, Sentence sentence, int token, Quotations quotations) {
        String form = sentence.token(token).span().of(text).toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (rule.adjectives().contains(form)) {
                return verb(sentence, token, rule)
                        .filter(verb -> Factuality.of(sentence, verb) == Factuality.ASSERTED)
                        .filter(verb -> sentence.child(token, "neg").isEmpty())
                        .flatMap(verb -> cue(text, sentence, token, verb, rule, quotations));
            }
        }
        return Optional.empty();
    }

    /** The verb whose complement the adjective is; the word itself where the parser has it for a passive ("are convinced that"). */
    private static Optional<Integer> verb(Sentence sentence, int token, Rule rule) {
        Token word = sentence.token(token);
        if (word.is("VBN")
                && sentence.child(token, "auxpass").isPresent()
                && rule.verbs().contains("be")) {
            return Optional.of(token);
        }
        return Optional.of(word.head())
                .filter(head -> head >= 0 && head < token)
                .filter(head -> rule.verbs().contains(Clauses.lemma(sentence, head)));
    }

    private static Optional<Cue> cue(
            String text, Sentence sentence, int token, int verb, Rule rule, Quotations quotations) {
        Optional<Integer> holder = Clauses.subject(sentence, verb)
                .or(() -> sentence.child(verb, "nsubjpass"))
                .or(() -> HedgedPerformatives.isOne(sentence, verb)
                        ? Clauses.subject(sentence, sentence.token(verb).head())
                        : Optional.empty());
        return holder.filter(h -> h < token && !sentence.token(h).lemma().equals("it"))
                .flatMap(h -> clause(sentence, token, verb, rule))
                .flatMap(c -> new ContentEdges(text, sentence, quotations).phraseRight(c, token))
                .map(span -> new Cue(
                        sentence,
                        token,
                        span(sentence, token, verb, rule),
                        rule.id(),
                        rule.sure(),
                        holder,
                        Optional.empty(),
                        List.of(),
                        span,
                        false,
                        Set.of("own"),
                        Optional.empty()));
    }

    /** The clause right after the adjective, with "that" or with a subject of its own. */
    private static Optional<Integer> clause(Sentence sentence, int token, int verb, Rule rule) {
        for (int holder : new int[] {token, verb}) {
            for (int child : sentence.children(holder)) {
                boolean that = sentence.child(child, "mark")
                        .filter(m -> m == token + 1 && sentence.token(m).lemma().equals("that"))
                        .isPresent();
                boolean bare = sentence.phrase(child).start()
                                == sentence.token(token).span().end() + 1
                        && (sentence.token(child).relation().equals("ccomp")
                                || rule.verbs().contains(MAKE))
                        && Clauses.subject(sentence, child).isPresent()
                        && !sentence.token(token + 1).is("W")
                        && sentence.child(child, "mark").isEmpty();
                if (child > token && CLAUSES.contains(sentence.token(child).relation()) && (that || bare)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private static Span span(Sentence sentence, int token, int verb, Rule rule) {
        Span word = sentence.token(token).span();
        return rule.verbs().contains(MAKE) && verb < token
                ? sentence.token(verb).span().union(word)
                : word;
    }
}
