package readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Actor.Kind;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Place;
import readout.text.Sentence;

/** "The attack on {Chadian soil}", "on {its territory}", "on {Chad}": where a deed was, told by whose country it is. */
final class Ground {

    private Ground() {}

    /** Whether the word at {@code word} of {@code sentence} tells the country that {@code event} took place in, and nobody else is told as its target. */
    static boolean isOfPlace(Reading reading, Event event, Sentence sentence, int word) {
        Optional<String> there = event.place().flatMap(Place::country);
        return there.isPresent()
                && words(sentence, word)
                        .map(named -> reading.cast().refer(sentence, named))
                        .filter(meant -> !meant.isEmpty())
                        .anyMatch(meant -> isState(reading, meant, there.get()));
    }

    private static Stream<Integer> words(Sentence sentence, int word) {
        boolean ground = Words.shipped().in(sentence.token(word).lemma(), "@ground");
        return ground ? Arrays.stream(sentence.children(word)).boxed() : Stream.of(word);
    }

    private static boolean isState(Reading reading, List<ActorRef> meant, String country) {
        return meant.stream()
                .allMatch(ref -> reading.cast()
                        .actor(ref.actor())
                        .filter(actor -> actor.kind() == Kind.COUNTRY || actor.kind() == Kind.GOVERNMENT)
                        .filter(actor -> actor.country().filter(country::equals).isPresent())
                        .isPresent());
    }
}
