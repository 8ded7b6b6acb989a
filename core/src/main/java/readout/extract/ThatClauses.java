package readout.extract;

import java.util.List;
import readout.text.Sentence;
import readout.text.Token;

/** Tells the "that" of words said from that of a noun beside the verb of speech. */
final class ThatClauses {

    private static final List<String> GOVERNING = List.of("for", "of", "against", "on", "to");

    private ThatClauses() {}

    /** The conjunction, also where the parser took it for an article: "claimed that Peruvian crews". */
    static boolean opens(Sentence sentence, int i) {
        Token word = sentence.token(i);
        if (!word.lemma().equals("that") || i + 1 >= sentence.size()) {
            return false;
        }
        boolean article = word.is("DT")
                && !(word.head() >= 0 && sentence.token(word.head()).pos().endsWith("S"));
        return !article;
    }

    /** "elaborated on the grievances that led there": "that" is the grievances; not after one spoken to ("reminded Chad that …"). */
    static boolean isRelative(Sentence sentence, int that, ReportingVerbs.Rule rule) {
        Token word = sentence.token(that);
        return word.is("WDT")
                && !rule.addressees().contains("object")
                && that > 0
                && (sentence.token(that - 1).pos().equals("NNS")
                        || isObject(sentence.token(that - 1), word)
                        || isSubjectOfNext(sentence, word))
                && !SpeechDocuments.isDocument(sentence.token(that - 1).lemma())
                && word.head() > that
                && sentence.token(word.head()).relation().equals("relcl")
                && !isWhole(sentence, word);
    }

    /** "held {a rally} that drew thousands": the object of the verb, of which the clause has no other subject. */
    private static boolean isObject(Token noun, Token that) {
        return noun.is("NN")
                && noun.relation().equals("dobj")
                && that.relation().equals("nsubj");
    }

    /** "recalled its envoy over raids by Chad {that killed} two": words said after "that" open with a subject of their own. */
    private static boolean isSubjectOfNext(Sentence sentence, Token that) {
        Token verb = sentence.token(Math.max(0, that.head()));
        return that.relation().equals("nsubj")
                && verb.index() == that.index() + 1
                && verb.pos().equals("VBD")
                && sentence.token(that.index() - 1).is("NN");
    }

    /** "posted on social media that she had urged both sides": with subject and object of its own the clause describes no noun. */
    private static boolean isWhole(Sentence sentence, Token that) {
        return that.relation().equals("mark")
                && sentence.child(that.head(), "nsubj").isPresent()
                && sentence.child(that.head(), "dobj").isPresent();
    }

    /** "announced exercises that it called a warning", "asked for guarantees that …": the clause of a noun that the verb governs. */
    static boolean isOfNoun(Sentence sentence, int that, int verb, ReportingVerbs.Rule rule) {
        boolean object = !rule.addressees().contains("object")
                && rule.takes("phrase")
                && sentence.child(verb, "dobj")
                        .filter(o -> o > verb && o < that && sentence.token(o).is("NN"))
                        .isPresent();
        boolean under = GOVERNING.stream()
                .filter(rule::takes)
                .flatMap(p -> Clauses.under(sentence, verb, p).stream())
                .anyMatch(noun -> noun > verb && noun < that);
        return object || under;
    }
}
