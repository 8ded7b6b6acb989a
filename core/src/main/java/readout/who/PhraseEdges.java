package readout.who;

import java.util.Optional;
import readout.text.Sentence;
import readout.text.Token;

/** How far the noun phrase of a title reaches to the left. */
final class PhraseEdges {

    private final Surface surface;
    private final Sentence sentence;

    PhraseEdges(Surface surface) {
        this.surface = surface;
        this.sentence = surface.sentence;
    }

    /** Index of the first word of what stands before {@code from} in the same noun phrase: adjectives, nouns, possessors. */
    int leftEdge(int from) {
        int at = from;
        while (at > 0 && from - at < 10 && (isModifier(at - 1) || joinsModifiers(at - 1))) {
            at--;
        }
        at = startOfOwner(at, from);
        while (at < from && (!isModifier(at) || sentence.token(at).pos().equals("POS"))) {
            at++;
        }
        return at;
    }

    /** As {@link #leftEdge}, with all that stands before the body or country whose the phrase is: "top U.S. official". */
    int phraseStart(int from) {
        int at = from;
        while (at > 0
                && from - at < 10
                && (isModifier(at - 1)
                        || surface.isPersonName(at - 1)
                        || joinsModifiers(at - 1)
                        || isJoinedCountry(at - 1))) {
            at--;
        }
        while (at < from
                && (!isModifier(at) && !surface.isPersonName(at)
                        || sentence.token(at).pos().equals("POS"))) {
            at++;
        }
        return at;
    }

    private boolean isJoinedCountry(int i) {
        return i > 0
                && surface.owners.isJoint(i)
                && surface.countryAt(i - 1).isPresent()
                && surface.countryAt(i + 1).isPresent();
    }

    /** Cuts what stands before the body or country whose the phrase is, but for the country of that body. */
    private int startOfOwner(int left, int from) {
        int start = left;
        for (int i = left; i < from; i++) {
            Optional<Bodies.Body> body = surface.bodyAt(i);
            if (body.filter(b -> !b.acts()).isPresent()) {
                start = i + 1;
            } else if (body.isPresent() || surface.countryAt(i).isPresent()) {
                return i;
            }
        }
        return start;
    }

    private boolean isModifier(int i) {
        Token token = sentence.token(i);
        boolean word = token.is("NN")
                || token.is("JJ")
                || token.pos().equals("POS")
                || token.pos().equals("HYPH")
                || token.pos().equals("AFX");
        boolean participle = token.pos().equals("VBN") && token.relation().equals("nmod");
        return (word || participle) && !isDate(token) && !token.name().equals("PERSON");
    }

    private static boolean isDate(Token token) {
        return token.name().equals("DATE") || token.name().equals("TIME");
    }

    private boolean joinsModifiers(int i) {
        Token token = sentence.token(i);
        boolean joint = token.form().equals("/")
                || token.form().equals("&")
                || token.lemma().equals("and");
        return joint
                && i > 0
                && surface.isInTitle(i - 1)
                && surface.countryAt(i + 1).isEmpty();
    }
}
