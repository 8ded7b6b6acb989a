package readout.who;

import java.util.List;
import java.util.Optional;
import readout.model.Actor.Kind;
import readout.where.Countries;

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

        /** "The Ghanaian leader": the title alone that heads of states and of governments have besides their own. */
        boolean isLeader() {
            return country.isPresent()
                    && titles.size() == 1
                    && titles.get(0).printed().equalsIgnoreCase(Titles.LEADER);
        }

        /** The same, of this country. */
        Person of(Optional<String> whose) {
            return new Person(name, titles, whose, organization, sector, gender);
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
     * @param countries as in {@link Titles.Title}
     * @param former whether it is told as held once: "former president"
     */
    record TitleUse(String id, String kind, int from, int to, String printed, List<String> countries, boolean former) {
        public TitleUse {
            countries = List.copyOf(countries);
        }
    }

    /**
     * A named body or one that every country has.
     *
     * @param name its name; of a unit, with the country's adjective where that is known: "Iranian foreign ministry"
     * @param unitName of a unit, what it is: "foreign ministry"; else the name
     * @param kind what it is
     * @param country whose, if known
     * @param sector PLOVER's
     * @param unit whether every country has one
     */
    record Body(
            String name, String unitName, Kind kind, Optional<String> country, Optional<String> sector, boolean unit)
            implements Sketch {

        /** A unit of this country. */
        Body of(String whose) {
            String adjective = Countries.shipped().country(whose).orElseThrow().adjective();
            return new Body(adjective + " " + unitName, unitName, kind, Optional.of(whose), sector, unit);
        }
    }

    /** A country, by name, adjective or capital. */
    record Nation(String country) implements Sketch {}

    /**
     * People and groups without a name.
     *
     * @param phrase their words as they stand
     * @param name what they are called: the words without a determiner and a number
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
            String name,
            String lemma,
            Kind kind,
            Optional<String> country,
            Optional<String> sector,
            boolean definite,
            boolean plural,
            Optional<String> office)
            implements Sketch {

        /** The same of one country: "Thai" and "ministers". */
        Group of(String whose, String noun) {
            String adjective = Countries.shipped().country(whose).orElseThrow().adjective();
            String words = adjective + " " + noun;
            return new Group(words, words, lemma, kind, Optional.of(whose), sector, false, plural, office);
        }
    }

    /** Several told in one phrase: "Thai and Cambodian soldiers". */
    record Several(List<Sketch> sketches) implements Sketch {

        public Several {
            sketches = List.copyOf(sketches);
        }
    }

    /** "His Indian counterpart": who holds someone's office in these countries. */
    record Counterpart(List<String> countries) implements Sketch {

        public Counterpart {
            countries = List.copyOf(countries);
        }
    }

    /** A pronoun, lower case. */
    record Pronoun(String form) implements Sketch {}

    /** "both sides", "the two leaders", "each other". */
    record Pair(Pairs.Sort sort) implements Sketch {}
}
