package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.extract.ClaimRule.Trigger;
import readout.extract.CountedTriggers.Hit;
import readout.text.Sentence;
import readout.text.Token;

/**
 * The words that tell in what those died or were hurt whom a toll counts: "the number of soldiers {killed} in Monday's {attack} on Gao", "the toll
 * of the {raid}". When and where it was, they tell, and not the verb by which somebody raises the number.
 */
final class TollDeeds {

    private static final Set<String> LEADING = Set.of("of", "in", "from", "during", "by", "after");

    private TollDeeds() {}

    /** The words, from the toll outwards; none where what is counted is no toll. */
    static List<Integer> of(Sentence sentence, Hit hit) {
        List<Integer> words = new ArrayList<>();
        if (sentence.token(hit.trigger()).is("NN")
                && !hit.rule().words(Trigger.TOLLS).isEmpty()) {
            gather(sentence, hit.trigger(), words);
        }
        return words;
    }

    private static void gather(Sentence sentence, int word, List<Integer> words) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (child < word) {
                continue;
            }
            if (token.relation().equals("acl") && token.is("VBN")) {
                words.add(child);
                gather(sentence, child, words);
            } else if (token.relation().equals("prep") && LEADING.contains(token.lemma())) {
                sentence.child(child, "pobj").ifPresent(noun -> {
                    words.add(noun);
                    gather(sentence, noun, words);
                });
            }
        }
    }
}
