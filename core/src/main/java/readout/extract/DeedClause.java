package readout.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.text.Sentence;
import readout.text.Token;

/** The clause that tells a deed: its own words, without those of the clauses joined to it or hanging on it. */
final class DeedClause {

    private static final Set<String> OTHER_CLAUSES = Set.of("conj", "advcl", "ccomp", "parataxis");

    private DeedClause() {}

    /** The words of the clause of {@code sentence} in which {@code trigger} tells a deed. */
    static Set<Integer> words(Sentence sentence, int trigger) {
        Set<Integer> words = new TreeSet<>();
        int top = Grammar.governorVerb(sentence, trigger).orElse(trigger);
        Deque<Integer> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            int word = open.pop();
            if (words.add(word)) {
                for (int child : sentence.children(word)) {
                    if (!isOtherClause(sentence, child) || sentence.isUnder(trigger, child)) {
                        open.push(child);
                    }
                }
            }
        }
        return words;
    }

    private static boolean isOtherClause(Sentence sentence, int word) {
        Token token = sentence.token(word);
        boolean bound = token.relation().equals("conj") || token.pos().equals("VBG");
        return OTHER_CLAUSES.contains(token.relation())
                && token.is("VB")
                && (!bound || Grammar.child(sentence, word, "nsubj").isPresent());
    }
}
