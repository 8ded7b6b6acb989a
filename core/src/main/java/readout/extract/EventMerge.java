package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.text.Sentence;

/** Makes one of what one sentence says twice: a verb and the noun it governs that name the same deed ("killed 46 in an attack on a village"). */
final class EventMerge {

    private EventMerge() {}

    /** The candidates of one sentence, each deed once. */
    static List<EventCandidate> within(Sentence sentence, List<EventCandidate> candidates) {
        List<EventCandidate> kept = new ArrayList<>();
        for (EventCandidate candidate : candidates) {
            Optional<EventCandidate> same =
                    kept.stream().filter(k -> linked(sentence, k, candidate)).findFirst();
            if (same.isPresent()) {
                kept.set(kept.indexOf(same.get()), joined(sentence, same.get(), candidate));
            } else {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean linked(Sentence sentence, EventCandidate a, EventCandidate b) {
        if (a.type() != b.type() || a.reciprocal() != b.reciprocal()) {
            return false;
        }
        return near(sentence, a.trigger(), b.trigger()) || near(sentence, b.trigger(), a.trigger());
    }

    /** Whether the noun at {@code lower} hangs from {@code upper}, directly or by one preposition, or is its doer. */
    private static boolean near(Sentence sentence, int lower, int upper) {
        var token = sentence.token(lower);
        if (token.is("VB") || token.head() < 0) {
            return false;
        }
        int head = token.head();
        if (head == upper) {
            return true;
        }
        var above = sentence.token(head);
        boolean within = Grammar.isPreposition(above)
                && List.of("in", "during", "by", "with", "of").contains(above.lemma());
        return within && above.head() == upper;
    }

    private static EventCandidate joined(Sentence sentence, EventCandidate a, EventCandidate b) {
        EventCandidate verb = sentence.token(b.trigger()).is("VB")
                        && !sentence.token(a.trigger()).is("VB")
                ? b
                : a;
        EventCandidate other = verb == a ? b : a;
        List<List<Integer>> actors = new ArrayList<>(verb.actors());
        actors.addAll(other.actors());
        List<List<Integer>> recipients = new ArrayList<>(verb.recipients());
        recipients.addAll(other.recipients());
        return new EventCandidate(
                verb.rule(),
                verb.type(),
                verb.mode().or(other::mode),
                verb.cameo().or(other::cameo),
                verb.trigger(),
                actors,
                recipients,
                verb.reciprocal(),
                verb.mood(),
                verb.by(),
                Math.min(a.depth(), b.depth()),
                verb.steps());
    }
}
