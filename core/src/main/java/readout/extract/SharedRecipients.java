package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Of two deeds of one type that one sentence joins, the second is done to whom the first was done to, where nobody else is named: "cut ties with
 * Chad and {recalled} its envoy", "summoned the Chilean ambassador and {lodged} a protest".
 */
final class SharedRecipients {

    private static final Set<PloverType> AGAINST =
            Set.of(PloverType.SANCTION, PloverType.ACCUSE, PloverType.THREATEN, PloverType.REJECT);

    /** "Urged Chad and Niger to talk and {offered mediation}": good offices are offered to those who are asked to make peace. */
    private static final Set<String> GOOD_OFFICES =
            Set.of("mediation", "office", "help", "assistance", "mediate", "host", "facilitate", "broker");

    private SharedRecipients() {}

    /** The candidates, with the recipients of the verb that each is joined to behind its own. */
    static List<EventCandidate> of(Sentence sentence, List<EventCandidate> all) {
        List<EventCandidate> shared = new ArrayList<>();
        for (EventCandidate candidate : all) {
            shared.add(first(sentence, candidate, all)
                    .map(first -> with(sentence, candidate, first))
                    .orElse(candidate));
        }
        return shared;
    }

    private static Optional<EventCandidate> first(Sentence sentence, EventCandidate second, List<EventCandidate> all) {
        Optional<Integer> verb =
                Grammar.governorVerb(sentence, second.trigger()).filter(v -> isJoined(sentence.token(v)));
        boolean offers = second.type() == PloverType.AGREE
                && second.recipients().stream().allMatch(List::isEmpty)
                && isOfferOfGoodOffices(sentence, second.trigger());
        return verb.filter(v -> offers || AGAINST.contains(second.type()))
                .map(v -> sentence.token(v).head())
                .flatMap(head -> all.stream()
                        .filter(c ->
                                c != second && (offers ? c.type() == PloverType.REQUEST : c.type() == second.type()))
                        .filter(c -> c.trigger() == head
                                || Grammar.child(sentence, head, "dobj")
                                        .filter(o -> o == c.trigger())
                                        .isPresent())
                        .findFirst());
    }

    private static boolean isOfferOfGoodOffices(Sentence sentence, int verb) {
        return Stream.of("dobj", "xcomp")
                .flatMap(relation -> sentence.child(verb, relation).stream())
                .anyMatch(what -> GOOD_OFFICES.contains(sentence.token(what).lemma()));
    }

    private static boolean isJoined(Token verb) {
        return verb.relation().equals("conj") && verb.head() >= 0 && verb.head() < verb.index();
    }

    /** The first's recipients go before words that only say "its". */
    private static EventCandidate with(Sentence sentence, EventCandidate second, EventCandidate first) {
        boolean owned = second.recipients().stream()
                .flatMap(List::stream)
                .anyMatch(word -> sentence.token(word).pos().equals("PRP$")
                        || Grammar.child(sentence, word, "poss")
                                .filter(p -> sentence.token(p).pos().equals("PRP$"))
                                .isPresent());
        List<List<Integer>> recipients = new ArrayList<>(owned ? first.recipients() : second.recipients());
        recipients.addAll(owned ? second.recipients() : first.recipients());
        return second.withRecipients(recipients);
    }
}
