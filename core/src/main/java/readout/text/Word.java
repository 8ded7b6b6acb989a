package readout.text;

import java.util.Locale;
import readout.model.Span;

/**
 * A word before it is tagged.
 *
 * @param form the word as the engine reads it
 * @param span where it stands in the article's text
 */
record Word(String form, Span span) {

    /** The form in lower case. */
    String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    /** Whether it starts with a capital letter. */
    boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether it is nothing but full stops, question and exclamation marks. */
    boolean isFinalMark() {
        return form.chars().allMatch(c -> c == '.' || c == '?' || c == '!');
    }

    /** Whether it is a straight quotation mark, double or single. */
    boolean isQuote() {
        return form.equals("\"") || form.equals("'");
    }

    /** Units {@code from} to {@code to} of the form, where form and text have the same length; else the whole place. */
    Word part(int from, int to) {
        boolean same = form.length() == span.length();
        Span place = same ? new Span(span.start() + from, span.start() + to) : span;
        return new Word(form.substring(from, to), place);
    }

    /** The same place with another form. */
    Word withForm(String other) {
        return new Word(other, span);
    }
}
