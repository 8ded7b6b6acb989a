package readout.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import readout.model.ActorRef;
import readout.model.Event;

/**
 * One deed of a key of events, as {@code bench/answers/events-held.txt} writes it.
 *
 * @param types the PLOVER types that are right; {@code *} for any
 * @param statuses the statuses that are right; {@code *} for any
 * @param actors its actors, each with its alternatives; empty where nobody is right, {@code *} as an alternative where anybody or nobody is
 * @param recipients its recipients, written as the actors are
 */
record EventKey(List<String> types, List<String> statuses, List<List<String>> actors, List<List<String>> recipients) {

    /** The deed that {@code line} writes as {@code TYPE STATUS: actor; actor -> recipient; recipient}. */
    static EventKey parse(String line) {
        String[] head = line.split(":", 2);
        String[] words = head[0].strip().split("\\s+");
        String[] sides = head.length == 2 ? head[1].split("->") : new String[0];
        if (sides.length != 2) {
            throw new IllegalArgumentException("write \"TYPE STATUS: actor -> recipient\", not " + line);
        }
        return new EventKey(
                alternatives(words[0]),
                words.length > 1 ? alternatives(words[1].toUpperCase(Locale.ROOT)) : List.of("*"),
                side(sides[0]),
                side(sides[1]));
    }

    /** Whether {@code row} is this deed by its type alone. */
    boolean hasTypeOf(Event row) {
        return allows(types, row.type().name());
    }

    /** Whether {@code row} tells this deed: type, status and both sides. */
    boolean fits(Event row) {
        return hasTypeOf(row)
                && allows(statuses, row.status().name())
                && isSide(actors, row.actors())
                && isSide(recipients, row.recipients());
    }

    private static boolean allows(List<String> alternatives, String name) {
        return alternatives.contains("*") || alternatives.contains(name);
    }

    /** Each party of the key is among those of the row; where the key has none, the row has none, unless the key allows it. */
    private static boolean isSide(List<List<String>> wanted, List<ActorRef> given) {
        if (wanted.stream().allMatch(names -> names.contains("*"))) {
            return !wanted.isEmpty() || given.isEmpty();
        }
        if (given.isEmpty()) {
            return wanted.stream().allMatch(names -> names.contains("-"));
        }
        return wanted.stream()
                .allMatch(names -> given.stream().anyMatch(ref -> names.stream().anyMatch(name -> isNamed(name, ref))));
    }

    private static boolean isNamed(String name, ActorRef ref) {
        return !name.equals("-") && Names.fold(ref.name()).contains(Names.fold(name));
    }

    private static List<List<String>> side(String text) {
        return text.strip().equals("-")
                ? List.of()
                : Arrays.stream(text.split(";")).map(EventKey::alternatives).toList();
    }

    private static List<String> alternatives(String text) {
        return Arrays.stream(text.split("/")).map(String::strip).toList();
    }
}
