package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.text.Sentence;

/**
 * Cues become turns: each gets its speaker; one speaking through another is told from one speaking himself; quotations without a cue
 * go to the turn before them.
 */
final class SpeechTurns {

    private static final Set<String> REPORTING =
            Set.of("say", "tell", "assert", "report", "announce", "confirm", "claim", "inform");
    private static final Set<String> FIRST = Set.of("i", "we", "you");

    private final Reading reading;
    private final Quotations quotations;
    private final SpeechSources sources;

    private SpeechTurns(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
        this.sources = new SpeechSources(reading, quotations);
    }

    /** The turns of the report, in order of their cues. */
    static List<SpeechTurn> of(Reading reading, Quotations quotations) {
        SpeechTurns turns = new SpeechTurns(reading, quotations);
        List<SpeechTurn> attributed = turns.attribute(Cues.of(reading.text(), quotations));
        List<SpeechTurn> continued = turns.runOn(turns.through(attributed));
        List<SpeechTurn> all = new ArrayList<>(turns.nest(continued));
        all.sort(Comparator.comparing(t -> t.cue().span()));
        return List.copyOf(all);
    }

    private List<SpeechTurn> attribute(List<Cue> cues) {
        List<SpeechTurn> turns = new ArrayList<>();
        Optional<SpeechSource> previous = Optional.empty();
        Optional<SpeechSource> paper = Optional.empty();
        for (Cue cue : cues) {
            boolean nested = isQuoted(cue);
            List<SpeechSource> together = sources.of(cue, nested ? Optional.empty() : previous, paper);
            if (nested && speaksOfSelf(cue)) {
                continue;
            }
            for (SpeechSource source : together) {
                turns.add(turn(cue, source, nested));
            }
            if (!nested && !together.isEmpty()) {
                previous = Optional.of(together.get(0));
                paper = together.get(0).channel().isPresent() ? previous : paper;
            }
        }
        return turns;
    }

    private SpeechTurn turn(Cue cue, SpeechSource source, boolean nested) {
        Optional<ActorRef> through = cue.reporter()
                .flatMap(r -> reading.cast().refer(cue.sentence(), r).stream().findFirst())
                .or(source::issuer);
        return new SpeechTurn(cue, source, through, cue.content(), cue.direct(), nested, List.of(source.step()));
    }

    private boolean isQuoted(Cue cue) {
        return quotations
                .at(cue.span().start())
                .filter(q -> cue.speaker()
                        .filter(s -> !q.outer().contains(cue.sentence().token(s).span()))
                        .isEmpty())
                .isPresent();
    }

    /** "We urge …" inside the speaker's own quotation is no statement besides it. */
    private static boolean speaksOfSelf(Cue cue) {
        return cue.speaker()
                .map(s -> FIRST.contains(cue.sentence().token(s).lemma()))
                .orElse(true);
    }

    /** Of "X said Y urged …" and "according to X, Y urged …" one row stays: Y's, reported by X. */
    private List<SpeechTurn> through(List<SpeechTurn> turns) {
        Map<Sentence, List<SpeechTurn>> bySentence = new LinkedHashMap<>();
        turns.forEach(t -> bySentence
                .computeIfAbsent(t.cue().sentence(), s -> new ArrayList<>())
                .add(t));
        List<SpeechTurn> kept = new ArrayList<>();
        for (List<SpeechTurn> group : bySentence.values()) {
            List<SpeechTurn> current = new ArrayList<>(group);
            for (SpeechTurn outer : group) {
                if (!outer.direct()) {
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
                changed.add(inner.reportedBy(
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
        if (outer.cue().rule().equals("according-to")) {
            return !inner.cue().rule().equals("according-to")
                    && !inner.cue().rule().equals("noun-that");
        }
        return REPORTING.contains(outer.cue().rule())
                && outer.cue().complement().filter(c -> isHead(inner.cue(), c)).isPresent();
    }

    /** One actor, or two names that end alike, as a full name and its surname do. */
    private static boolean isSame(ActorRef a, ActorRef b) {
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

    /** Quotations that no cue covers go to the turn that ends right before them. */
    private List<SpeechTurn> runOn(List<SpeechTurn> turns) {
        List<SpeechTurn> result = new ArrayList<>(turns);
        for (Quotation quotation : quotations.outermost()) {
            boolean covered =
                    result.stream().anyMatch(t -> !t.nested() && t.content().overlaps(quotation.inner()));
            if (covered || !isSentence(quotation)) {
                continue;
            }
            int before = lastBefore(result, quotation);
            if (before >= 0 && follows(result.get(before), quotation)) {
                result.set(before, result.get(before).continued(quotation.inner()));
            }
        }
        return result;
    }

    private static int lastBefore(List<SpeechTurn> turns, Quotation quotation) {
        int last = -1;
        for (int i = 0; i < turns.size(); i++) {
            SpeechTurn turn = turns.get(i);
            boolean earlier = !turn.nested() && turn.end() <= quotation.outer().start();
            if (earlier
                    && (last < 0
                            || turn.end() > turns.get(last).end()
                            || turn.end() == turns.get(last).end() && turn.direct())) {
                last = i;
            }
        }
        return last;
    }

    private boolean isSentence(Quotation quotation) {
        String inner = quotation.inner().of(reading.text().article().text()).strip();
        if (inner.isEmpty() || Character.isLowerCase(inner.charAt(0))) {
            return false;
        }
        return !quotation.closed() || ".!?…".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    private boolean follows(SpeechTurn turn, Quotation quotation) {
        String between = reading.text()
                .article()
                .text()
                .substring(turn.end(), quotation.outer().start());
        boolean sameParagraph = between.indexOf('\n') < 0;
        boolean bare = between.codePoints().noneMatch(Character::isLetterOrDigit);
        boolean title = turn.content().start() < reading.text().article().body();
        return bare
                && !title
                && (sameParagraph || !quotations.in(turn.content()).isEmpty() || turn.direct());
    }

    /** Speech told inside a quotation comes through the one quoted. */
    private List<SpeechTurn> nest(List<SpeechTurn> turns) {
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
