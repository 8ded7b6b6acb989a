package readout.who;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/** Names that stand where only a place can, whatever the engine takes them for: "in {Zubin Potok}", "the towns of Bawku and {Puli Kinti}". */
final class PlaceUse {

    private static final Set<String> AROUND = WordSets.of("where");
    private static final Set<String> SETTLEMENTS = WordSets.of("settlements");
    private static final Set<String> TRUST = WordSets.of("trust in");
    private static final Set<String> SAYING = WordSets.of("saying");
    private static final int REACH = 12;

    private PlaceUse() {}

    /** Whether the name {@code [from, to)} with the chief word {@code head} stands where a place does. */
    static boolean isPlace(Sentence sentence, int from, int to, int head) {
        return isBeforeSettlement(sentence, to, head) || isIn(sentence, from, first(sentence, head));
    }

    /** The name that the list begins with in which the word stands. */
    private static int first(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0;
                steps < REACH
                        && sentence.token(at).relation().equals("conj")
                        && sentence.token(at).head() >= 0;
                steps++) {
            at = sentence.token(at).head();
        }
        return at;
    }

    private static boolean isIn(Sentence sentence, int from, int first) {
        Token name = sentence.token(first);
        if (!name.relation().equals("pobj") || name.head() < 0 || !name.is("NN")) {
            return false;
        }
        Token preposition = sentence.token(name.head());
        if (AROUND.contains(preposition.lemma())) {
            return true;
        }
        String governor =
                preposition.head() < 0 ? "" : sentence.token(preposition.head()).lemma();
        return preposition.lemma().equals("in") && !TRUST.contains(governor)
                || preposition.lemma().equals("of") && SETTLEMENTS.contains(governor) && first <= from + REACH;
    }

    /** "{Gao} province". */
    private static boolean isBeforeSettlement(Sentence sentence, int to, int head) {
        if (to >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(to);
        return next.pos().equals("NN")
                && sentence.token(head).head() == to
                && Set.of("province", "district", "region", "village", "county", "municipality", "town", "city")
                        .contains(next.lemma());
    }

    /** Keys of the names without a title that stand as places and never as persons do, of all {@code persons} of a report. */
    static Set<String> keys(List<Sentence> sentences, List<List<Mention>> persons) {
        Set<String> places = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (List<Mention> here : persons) {
            for (Mention mention : here) {
                if (mention.sketch() instanceof Sketch.Person person
                        && !person.name().isEmpty()) {
                    Sentence sentence = sentences.get(mention.sentence());
                    boolean named = !person.titles().isEmpty()
                            || person.gender().isPresent()
                            || acts(sentence, mention)
                            || GivenNames.gender(person.name().get(0)).isPresent();
                    boolean place = !named && isPlace(sentence, mention.from(), mention.to(), mention.head());
                    (place ? places : named ? people : new HashSet<String>()).add(key(person));
                }
            }
        }
        places.removeAll(people);
        return places;
    }

    static String key(Sketch.Person person) {
        return Phrases.key(String.join(" ", person.name()));
    }

    private static boolean acts(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        boolean owner = mention.to() < sentence.size()
                && sentence.token(mention.to()).pos().equals("POS");
        return owner
                || head.relation().startsWith("nsubj")
                        && head.head() >= 0
                        && SAYING.contains(sentence.token(head.head()).lemma());
    }
}
