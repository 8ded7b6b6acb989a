package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** To whom a verb of speech is said to be addressed, in its own clause. */
final class CueHearers {

    /** Verbs that cannot do without one spoken to. */
    private static final Set<String> OBLIGED = Set.of("tell", "inform");

    private static final Set<String> NAMES = Set.of("ORG", "PERSON", "GPE");

    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private static final Set<String> ASKING = Set.of(
            "order", "request", "ask", "urge", "call", "demand", "instruct", "direct", "appeal", "invite", "press");

    private CueHearers() {}

    /** Heads of the phrases for those spoken to under {@code rule}, outside the words said. */
    static List<Integer> of(Sentence sentence, int verb, ReportingVerbs.Rule rule, Content content) {
        List<Integer> found = new ArrayList<>();
        if (verb + 1 < sentence.size()
                && sentence.token(verb + 1).lemma().equals("both")
                && sentence.token(verb + 1).is("CC")) {
            found.add(verb + 1);
        }
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean inContent = content.span().overlaps(word.span())
                    && !content.span().contains(sentence.token(verb).span());
            boolean object = Set.of("dobj", "iobj", "dative", "nsubjpass").contains(word.relation())
                    && !word.is("IN")
                    && !word.is("TO");
            if (object
                    && rule.addressees().contains("object")
                    && !inContent
                    && content.head().filter(h -> h == child).isEmpty()) {
                found.add(named(sentence, child));
            } else if (rule.addressees().contains(word.lemma()) && (word.is("IN") || word.is("TO")) && !inContent) {
                sentence.child(child, "pobj").ifPresent(found::add);
            }
        }
        return found;
    }

    /** "told Reuters Sunday": the parser has the day for the one spoken to. */
    private static int named(Sentence sentence, int object) {
        return TIMES.contains(sentence.token(object).name())
                ? sentence.child(object, "compound")
                        .filter(c -> NAMES.contains(sentence.token(c).name()))
                        .orElse(object)
                : object;
    }

    /** "told Reuters fighting went on": the name that the parser takes for the first word said, as the verb has no hearer else. */
    static Optional<Integer> glued(Sentence sentence, int verb, ReportingVerbs.Rule rule, Content content) {
        int last = verb;
        while (last + 1 < sentence.size() && isName(sentence.token(last + 1))) {
            last++;
        }
        boolean glued = OBLIGED.contains(rule.id())
                && last > verb
                && last + 1 < sentence.size()
                && beginsClause(sentence.token(last + 1))
                && !content.direct()
                && content.span().start() == sentence.token(verb + 1).span().start()
                && of(sentence, verb, rule, content).isEmpty();
        return glued ? Optional.of(last) : Optional.empty();
    }

    /** The words said, which set in after the hearer. */
    static Content without(Sentence sentence, int hearer, Content content) {
        int start = sentence.token(hearer + 1).span().start();
        return start < content.span().end()
                ? new Content(new Span(start, content.span().end()), false, content.head())
                : content;
    }

    private static boolean isName(Token word) {
        return word.is("NNP") && NAMES.contains(word.name());
    }

    private static boolean beginsClause(Token word) {
        return word.is("NN") || word.is("DT") || word.is("PRP") || word.is("JJ") || word.is("EX") || word.is("CD");
    }

    /** "Ordered its troops to leave", "asked the council to meet": through what, nobody tells. */
    static boolean areAsked(Cue cue) {
        return !cue.direct()
                && ASKING.contains(cue.sentence().token(cue.token()).lemma());
    }
}
