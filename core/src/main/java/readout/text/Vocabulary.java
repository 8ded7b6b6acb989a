package readout.text;

import java.util.List;

/** What the engine's lexica know of single words. */
interface Vocabulary {

    /** Penn tags the word, in lower case, takes in running text, the most frequent first; empty for names and unknown words. */
    List<String> tags(String word);

    /** Whether the word, with a capital letter, is in a list of countries and peoples. */
    boolean isNationality(String word);
}
