package readout.about;

import java.util.List;
import java.util.Optional;
import readout.about.Phrase.Spelling;

/**
 * One thing that is asked for.
 *
 * @param asked as it was put
 * @param kind what it is
 * @param country ISO 3166 alpha-3, of a country
 * @param namings the phrases that mean it
 */
record Term(String asked, Kind kind, Optional<String> country, List<Naming> namings) {

    /** What a term is; it tells what a report must say beside it. */
    enum Kind {
        /** A country, by all its names. */
        COUNTRY,
        /** An actor or place that a table knows, or a quoted or capitalised name that none does. */
        NAME,
        /** A capitalised word that no table knows: a name, unless the report prints it without a capital. */
        PERHAPS_NAME,
        /** A common word. */
        WORD,
        /** "War", "crisis": any word of conflict or diplomacy. */
        CONFLICT
    }

    /**
     * A phrase that means a term.
     *
     * @param words as news prints it
     * @param spelling how it must stand
     * @param whole whether a name inside it means nothing
     */
    record Naming(String words, Spelling spelling, boolean whole) {

        static Naming of(String words) {
            return new Naming(words, Phrase.spelling(words), true);
        }

        static Naming anyCase(String words) {
            return new Naming(words, Spelling.ANY, false);
        }

        /** A name of a body: the country in "Sudan's Rapid Support Forces" is named all the same. */
        static Naming body(String words) {
            return new Naming(words, Phrase.spelling(words), false);
        }
    }

    /** Copies the list. */
    Term {
        namings = List.copyOf(namings);
    }

    /** Whether it names someone or something, as far as the question tells. */
    boolean isName() {
        return kind == Kind.COUNTRY || kind == Kind.NAME || kind == Kind.PERHAPS_NAME;
    }
}
