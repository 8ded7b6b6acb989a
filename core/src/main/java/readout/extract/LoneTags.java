package readout.extract;

import java.util.Arrays;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Sentences of saying that hold no words said, for those stand in quotation marks right before them. */
final class LoneTags {

    private static final Set<String> SAYING = Set.of("say", "tell", "add");
    private static final Set<String> TAG_PARTS = Set.of("prep", "punct", "npadvmod", "advmod", "nsubj");
    private static final int LONGEST_TAG = 16;

    private final String text;
    private final Sentence sentence;
    private final Quotations quotations;

    LoneTags(String text, Sentence sentence, Quotations quotations) {
        this.text = text;
        this.sentence = sentence;
        this.quotations = quotations;
    }

    /** "“The road is open.” The mayor told reporters on Monday.": a sentence of saying without any words said. */
    boolean isOne(int verb, Quotation quotation) {
        boolean before = quotation.outer().end() <= sentence.span().start()
                && text.indexOf('\n', quotation.outer().end())
                        >= sentence.span().start();
        boolean bare = SAYING.contains(sentence.token(verb).lemma())
                && sentence.token(verb).head() < 0
                && sentence.size() <= LONGEST_TAG
                && quotations.in(sentence.span()).isEmpty()
                && Arrays.stream(sentence.children(verb))
                        .filter(child -> child > verb)
                        .mapToObj(sentence::token)
                        .noneMatch(this::isContent);
        return before && bare;
    }

    private boolean isContent(Token word) {
        boolean hearer = word.relation().equals("dobj")
                && sentence.token(word.head()).lemma().equals("tell");
        return !hearer && !TAG_PARTS.contains(word.relation()) && !(word.is("PRP") || word.is("NNP"));
    }
}
