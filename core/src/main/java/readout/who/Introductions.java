package readout.who;

import java.util.Optional;
import readout.model.Passage;
import readout.model.Why;
import readout.text.AnnotatedText;

/** Why an actor is one, by the words of its first mention: a person's name, an office, a body of the tables, a country, a noun of people. */
final class Introductions {

    private Introductions() {}

    /** Why {@code entity}, which has at least one mention, is an actor. */
    static Why of(AnnotatedText text, Entity entity) {
        Mention first = entity.mentions.get(0);
        Passage words = Casting.passage(text, first);
        return byWords(first.sketch(), words);
    }

    private static Why byWords(Sketch sketch, Passage words) {
        String quoted = "“" + words.text() + "” ";
        if (sketch instanceof Sketch.Person person) {
            return person(person, quoted, words);
        }
        if (sketch instanceof Sketch.Body body) {
            String table = body.unit() ? "who/units.tsv" : "who/organizations.tsv";
            return Why.of(body.unit() ? "who.unit" : "who.body")
                    .then(quoted + "is " + body.name() + " of " + table, words);
        }
        if (sketch instanceof Sketch.Nation nation) {
            return Why.of("who.country").then(quoted + "is " + nation.country() + " of where/countries.tsv", words);
        }
        if (sketch instanceof Sketch.Group group) {
            return Why.of("who.group").then(quoted + "is a noun of people or groups: “" + group.lemma() + "”", words);
        }
        if (sketch instanceof Sketch.Several several && !several.sketches().isEmpty()) {
            return byWords(several.sketches().get(0), words).then("one of several told in one phrase");
        }
        return Why.of("who.counterpart").then(quoted + "tells of another's counterpart", words);
    }

    private static Why person(Sketch.Person person, String quoted, Passage words) {
        Optional<Sketch.TitleUse> title = person.titles().stream().findFirst();
        Why why = person.name().isEmpty()
                ? Why.of("who.title").then(quoted + "is an office or rank without a name", words)
                : Why.of("who.person").then(quoted + "is a person's name", words);
        return title.map(t -> why.then("“" + t.printed() + "” is " + t.id() + " of who/roles.tsv"))
                .orElse(why);
    }
}
