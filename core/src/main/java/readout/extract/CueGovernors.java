package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Verbs of speech that the parser hangs from the wrong word: whose telling they belong to. */
final class CueGovernors {

    private static final Set<String> MEANWHILE = Set.of("while", "whereas", "though", "although");

    private CueGovernors() {}

    /**
     * "X said his men had no guns and accused the army": the verb of saying that governs both clauses, where the parser joins the
     * second to the first. Empty where the first tells of talk itself ("said the envoy met Y and urged …").
     */
    static Optional<Integer> teller(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean joined = word.relation().equals("conj")
                && word.head() >= 0
                && (isFinite(word) || isActiveAfterPassive(sentence, word))
                && sentence.child(verb, "nsubj").isEmpty()
                && sentence.child(verb, "aux").isEmpty()
                && !ReportingVerbs.of(sentence, verb).isEmpty();
        if (!joined) {
            return Optional.empty();
        }
        Token first = sentence.token(word.head());
        boolean told = first.relation().equals("ccomp")
                && first.head() >= 0
                && first.head() < first.index()
                && (sentence.child(first.index(), "mark").isEmpty()
                        || isOfOtherTense(sentence, first, word)
                        || isSetAgainst(sentence, first, word))
                && (Clauses.isPassive(sentence, first.index())
                        || ReportingVerbs.of(sentence, first.index()).isEmpty()
                                && ContactFrames.verb(first.lemma()).isEmpty());
        return told && !ReportingVerbs.of(sentence, first.head()).isEmpty()
                ? Optional.of(first.head())
                : Optional.empty();
    }

    /** "said ten men were held and put the toll at six": the parser takes the second verb for a participle like the first. */
    private static boolean isActiveAfterPassive(Sentence sentence, Token verb) {
        return verb.is("VBN")
                && sentence.child(verb.index(), "dobj").isPresent()
                && sentence.child(verb.head(), "nsubjpass").isPresent();
    }

    /** "say that it spreads, but stress that …": set against the words with "but", in the tense of the telling, with a clause of its own. */
    private static boolean isSetAgainst(Sentence sentence, Token first, Token second) {
        boolean but = sentence.child(first.index(), "cc")
                .filter(c -> sentence.token(c).lemma().equals("but") && c < second.index())
                .isPresent();
        return but
                && second.pos().equals(sentence.token(first.head()).pos())
                && sentence.child(second.index(), "ccomp").isPresent();
    }

    /** "hoped that the truce would hold and noted …": the second verb has the tense of the telling, not of the words. */
    private static boolean isOfOtherTense(Sentence sentence, Token first, Token second) {
        boolean modal = sentence.child(first.index(), "aux")
                .filter(a -> sentence.token(a).is("MD"))
                .isPresent();
        return modal && second.pos().equals(sentence.token(first.head()).pos());
    }

    /**
     * "The mayor, Ana Ruiz, posted on X that …": the noun that heads the sentence where the parser takes its only verb, after a comma,
     * for a participle.
     */
    static Optional<Integer> mainNoun(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean participle = word.is("VBN")
                && Set.of("acl", "dep").contains(word.relation())
                && verb > 0
                && sentence.token(verb - 1).form().equals(",");
        if (!participle) {
            return Optional.empty();
        }
        for (Token other : sentence.tokens()) {
            boolean finite = isFinite(other) || other.is("MD");
            if (finite && other.index() < verb && !isRelative(sentence, other)) {
                return Optional.empty();
            }
        }
        if (isSaidOf(sentence, word) || isBeforeColon(sentence, word)) {
            return Optional.of(word.head());
        }
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0 && t.is("NN") && t.index() < verb)
                .map(Token::index)
                .findFirst();
    }

    /** "Its leader, Ana Ruiz, in exile, said by video link that …": no passive, for "said by video" names no speaker. */
    private static boolean isSaidOf(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        boolean to = next < sentence.size() && sentence.token(next).is("TO");
        boolean by = Clauses.under(sentence, verb.index(), "by")
                .map(sentence::token)
                .filter(agent -> agent.is("NNP") || ReportingVerbs.isPerson(agent.lemma()))
                .isPresent();
        return verb.lemma().equals("say")
                && verb.relation().equals("acl")
                && verb.head() >= 0
                && verb.head() < verb.index()
                && !to
                && !by;
    }

    /** "The mayor, Ana Ruiz, posted on X: “The road is open”": the only other verb stands behind the colon. */
    private static boolean isBeforeColon(Sentence sentence, Token verb) {
        boolean acl = verb.relation().equals("acl") && verb.head() >= 0 && verb.head() < verb.index();
        for (int i = verb.index() + 1; acl && i < sentence.size(); i++) {
            if (sentence.token(i).form().equals(":")) {
                return true;
            }
            if (sentence.token(i).is("VB") || sentence.token(i).is("MD")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isRelative(Sentence sentence, Token word) {
        Token at = word;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            if (at.relation().equals("relcl")) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return at.relation().equals("relcl");
    }

    /** Whether the verb has a tense of its own. */
    static boolean isFinite(Token word) {
        return word.is("VBD") || word.is("VBZ") || word.is("VBP");
    }

    /** The "while" of "said the road was open while the army said it was shut": what another says is none of it. */
    static Optional<Integer> meanwhile(Sentence sentence, int clause) {
        boolean tells = sentence.token(clause).relation().equals("advcl")
                && isFinite(sentence.token(clause))
                && sentence.child(clause, "nsubj").isPresent()
                && !ReportingVerbs.of(sentence, clause).isEmpty();
        return sentence.child(clause, "mark")
                .filter(mark -> tells && MEANWHILE.contains(sentence.token(mark).lemma()));
    }
}
