package readout.extract;

import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** What stands before a noun in its phrase: where the phrase begins, and whether a number in it counts the noun. */
final class CountedModifiers {

    private static final Set<String> BEFORE = Set.of(
            "det", "nmod", "amod", "nn", "num", "compound", "poss", "qmod", "predet", "advmod", "preconj", "quantmod");

    private CountedModifiers() {}

    /** Where the phrase begins. A word that the tree takes for an adjective but that stands before the article is none: "shot {dead} a judge". */
    static int first(Sentence sentence, int head) {
        int first = head;
        int article = sentence.child(head, "det").orElse(-1);
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            boolean stray = child < article && !token.is("P") && !token.is("D") && !token.is("CD");
            boolean apart = child < head
                    && sentence.tokens().subList(child, head).stream().anyMatch(CountedModifiers::isFinite);
            if (child < head && !stray && !apart && BEFORE.contains(token.relation())) {
                first = Math.min(first, sentence.subtree(child)[0]);
            }
        }
        return first;
    }

    /** A number inside a modifier is no count: "26-year-old", "S-400 systems", "the April 22 attack", "the 15th Corps". */
    static boolean isCounted(Sentence sentence, int head, Figures.Found found) {
        Token number = sentence.token(found.last());
        if (found.last() + 1 < sentence.size()) {
            Token next = sentence.token(found.last() + 1);
            if (next.form().equals("-")
                    || next.form().equals("%")
                    || next.lemma().equals("percent")) {
                return false;
            }
        }
        boolean calendar = number.name().equals("DATE")
                || number.name().equals("TIME")
                || number.name().equals("MONEY");
        boolean clause = sentence.tokens().subList(found.last(), head).stream().anyMatch(CountedModifiers::isFinite);
        return !calendar && !clause && hangsFrom(sentence, found.last(), head);
    }

    /** The number modifies the noun itself, directly or through other words of the number. */
    private static boolean hangsFrom(Sentence sentence, int number, int head) {
        int at = number;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            at = sentence.token(at).head();
            if (at == head) {
                return true;
            }
            if (at < 0
                    || !WrittenNumbers.isNumeral(sentence.token(at))
                            && !sentence.token(at).form().equalsIgnoreCase("least")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFinite(Token word) {
        return word.is("VBZ") || word.is("VBD") || word.is("VBP") || word.is("MD");
    }
}
