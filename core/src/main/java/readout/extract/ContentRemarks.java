package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Where the words said end and the reporter sets another's words beside them: "…, though officials warned that …", "…, a charge the
 * ministry called absurd".
 */
final class ContentRemarks {

    private static final Set<String> CONTRASTS = Set.of("though", "although", "while", "whereas", "but");
    private static final Set<String> WORDS_SAID = Set.of(
            "claim",
            "charge",
            "accusation",
            "allegation",
            "assertion",
            "suggestion",
            "figure",
            "number",
            "toll",
            "account",
            "version",
            "remark",
            "demand",
            "offer",
            "statement",
            "complaint",
            "estimate",
            "description");
    private static final Set<String> NEXT = Set.of(
            "say",
            "add",
            "note",
            "stress",
            "explain",
            "argue",
            "insist",
            "warn",
            "state",
            "claim",
            "call",
            "describe",
            "accuse",
            "urge",
            "demand",
            "vow",
            "threaten",
            "affirm",
            "declare",
            "dismiss",
            "deny",
            "blame",
            "brand");
    private static final int REACH = 10;

    private final Sentence sentence;
    private final Quotations quotations;

    ContentRemarks(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.quotations = quotations;
    }

    /** The first of the {@code words} before {@code size} that is no longer said by the same speaker; {@code size} where all are. */
    int end(List<Token> words, int size) {
        for (int i = 2; i < size; i++) {
            Token word = words.get(i);
            boolean after = words.get(i - 1).form().equals(",")
                    && quotations.at(word.span().start()).isEmpty();
            if (after
                    && (isContrast(words, i, size)
                            || isReaction(words, i, size)
                            || isNextTelling(word)
                            || isBesideTelling(words, i, size))) {
                return i;
            }
        }
        return size;
    }

    /** "…, though officials warned that …": a clause with a speaker of its own. */
    private boolean isContrast(List<Token> words, int from, int size) {
        if (!CONTRASTS.contains(words.get(from).lemma())) {
            return false;
        }
        for (int i = from + 1; i < Math.min(size, from + REACH); i++) {
            int at = words.get(i).index();
            Optional<Integer> subject = Clauses.subject(sentence, at);
            boolean speaks = words.get(i).is("VB")
                    && ReportingVerbs.of(sentence, at).stream().anyMatch(rule -> !rule.needs("own"));
            if (speaks && subject.filter(s -> s > words.get(from).index()).isPresent()) {
                return !sentence.token(subject.get()).is("PRP");
            }
            if (words.get(i).is("VB")) {
                return false;
            }
        }
        return false;
    }

    /** "…, with the envoy saying that …": another tells something beside it. */
    private boolean isBesideTelling(List<Token> words, int from, int size) {
        if (!words.get(from).lemma().equals("with")) {
            return false;
        }
        for (int i = from + 2; i < Math.min(size, from + REACH); i++) {
            Token word = words.get(i);
            if (word.is("VB")) {
                return word.pos().equals("VBG")
                        && words.get(i - 1).is("NN")
                        && !ReportingVerbs.of(sentence, word.index()).isEmpty();
            }
        }
        return false;
    }

    /** "…, a charge the ministry called absurd": what another makes of the words. */
    private boolean isReaction(List<Token> words, int from, int size) {
        Token article = words.get(from);
        if (article.lemma().equals("something")) {
            return sentence.child(article.index(), "relcl")
                    .filter(verb -> !ReportingVerbs.of(sentence, verb).isEmpty())
                    .isPresent();
        }
        if (!article.is("DT") || !Set.of("a", "an").contains(article.lemma())) {
            return false;
        }
        for (int i = from + 1; i < Math.min(size, from + 4); i++) {
            Token noun = words.get(i);
            if (noun.is("NN") && WORDS_SAID.contains(noun.lemma())) {
                return sentence.child(noun.index(), "relcl")
                        .filter(verb -> !ReportingVerbs.of(sentence, verb).isEmpty())
                        .isPresent();
            }
        }
        return false;
    }

    /** "stressed his view that …, saying …": what is told next has a cue of its own. */
    private boolean isNextTelling(Token word) {
        return word.pos().equals("VBG")
                && NEXT.contains(word.lemma())
                && !ReportingVerbs.of(sentence, word.index()).isEmpty();
    }

    /** Whether no verb of speech stands between the two places of the text. */
    boolean isOneClause(int from, int to) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= from && t.span().end() <= to && t.is("VB"))
                .allMatch(t -> ReportingVerbs.of(sentence, t.index()).isEmpty());
    }
}
