package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Parties that a time or place cuts off from the first: "met A on Wednesday morning and B in the afternoon", "spoke on Monday
 * with A and, in a separate call, with B".
 *
 * <p>Implementation note: the parser joins such a name to the noun of the time or place before it, so that "B" would be one more
 * morning. A person joined to what is no person is therefore read as joined to the party before.
 */
final class ContactLateParties {

    private static final Set<String> SETTINGS = Set.of("DATE", "TIME", "GPE", "LOC", "FAC");

    private ContactLateParties() {}

    /** "met A on Monday and B on Friday": one cue for each, with its part of the sentence. */
    static List<ContactCue> parted(ContactCue cue) {
        List<Late> late = of(cue);
        if (late.isEmpty()) {
            return List.of(cue);
        }
        List<ContactCue> found = new ArrayList<>();
        Sentence sentence = cue.sentence();
        int start = sentence.span().start();
        List<Integer> partners = cue.partners();
        for (Late next : late) {
            found.add(cue.with(partners, new Span(start, next.from())));
            partners = List.of(next.token());
            start = next.from();
        }
        found.add(cue.with(partners, new Span(start, sentence.span().end())));
        return found;
    }

    /**
     * A party that follows the first.
     *
     * @param token head of its phrase
     * @param from where its part of the sentence begins, in UTF-16 units of the text
     */
    record Late(int token, int from) {}

    /** The parties after the first partner of {@code cue} that a time or place cuts off, in order; none where there are none. */
    static List<Late> of(ContactCue cue) {
        Sentence sentence = cue.sentence();
        List<Late> found = new ArrayList<>();
        if (cue.partners().isEmpty() || !sentence.token(cue.token()).is("VB")) {
            return found;
        }
        int last = cue.partners().get(cue.partners().size() - 1);
        for (int i = last + 1; i + 1 < sentence.size() && !endsClause(sentence.token(i)); i++) {
            if (sentence.token(i).lemma().equals("and")) {
                int party = party(cue, i);
                if (party >= 0) {
                    found.add(new Late(party, sentence.token(i).span().start()));
                }
            }
        }
        return found;
    }

    private static boolean endsClause(Token word) {
        boolean finite = word.is("VBD") || word.is("VBZ") || word.is("VBP") || word.is("MD");
        return finite || word.form().equals(";") || word.form().equals("\"");
    }

    /** Head of the party after the "and" at {@code and}; -1 where what follows is none. */
    private static int party(ContactCue cue, int and) {
        Sentence sentence = cue.sentence();
        int first = afterInsertion(sentence, and + 1);
        Token opening = sentence.token(first);
        if (opening.is("IN") || opening.is("TO")) {
            boolean sought = cue.frame().partners().contains(opening.lemma()) && opening.head() != cue.token();
            return sought ? sentence.child(first, "pobj").filter(p -> p > first).orElse(-1) : -1;
        }
        if (!cue.frame().partners().contains("object") || first != and + 1) {
            return -1;
        }
        for (int i = first; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (word.relation().equals("conj") && word.head() < and) {
                return joinsPersonToOther(sentence, word) ? i : -1;
            }
            if (!word.is("NN") && !word.is("JJ") && !word.is("DT") && !word.is("POS")) {
                return -1;
            }
        }
        return -1;
    }

    /** A person is joined to a time, a place or another noun under a preposition; never to a person. */
    private static boolean joinsPersonToOther(Sentence sentence, Token word) {
        Token other = sentence.token(word.head());
        boolean setting = SETTINGS.contains(other.name())
                || other.relation().equals("pobj")
                        && other.name().isEmpty()
                        && !other.pos().equals("NNP");
        boolean person = word.name().equals("PERSON")
                || setting && ContactFrames.lists("leaders", word.lemma())
                || sentence.child(word.index(), "appos")
                        .filter(a -> sentence.token(a).name().equals("PERSON"))
                        .isPresent();
        return setting && person;
    }

    /** Past ", in a separate call," and ", separately,". */
    private static int afterInsertion(Sentence sentence, int from) {
        if (!sentence.token(from).form().equals(",")) {
            return sentence.token(from).lemma().equals("separately") && from + 1 < sentence.size() ? from + 1 : from;
        }
        for (int i = from + 1; i + 1 < sentence.size() && i < from + 8; i++) {
            if (sentence.token(i).form().equals(",")) {
                return i + 1;
            }
        }
        return from;
    }
}
