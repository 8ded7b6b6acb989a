package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.text.Sentence;
import readout.text.Token;

/** The verbs that report speech ({@code reporting_verbs.txt}) and what can stand with each. */
final class ReportingVerbs {

    private static final double SURE = 0.9;
    private static final Map<String, List<Rule>> BY_LEMMA = read();
    private static final Set<String> PERSONS = persons();
    private static final Set<String> PRESUMING = presuming();

    private ReportingVerbs() {}

    /**
     * How a group of verbs reports speech.
     *
     * @param id the rule's id
     * @param takes what can stand for the words said: "quote", "clause", "infinitive", "phrase", "gerund" or a preposition
     * @param addressees where the one spoken to stands: "object" or a preposition
     * @param needs what must hold besides: "quotation", "office", "thing", "paper"; {@code reporting_verbs.txt} says what each means
     * @param only the nouns that can head a phrase of words said; empty where any can
     * @param never the nouns that cannot
     * @param sure confidence of an indirect statement
     */
    record Rule(
            String id,
            Set<String> takes,
            Set<String> addressees,
            Set<String> needs,
            Set<String> only,
            Set<String> never,
            double sure) {

        boolean takes(String what) {
            return takes.contains(what);
        }

        boolean needs(String what) {
            return needs.contains(what);
        }

        /** Whether the noun {@code lemma} can head the phrase for the words said. */
        boolean admits(String lemma) {
            return (only.isEmpty() || only.contains(lemma)) && !never.contains(lemma);
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

    /** Whether the noun stands for a person or for people ({@code nouns.txt}). */
    static boolean isPerson(String lemma) {
        return PERSONS.contains(lemma) || lemma.endsWith("man") && lemma.length() > 5;
    }

    /** Whether who speaks by the rule {@code id} vouches for the words: one who condemns a raid does not claim that it took place. */
    static boolean asserts(String id) {
        return !PRESUMING.contains(id);
    }

    private static Set<String> presuming() {
        Set<String> found = new TreeSet<>();
        for (String file : List.of("reporting_verbs.txt", "speech_nouns.txt", "speech_adjectives.txt")) {
            RuleBlocks.read(file).stream()
                    .filter(block -> block.line("asserts", "yes").equals("no"))
                    .forEach(block -> found.add(block.id()));
        }
        return found;
    }

    private static Set<String> persons() {
        Set<String> found = new TreeSet<>();
        for (RuleBlocks.Block block : RuleBlocks.read("nouns.txt")) {
            if (block.id().equals("person")) {
                found.addAll(block.words("words"));
            }
        }
        return found;
    }

    private static Map<String, List<Rule>> read() {
        Map<String, List<Rule>> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : RuleBlocks.read("reporting_verbs.txt")) {
            Rule rule = new Rule(
                    block.id(),
                    Set.copyOf(block.words("takes")),
                    Set.copyOf(block.words("addressee")),
                    Set.copyOf(block.words("needs")),
                    Set.copyOf(block.words("only")),
                    Set.copyOf(block.words("never")),
                    Double.parseDouble(block.line("sure", String.valueOf(SURE))));
            for (String word : block.words("words")) {
                found.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
            }
        }
        return found;
    }
}
