package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives quotations without a cue to the turn before them. */
final class RunOnQuotations {

    private static final Set<String> INTRODUCING = Set.of(":", "-", "--", "–", "—");

    private final String text;
    private final int body;
    private final Quotations quotations;

    RunOnQuotations(Reading reading, Quotations quotations) {
        this.text = reading.text().article().text();
        this.body = reading.text().article().body();
        this.quotations = quotations;
    }

    /** Quotations that no cue covers go to the turn that ends right before them. */
    List<SpeechTurn> joined(List<SpeechTurn> turns) {
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

    private int lastBefore(List<SpeechTurn> turns, Quotation quotation) {
        int last = -1;
        for (int i = 0; i < turns.size(); i++) {
            SpeechTurn turn = turns.get(i);
            boolean earlier =
                    !turn.nested() && end(turn, quotation) <= quotation.outer().start();
            if (earlier
                    && (last < 0
                            || turn.end() > turns.get(last).end()
                            || turn.end() == turns.get(last).end() && turn.direct())) {
                last = i;
            }
        }
        return last;
    }

    /** Where the turn ends before the quotation: with its words where a colon or a dash after them introduces it. */
    private int end(SpeechTurn turn, Quotation quotation) {
        int words = turn.content().end();
        int start = quotation.outer().start();
        boolean introduces = words <= start
                && turn.cue().span().end() <= start
                && start < turn.end()
                && INTRODUCING.contains(text.substring(words, start).strip());
        return introduces ? words : turn.end();
    }

    private boolean isSentence(Quotation quotation) {
        String inner = quotation.inner().of(text).strip();
        if (inner.isEmpty() || Character.isLowerCase(inner.charAt(0))) {
            return false;
        }
        return !quotation.closed() || ".!?…".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    private boolean follows(SpeechTurn turn, Quotation quotation) {
        String between = text.substring(end(turn, quotation), quotation.outer().start());
        boolean sameParagraph = between.indexOf('\n') < 0;
        boolean bare = between.codePoints().noneMatch(Character::isLetterOrDigit);
        boolean title = turn.content().start() < body;
        return bare
                && !title
                && (sameParagraph || !quotations.in(turn.content()).isEmpty() || turn.direct());
    }
}
