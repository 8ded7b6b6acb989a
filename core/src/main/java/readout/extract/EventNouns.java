package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.extract.RuleBlocks.Block;
import readout.model.Event;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** The nouns by which a report comes back to a deed ({@code event_nouns.txt}). */
final class EventNouns {

    private static final List<Sense> SENSES =
            RuleBlocks.read("event_nouns.txt").stream().map(Sense::of).toList();

    /** What breaks a truce is told of as such, and not as "the strikes". */
    private static final String BREACH = "assault.violate-ceasefire";

    private static final Set<String> DOWNINGS = Set.of("assault.shoot-down", "assault.take-down");

    private EventNouns() {}

    /**
     * What some nouns may come back to.
     *
     * @param id its name in the file
     * @param nouns lemmas of nouns in the singular, words of several parts joined by "_"
     * @param plurals lemmas of nouns whose plural stands for one deed
     * @param kinds types and modes of the deeds: "ASSAULT/aerial", "ASSAULT/-", "ASSAULT/*"
     * @param owner whose deed "its raid", "his arrest" is: "doer", "sufferer" or "both"
     * @param near whether only the sentence before can be meant
     * @param downing whether a craft that was brought down can be meant
     * @param rules beginnings of the ids of the rules whose rows can be meant; empty: those of all
     * @param told lemmas of which the sentence that tells the deed has one; empty: it need have none
     * @param not words in the noun's phrase with which it means something else
     * @param yes examples
     * @param no examples in which nothing is come back to
     */
    record Sense(
            String id,
            Set<String> nouns,
            Set<String> plurals,
            List<String> kinds,
            String owner,
            boolean near,
            boolean downing,
            List<String> rules,
            Set<String> told,
            Set<String> not,
            List<String> yes,
            List<String> no) {

        private static Sense of(Block block) {
            return new Sense(
                    block.id(),
                    Set.copyOf(block.words("nouns")),
                    Set.copyOf(block.words("plurals")),
                    List.copyOf(block.words("means")),
                    block.line("owner", "doer"),
                    !block.lines("near").isEmpty(),
                    !block.lines("downing").isEmpty(),
                    List.copyOf(block.words("rules")),
                    Set.copyOf(block.words("told")),
                    Set.copyOf(block.words("not")),
                    block.lines("yes"),
                    block.lines("no"));
        }

        /** Whether {@code event} is of one of the kinds. */
        boolean means(Event event) {
            boolean kind = kinds.contains(event.type() + "/*")
                    || kinds.contains(event.type() + "/" + event.mode().orElse("-"));
            String rule = event.why().rule();
            boolean among = rules.isEmpty() || rules.stream().anyMatch(rule::startsWith);
            return kind && among && (downing || !DOWNINGS.contains(rule)) && (!rule.equals(BREACH) || !rules.isEmpty());
        }

        /** Whether {@code sentence} can be the one that tells the deed. */
        boolean mayTell(Sentence sentence) {
            return told.isEmpty()
                    || sentence.tokens().stream().map(Token::lemma).anyMatch(told::contains);
        }

        /** The types of the kinds, in the order of the file. */
        List<PloverType> types() {
            return kinds.stream()
                    .map(kind -> PloverType.valueOf(kind.substring(0, kind.indexOf('/'))))
                    .distinct()
                    .toList();
        }

        /** The mode that the noun itself tells for {@code type}: that of the first kind of an attack. */
        Optional<String> mode(PloverType type) {
            return kinds.stream()
                    .filter(kind -> type == PloverType.ASSAULT && kind.startsWith(type + "/"))
                    .map(kind -> kind.substring(kind.indexOf('/') + 1))
                    .findFirst()
                    .filter(mode -> !mode.equals("*") && !mode.equals("-"));
        }

        boolean ownedByDoer() {
            return !owner.equals("sufferer");
        }

        boolean ownedBySufferer() {
            return !owner.equals("doer");
        }

        /** The same, where only the sentence before can be meant. */
        Sense nearby() {
            return new Sense(id, nouns, plurals, kinds, owner, true, downing, rules, told, not, yes, no);
        }

        private boolean has(Set<String> lemmas, boolean plural) {
            return lemmas.stream().anyMatch(plural ? plurals::contains : nouns::contains);
        }
    }

    /** All of them. */
    static List<Sense> all() {
        return SENSES;
    }

    /** What the word at {@code noun} may come back to: nothing for a word that names no deed. */
    static List<Sense> of(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        if (!token.is("NN") || token.is("NNP")) {
            return List.of();
        }
        Set<String> lemmas = new TreeSet<>(Set.of(token.lemma()));
        if (noun > 0) {
            lemmas.add(sentence.token(noun - 1).lemma() + "_" + token.lemma());
        }
        Grammar.preposition(sentence, noun, "of")
                .ifPresent(of ->
                        lemmas.add(token.lemma() + "_of_" + sentence.token(of).lemma()));
        return SENSES.stream()
                .filter(sense -> sense.has(lemmas, token.is("NNS")))
                .filter(sense -> DeedPhrase.words(sentence, noun).stream()
                        .noneMatch(word ->
                                sense.not().contains(sentence.token(word).lemma())))
                .toList();
    }
}
