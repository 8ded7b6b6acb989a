package readout.who;

import java.util.List;
import java.util.Set;
import readout.text.Token;
import readout.where.Phrases;

/** Small questions about the phrase of a title: its head, what it governs, and what it is in the sentence. */
final class OfficePhrases {

    static final Set<String> BEFORE_OFFICE = Set.of("of", "for", "at", "in", "to");

    private final Surface surface;

    OfficePhrases(Surface surface) {
        this.surface = surface;
    }

    boolean isInOffice(int i) {
        Token token = surface.sentence.token(i);
        return !surface.isPersonName(i)
                && (token.is("NN")
                        || token.is("JJ")
                        || token.is("DT")
                        || token.is("CC")
                        || token.pos().equals("POS")
                        || token.pos().equals("IN") && token.lemma().equals("of")
                        || token.pos().equals("VBN")
                                && surface.sentence.token(i - 1).pos().equals("HYPH")
                        || token.pos().equals("HYPH"));
    }

    /** An apposition ends with a comma, a stop or what it governs; a verb after it has it for its subject. */
    boolean closes(int i) {
        if (i >= surface.sentence.size()) {
            return true;
        }
        Token token = surface.sentence.token(i);
        return !token.is("VB") && !token.is("MD") && !token.is("NN") && !token.is("RB");
    }

    /** "As foreign minister", "became president": a lower-case title with nobody's name before it says what someone is. */
    boolean isPredicate(int left, Token head) {
        boolean bare = !Words.isCapitalised(surface.sentence.token(left))
                && surface.countryAt(left).isEmpty();
        return bare && !head.relation().startsWith("nsubj") && !head.pos().equals("NNS");
    }

    int head(List<Phrases.Match<Titles.Title>> group) {
        return Titles.head(surface.sentence, group.get(group.size() - 1));
    }

    static boolean isDeterminer(Token token) {
        return token.is("DT") || token.is("PRP$") || token.is("CD");
    }

    boolean isModifierOfNoun(int i) {
        Token token = surface.sentence.token(i);
        return (token.relation().equals("compound") || token.relation().equals("nmod")) && token.head() > i
                || Words.is(surface.sentence, i + 1, "-");
    }

    /** Past the "for the ministry" of a spokesperson: as far as a body or a country named after "of", "for", "at" or "in". */
    int complementEnd(int end) {
        if (end >= surface.sentence.size()
                || !BEFORE_OFFICE.contains(surface.sentence.token(end).lemma())) {
            return end;
        }
        int last = end;
        boolean in = Words.is(surface.sentence, end, "in") || Words.is(surface.sentence, end, "at");
        for (int i = end + 1;
                i < Math.min(surface.sentence.size(), end + 9)
                        && (isInOffice(i) || surface.bodyAt(i).isPresent());
                i++) {
            if (surface.bodyAt(i).isPresent() || !in && surface.countryAt(i).isPresent()) {
                last = modifiedEnd(i);
            }
        }
        return last;
    }

    /** "The head of American {diplomacy}": an adjective ends no phrase. */
    private int modifiedEnd(int i) {
        Token token = surface.sentence.token(i);
        boolean adjective = token.pos().equals("JJ") && token.relation().equals("nmod") && token.head() > i;
        return adjective && surface.sentence.token(token.head()).is("NN") ? token.head() + 1 : i + 1;
    }
}
