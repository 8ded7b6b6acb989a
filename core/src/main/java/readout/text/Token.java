package readout.text;

import java.util.Locale;
import readout.model.Span;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text; offsets of the text as it was, whatever was straightened for the engine
 * @param form the word as the engine read it: quotation marks straight, dashes plain
 * @param lemma dictionary form, lower case
 * @param pos Penn Treebank tag
 * @param name the engine's entity type where the word is part of a name: {@code PERSON}, {@code ORG}, {@code GPE}, …; else empty
 * @param nameStart whether a name starts here
 * @param head index of the word it depends on, or -1 for the root of the sentence
 * @param relation its dependency relation to {@code head}; "root" where there is none
 */
public record Token(
        int index,
        Span span,
        String form,
        String lemma,
        String pos,
        String name,
        boolean nameStart,
        int head,
        String relation) {

    /** The form in lower case. */
    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    /** Whether the tag starts with {@code prefix}: {@code is("VB")} for any verb, {@code is("NNP")} for proper nouns. */
    public boolean is(String prefix) {
        return pos.startsWith(prefix);
    }
}
