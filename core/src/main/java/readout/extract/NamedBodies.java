package readout.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.where.Phrases;
import readout.who.ListedNames;

/** What the organizations are whose names stand in a sentence, as the table of organizations has them: the name alone does not say it. */
final class NamedBodies {

    private static final int LONGEST = 8;
    private static final Phrases<Kind> NAMES = names();

    private NamedBodies() {}

    private static Phrases<Kind> names() {
        var names = new Phrases.Builder<Kind>();
        ListedNames.all().forEach(listed -> listed.names().forEach(name -> names.add(name, listed.kind())));
        return names.build();
    }

    /** Whether the word at {@code word} is of the name of an armed group or force: "Haram" of "Boko Haram". */
    static boolean isFighter(Sentence sentence, int word) {
        return kind(sentence, word)
                .filter(kind -> kind == Kind.ARMED_GROUP || kind == Kind.ARMED_FORCE)
                .isPresent();
    }

    /** Whether the word at {@code word} is of the name of a union of states: "Union" of "African Union". */
    static boolean isBloc(Sentence sentence, int word) {
        return kind(sentence, word).filter(kind -> kind == Kind.BLOC).isPresent();
    }

    private static Optional<Kind> kind(Sentence sentence, int word) {
        if (!sentence.token(word).is("NN") && sentence.token(word).name().isEmpty()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(Math.max(0, word - LONGEST), word)
                .mapToObj(from -> NAMES.longestAt(sentence, from))
                .flatMap(Optional::stream)
                .filter(match -> match.to() > word)
                .map(Phrases.Match::value)
                .findFirst();
    }
}
