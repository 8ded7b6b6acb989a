package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/**
 * A clause with a colon before words in quotation marks, whose verb is none of speech: "The mayor was blunt: “…”". Its subject speaks where it
 * is a person or holds an office; a sign or a song that "was simple: “…”" is neither.
 */
final class ColonCues {

    private static final String RULE = "colon";
    private static final double SURE = 0.75;
    private static final int NEAR = 2;
    private static final Set<String> CLAUSES = Set.of("relcl", "advcl", "acl", "ccomp", "nmod");

    private final AnnotatedText text;
    private final Quotations quotations;

    ColonCues(AnnotatedText text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The cue, unless one of {@code found} stands before the quotation, which then runs on from it, or has it already. */
    Optional<Cue> find(Sentence sentence, List<Cue> found) {
        return introduced(sentence)
                .filter(q -> found.stream()
                        .noneMatch(c -> c.span().end() <= q.outer().start()
                                || c.content().overlaps(q.inner())))
                .flatMap(q -> verb(sentence, q).map(v -> cue(sentence, v, q)));
    }

    /** The quotation that opens right after a colon, in the sentence or behind it. */
    private Optional<Quotation> introduced(Sentence sentence) {
        String all = text.article().text();
        int start = sentence.span().start();
        return quotations
                .in(new Span(start, Math.min(all.length(), sentence.span().end() + NEAR)))
                .stream()
                .filter(q -> q.outer().start() > start)
                .filter(q ->
                        all.substring(start, q.outer().start()).stripTrailing().endsWith(":"))
                .filter(q -> !q.inner().isEmpty()
                        && Character.isUpperCase(all.charAt(q.inner().start())))
                .findFirst();
    }

    /** The main verb before the colon, which has a subject of its own. */
    private Optional<Integer> verb(Sentence sentence, Quotation quotation) {
        Optional<Token> main = sentence.tokens().stream()
                .filter(t -> t.span().end() <= quotation.outer().start())
                .filter(t ->
                        CueGovernors.isFinite(t) && (!CLAUSES.contains(t.relation()) || isLost(sentence, t, quotation)))
                .filter(t -> quotations.at(t.span().start()).isEmpty())
                .findFirst();
        return main.map(Token::index)
                .filter(v -> Clauses.subject(sentence, v).isPresent() && !Clauses.isPassive(sentence, v))
                .filter(v -> Factuality.of(sentence, v) == Factuality.ASSERTED);
    }

    /** The parser hangs the clause before the colon from the words in the marks. */
    private static boolean isLost(Sentence sentence, Token verb, Quotation quotation) {
        return verb.relation().equals("ccomp")
                && verb.head() >= 0
                && quotation.outer().contains(sentence.token(verb.head()).span());
    }

    private static Cue cue(Sentence sentence, int verb, Quotation quotation) {
        return new Cue(
                sentence,
                verb,
                sentence.token(verb).span(),
                RULE,
                SURE,
                Clauses.subject(sentence, verb),
                Optional.empty(),
                List.of(),
                quotation.inner(),
                true,
                Set.of("person"),
                Optional.empty());
    }
}
