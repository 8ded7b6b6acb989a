package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.Sentence;

/** Social handles that speak: "@SecRuiz" is the Ruiz of the report; a pronoun does not mean a handle that another's words mention. */
final class SpeechHandles {

    private static final int SHORTEST_SURNAME = 4;

    private final Reading reading;
    private final Quotations quotations;

    SpeechHandles(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /** Whom the phrase headed by {@code head} means, a handle being the person it names where the report knows one. */
    List<ActorRef> resolved(Sentence sentence, int head) {
        List<ActorRef> meant = reading.cast().refer(sentence, head);
        boolean pronoun = sentence.token(head).is("PRP");
        return meant.stream()
                .filter(ref -> !(pronoun && isHandle(ref) && isOnlyQuoted(ref)))
                .map(ref -> isHandle(ref) ? person(ref).orElse(ref) : ref)
                .toList();
    }

    private static boolean isHandle(ActorRef ref) {
        return ref.name().startsWith("@");
    }

    private boolean isOnlyQuoted(ActorRef ref) {
        return reading.cast().actor(ref.actor()).stream()
                .flatMap(a -> a.mentions().stream())
                .filter(m -> m.form() == Actor.Form.NAME)
                .allMatch(m -> quotations.at(m.at().span().start()).isPresent());
    }

    /** The person whose whole name the handle is, or whose surname it ends in. */
    private Optional<ActorRef> person(ActorRef handle) {
        String letters = letters(handle.name());
        return reading.cast().actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.name().startsWith("@"))
                .filter(a -> letters.equals(letters(a.name())) || letters.endsWith(surname(a)))
                .findFirst()
                .map(a -> new ActorRef(a.id(), a.name(), handle.span()));
    }

    /** A surname too short to tell anyone by is one that nothing ends in. */
    private static String surname(Actor actor) {
        String last = letters(actor.name().substring(actor.name().lastIndexOf(' ') + 1));
        return last.length() < SHORTEST_SURNAME ? " " : last;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
