package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.text.Sentence;

/**
 * Tells one speaking through another from one speaking himself: "the ministry said X urged …" is X's, reported by the ministry; but
 * "the ministry said X wants …" stays the ministry's, for nobody's thoughts are another's to tell.
 */
final class SpeechThrough {

    private static final String ACCORDING = "according-to";
    private static final String WORDED = "in-the-words-of";
    private static final Set<String> REPORTING =
            Set.of("say", "tell", "assert", "report", "announce", "confirm", "claim", "inform");

    private SpeechThrough() {}

    /** Of "X said Y urged …" and "according to X, Y urged …" one row stays: Y's, reported by X. */
    static List<SpeechTurn> passed(List<SpeechTurn> turns) {
        Map<Sentence, List<SpeechTurn>> bySentence = new LinkedHashMap<>();
        turns.forEach(t -> bySentence
                .computeIfAbsent(t.cue().sentence(), s -> new ArrayList<>())
                .add(t));
        List<SpeechTurn> kept = new ArrayList<>();
        for (List<SpeechTurn> group : bySentence.values()) {
            List<SpeechTurn> current = new ArrayList<>(group);
            current.removeIf(t -> opens(t, group) || isWordedAgain(t, group));
            for (SpeechTurn outer : group) {
                if (!outer.direct() && current.contains(outer)) {
                    current = pass(outer, current);
                }
            }
            kept.addAll(current);
        }
        return kept;
    }

    private static List<SpeechTurn> pass(SpeechTurn outer, List<SpeechTurn> group) {
        List<SpeechTurn> changed = new ArrayList<>();
        boolean passed = false;
        for (SpeechTurn inner : group) {
            if (inner.cue() != outer.cue() && speaksThrough(outer, inner)) {
                changed.add(inner.within(outer)
                        .reportedBy(
                                outer.source().speaker(),
                                "it comes through " + outer.source().speaker().name()));
                passed = true;
            } else {
                changed.add(inner);
            }
        }
        if (passed) {
            changed.removeIf(t -> t.cue() == outer.cue());
        }
        return changed;
    }

    private static boolean speaksThrough(SpeechTurn outer, SpeechTurn inner) {
        if (isSame(outer.source().speaker(), inner.source().speaker()) || outer.nested() != inner.nested()) {
            return false;
        }
        boolean according = inner.cue().rule().equals(ACCORDING);
        if (outer.cue().rule().equals(ACCORDING)) {
            return !according && !inner.cue().rule().equals("noun-that");
        }
        if (outer.cue().rule().equals(TitleCues.RULE)) {
            return outer.content().contains(inner.cue().span());
        }
        return REPORTING.contains(outer.cue().rule())
                && !according
                && !isConcession(inner.cue())
                && !isConcession(outer.cue())
                && !inner.cue().needs().contains("own")
                && outer.content().contains(inner.cue().span())
                && outer.cue().complement().filter(c -> isHead(inner.cue(), c)).isPresent();
    }

    /** "X said that according to Y the road was open" is X's statement, and no other. */
    private static boolean opens(SpeechTurn turn, List<SpeechTurn> group) {
        return turn.cue().rule().equals(ACCORDING)
                && group.stream()
                        .filter(said -> !said.cue().rule().equals(ACCORDING))
                        .anyMatch(said -> opens(turn.cue(), said.cue()));
    }

    /** "In his words, X stressed …" is X's statement once, whoever "his" is. */
    private static boolean isWordedAgain(SpeechTurn turn, List<SpeechTurn> group) {
        return turn.cue().rule().equals(WORDED)
                && group.stream()
                        .anyMatch(said -> said != turn
                                && turn.content().contains(said.cue().span())
                                && isSame(said.source().speaker(), turn.source().speaker()));
    }

    private static boolean opens(Cue according, Cue said) {
        int at = according.span().start();
        boolean opens = said.content().start() <= at && at <= said.content().start() + 1;
        int before = according.token() - 1;
        boolean between = said.span().end() <= at && at < said.content().start();
        return opens || between && !according.sentence().token(before).form().equals(",");
    }

    /** "X said …, while Y said …": Y's own words, wherever the parser hangs them. */
    private static boolean isConcession(Cue cue) {
        return cue.sentence()
                .child(cue.token(), "mark")
                .map(m -> cue.sentence().token(m).lemma())
                .filter(m -> Set.of("while", "though", "although", "whereas").contains(m))
                .isPresent();
    }

    /** One actor, or two names that end alike, as a full name and its surname do. */
    static boolean isSame(ActorRef a, ActorRef b) {
        return a.actor().equals(b.actor()) || lastWord(a).equals(lastWord(b));
    }

    private static String lastWord(ActorRef ref) {
        return ref.name().substring(ref.name().lastIndexOf(' ') + 1);
    }

    /** Whether the cue is the head {@code clause} itself, or a verb joined to it. */
    private static boolean isHead(Cue cue, int clause) {
        int at = cue.token();
        for (int steps = 0; steps < cue.sentence().size() && at >= 0; steps++) {
            if (at == clause) {
                return true;
            }
            if (!cue.sentence().token(at).relation().equals("conj")) {
                return false;
            }
            at = cue.sentence().token(at).head();
        }
        return false;
    }

    /** Speech told inside a quotation comes through the one quoted. */
    static List<SpeechTurn> nested(List<SpeechTurn> turns) {
        List<SpeechTurn> result = new ArrayList<>();
        for (SpeechTurn turn : turns) {
            Optional<SpeechTurn> outer = turn.nested()
                    ? turns.stream()
                            .filter(t -> !t.nested()
                                    && t.content().contains(turn.cue().span()))
                            .findFirst()
                    : Optional.empty();
            boolean other = outer.filter(o -> !o.source()
                            .speaker()
                            .actor()
                            .equals(turn.source().speaker().actor()))
                    .isPresent();
            result.add(
                    other && turn.reporter().isEmpty()
                            ? turn.reportedBy(
                                    outer.get().source().speaker(),
                                    "it stands in the words of "
                                            + outer.get().source().speaker().name())
                            : turn);
        }
        return result;
    }
}
