package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Deeds that are not told for themselves: what somebody has days to do, and what a deed is the first of, "the first time a member of the alliance has {shot} down a jet" tells of no deed beside the one that it is said of. */
final class Precedents {

    private static final Set<String> ORDER = Set.of("first", "second", "third", "only");
    private static final Set<String> ANY = Set.of("a", "an", "any");

    private static final Set<String> TIMES = Set.of("second", "minute", "hour", "day", "week", "month", "year", "time");
    private static final Set<String> GETTING = Set.of("have", "get", "receive");

    private Precedents() {}

    /** Whether the verb tells what the times are counted of, and its subject is one of a kind: "a member", not "the army". */
    static boolean isOne(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean clause = Set.of("relcl", "acl", "ccomp").contains(token.relation()) && token.head() >= 0;
        return clause
                && sentence.token(token.head()).lemma().equals("time")
                && hasChild(sentence, token.head(), ORDER)
                && subject(sentence, verb)
                        .filter(who -> hasChild(sentence, who, ANY) || isMembers(sentence, who))
                        .isPresent();
    }

    /** "Has 60 days to {withdraw}": that it did is not told. */
    static boolean isGivenTime(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean infinitive = VerbForms.hasTo(sentence, verb) && token.head() >= 0;
        int having = infinitive && TIMES.contains(sentence.token(token.head()).lemma())
                ? sentence.token(token.head()).head()
                : token.head();
        return infinitive
                && having >= 0
                && GETTING.contains(sentence.token(having).lemma())
                && sentence.child(having, "dobj")
                        .filter(time -> TIMES.contains(sentence.token(time).lemma()))
                        .isPresent();
    }

    private static Optional<Integer> subject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj").or(() -> sentence.child(verb, "nsubjpass"));
    }

    /** "A member's {forces}". */
    private static boolean isMembers(Sentence sentence, int who) {
        return sentence.child(who, "poss")
                .filter(owner -> hasChild(sentence, owner, ANY))
                .isPresent();
    }

    private static boolean hasChild(Sentence sentence, int word, Set<String> lemmas) {
        for (int child : sentence.children(word)) {
            if (lemmas.contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }
}
