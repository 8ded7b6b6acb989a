package readout.who;

import java.util.List;
import java.util.Optional;
import readout.model.Actor.Kind;

/** What the words of one mention tell by themselves, before mentions are linked. */
sealed interface Sketch {

    /**
     * A person named or meant by title.
     *
     * @param name the name's words without titles; empty where only a title stands
     * @param titles the titles that stand with it
     * @param country whose, as the words beside the title tell
     * @param organization whose office, where not a country's: "State Department"
     * @param sector PLOVER's, as titles and organization tell
     * @param gender m or f, where the words tell
     */
    record Person(
            List<String> name,
            List<TitleUse> titles,
            Optional<String> country,
            Optional<String> organization,
            Optional<String> sector,
            Optional<String> gender)
            implements Sketch {

        public Person {
            name = List.copyOf(name);
            titles = List.copyOf(titles);
        }
    }

    /**
     * A title as it stands.
     *
     * @param id the title
     * @param kind as in {@link Titles.Title}
     * @param from index of its first word
     * @param to one past its last word
     * @param printed its words
     */
    record TitleUse(String id, String kind, int from, int to, String printed) {}

    /** A named body or one that a country has; {@code ofCountry} where it wants a country it does not tell. */
    record Body(String name, Kind kind, Optional<String> country, Optional<String> sector, boolean unit)
            implements Sketch {}

    /** A country, by name, adjective or capital. */
    record Nation(String country) implements Sketch {}

    /**
     * People and groups without a name.
     *
     * @param phrase their words
     * @param lemma the noun's dictionary form
     * @param kind what they are
     * @param country whose, as their words tell
     * @param sector PLOVER's
     * @param definite whether "the", "this" or "these" stands before
     * @param plural whether they are several
     * @param office where they hold one office: "foreign_minister"
     */
    record Group(
            String phrase,
            String lemma,
            Kind kind,
            Optional<String> country,
            Optional<String> sector,
            boolean definite,
            boolean plural,
            Optional<String> office)
            implements Sketch {}

    /** A pronoun, lower case. */
    record Pronoun(String form) implements Sketch {}

    /** "both sides", "the two leaders", "each other": {@code persons} where the noun means persons. */
    record Pair(boolean persons) implements Sketch {}
}
