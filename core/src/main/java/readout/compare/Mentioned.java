package readout.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;

/**
 * An actor of one report.
 *
 * @param key one for every actor of every report
 * @param article the report's id
 * @param story the story it is in
 * @param actor the actor
 * @param name its name in words
 * @param courtesy how the report addresses them
 * @param isNamed whether the report gives a name, not only a phrase or an office
 */
record Mentioned(
        String key, String article, String story, Actor actor, PersonName name, Courtesy courtesy, boolean isNamed) {

    private static final Set<String> ARMS = Lexicon.list("arms");

    static Mentioned of(Report report, String story, Actor actor) {
        PersonName name = PersonName.of(actor.name());
        return new Mentioned(
                key(report.id(), actor.id()),
                report.id(),
                story,
                actor,
                name,
                Courtesy.of(report, actor),
                isNamed(actor, name));
    }

    private static boolean isNamed(Actor actor, PersonName name) {
        return !name.words().isEmpty()
                && (actor.mentions().stream().anyMatch(m -> m.form() == Form.NAME)
                        || actor.mentions().isEmpty()
                                && Character.isUpperCase(actor.name().charAt(0)));
    }

    /** The key of the actor {@code id} of {@code article}. */
    static String key(String article, String id) {
        return article + " " + id;
    }

    boolean isPerson() {
        return actor.kind() == Kind.PERSON;
    }

    /** Whether it is an arm of a state that goes by what it is, "the army", so that another report's may be another state's. */
    boolean isBody() {
        boolean phrase =
                actor.name().isEmpty() || Character.isLowerCase(actor.name().charAt(0));
        return (actor.kind() == Kind.ARMED_FORCE || actor.kind() == Kind.GOVERNMENT) && phrase
                || !isPerson() && isArm(actor.name());
    }

    /* "Police", also where a sentence begins with it. */
    private static boolean isArm(String name) {
        List<String> words = Words.of(name, 0).all();
        return !words.isEmpty() && ARMS.containsAll(words);
    }

    /** Whether both can be of one country. */
    boolean fitsCountryOf(Mentioned other) {
        Optional<String> mine = actor.country();
        return mine.isEmpty() || other.actor.country().isEmpty() || mine.equals(other.actor.country());
    }

    /** All that names and countries tell of it: mentions that agree in this fit the same others. */
    String likeness() {
        return String.join(" ", name.words()) + "|" + actor.kind() + "|"
                + actor.country().orElse("") + "|" + courtesy;
    }
}
