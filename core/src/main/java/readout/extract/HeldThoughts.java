package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Thoughts and sayings that are their teller's alone to vouch for: "the ministry said X wants …", "the firm says airlines demand …". */
final class HeldThoughts {

    private static final Set<String> ANYBODYS = Set.of("say", "tell", "assert", "claim");

    private static final Set<String> OWN_BODIES = Set.of(
            "company",
            "firm",
            "group",
            "ministry",
            "government",
            "army",
            "party",
            "agency",
            "bank",
            "union",
            "bloc",
            "movement",
            "organisation",
            "organization",
            "office",
            "council",
            "commission",
            "airline",
            "carrier");

    private HeldThoughts() {}

    /** Leaves out thoughts that another tells of. */
    static List<SpeechTurn> own(List<SpeechTurn> turns) {
        List<SpeechTurn> kept = new ArrayList<>();
        for (SpeechTurn turn : turns) {
            boolean told = turn.cue().needs().contains("own")
                    && (turn.nested()
                            || !isOwnBody(turn)
                                    && (isEmbedded(turn, turns)
                                            || turns.stream().anyMatch(outer -> holds(outer, turn))));
            boolean anybodys = isAnybodys(turn.cue())
                    && turns.stream()
                            .anyMatch(outer -> ANYBODYS.contains(outer.cue().rule()) && holds(outer, turn));
            if (!told && !anybodys) {
                kept.add(turn);
            }
        }
        return kept;
    }

    /** "The firm says {airlines demand} cheaper jets": what people of a kind are wont to say is the teller's to vouch for. */
    private static boolean isAnybodys(Cue cue) {
        Sentence sentence = cue.sentence();
        return sentence.token(cue.token()).pos().equals("VBP")
                && cue.speaker()
                        .map(sentence::token)
                        .filter(s -> s.pos().equals("NNS") && sentence.children(s.index()).length == 0)
                        .isPresent();
    }

    /** "Its spokesman said the company wants …": what one tells of his own house is no guess. */
    private static boolean isOwnBody(SpeechTurn turn) {
        Sentence sentence = turn.cue().sentence();
        return turn.cue()
                .speaker()
                .filter(s -> OWN_BODIES.contains(sentence.token(s).lemma())
                        && sentence.token(s).pos().equals("NN")
                        && sentence.children(s).length == 1)
                .flatMap(s -> sentence.child(s, "det"))
                .filter(d -> sentence.token(d).lemma().equals("the"))
                .isPresent();
    }

    /** "It is said that X wants …", "rumours that X plans …": in a clause of another's that is not the speaker's own either. */
    private static boolean isEmbedded(SpeechTurn turn, List<SpeechTurn> turns) {
        Token verb = turn.cue().sentence().token(turn.cue().token());
        boolean clause = Set.of("ccomp", "acl").contains(verb.relation())
                && turn.cue().sentence().child(verb.index(), "nsubj").isPresent();
        return clause
                && turns.stream()
                        .noneMatch(outer -> outer != turn
                                && outer.content().contains(turn.cue().span())
                                && SpeechThrough.isSame(
                                        outer.source().speaker(), turn.source().speaker()));
    }

    private static boolean holds(SpeechTurn outer, SpeechTurn inner) {
        return outer.content().contains(inner.cue().span())
                && !outer.cue().needs().contains("own")
                && !SpeechThrough.isSame(
                        outer.source().speaker(), inner.source().speaker());
    }
}
