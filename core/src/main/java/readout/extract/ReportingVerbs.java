package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** The verbs that report speech ({@code reporting_verbs.txt}) and what can stand with each. */
final class ReportingVerbs {

    private static final double SURE = 0.9;
    private static final Map<String, List<Rule>> BY_LEMMA = read();

    private ReportingVerbs() {}

    /**
     * How a group of verbs reports speech.
     *
     * @param id the rule's id
     * @param takes what can stand for the words said: "quote", "clause", "infinitive", "phrase", "gerund" or a preposition
     * @param addressees where the one spoken to stands: "object" or a preposition
     * @param needsQuotation whether it is a statement only where words of it stand in quotation marks
     * @param sure confidence of an indirect statement
     */
    record Rule(String id, Set<String> takes, Set<String> addressees, boolean needsQuotation, double sure) {

        boolean takes(String what) {
            return takes.contains(what);
        }
    }

    /** The rules for the word at {@code token}, read with its particle; none where it is no reporting verb. */
    static List<Rule> of(Sentence sentence, int token) {
        Token word = sentence.token(token);
        List<Rule> plain =
                BY_LEMMA.getOrDefault(word.lemma(), BY_LEMMA.getOrDefault(Clauses.lemma(sentence, token), List.of()));
        return sentence.child(token, "prt")
                .map(p -> BY_LEMMA.getOrDefault(
                        word.lemma() + "_" + sentence.token(p).lemma(), List.of()))
                .filter(rules -> !rules.isEmpty())
                .orElse(plain);
    }

    private static Map<String, List<Rule>> read() {
        Map<String, List<Rule>> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : RuleBlocks.read("reporting_verbs.txt")) {
            Rule rule = new Rule(
                    block.id(),
                    Set.copyOf(block.words("takes")),
                    Set.copyOf(block.words("addressee")),
                    block.words("needs").contains("quotation"),
                    Double.parseDouble(block.line("sure", String.valueOf(SURE))));
            for (String word : block.words("words")) {
                found.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
            }
        }
        return found;
    }
}
