package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.model.Passage;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Figures that a denial of any harm denies: "The rebels denied that any of their men were killed in Kolda" answers what others claimed just
 * before of the killed, in Kolda where it names a place.
 */
final class DeniedHarm {

    private static final Set<Measure> HARM = Set.of(
            Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED, Measure.ARRESTED, Measure.SHOT_DOWN);
    private static final int SENTENCES_BACK = 6;

    private DeniedHarm() {}

    /** Which of {@code claims} the denial in {@code sentence} by {@code who} denies too, whose own rows are {@code denied}. */
    static List<Integer> of(
            Sentence sentence, Reading reading, List<Claim> claims, List<Integer> denied, ActorRef who) {
        Optional<Claim> denial = denied.stream()
                .map(claims::get)
                .filter(c -> c.why().rule().equals("claim.denied") && HARM.contains(c.measure()))
                .filter(c -> c.evidence().get(0).span().equals(sentence.span()))
                .findFirst();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; denial.isPresent() && i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean others =
                    claim.claimant().filter(c -> !c.actor().equals(who.actor())).isPresent();
            if (others
                    && claim.value().isPresent()
                    && claim.measure() == denial.get().measure()
                    && isJustBefore(sentence, reading, claim)
                    && isThere(sentence, reading, claims, claim)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isJustBefore(Sentence sentence, Reading reading, Claim claim) {
        int first = Math.max(0, sentence.index() - SENTENCES_BACK);
        int from = reading.text().sentences().get(first).span().start();
        int start = claim.evidence().get(0).span().start();
        return start >= from && start < sentence.span().start();
    }

    /* Where the denial names places, of the claims of a sentence that names one of them the last before it. */
    private static boolean isThere(Sentence sentence, Reading reading, List<Claim> claims, Claim claim) {
        List<String> places = sentence.tokens().stream()
                .filter(t -> t.name().equals("GPE") && t.relation().equals("pobj"))
                .map(Token::form)
                .toList();
        if (places.isEmpty()) {
            return true;
        }
        String told = claim.evidence().get(0).text();
        int counted = counted(claim);
        for (String place : places) {
            int at = told.indexOf(place);
            boolean nearer = claims.stream()
                    .filter(c -> c.evidence().get(0).equals(claim.evidence().get(0)))
                    .map(DeniedHarm::counted)
                    .anyMatch(other -> other > counted && other < at);
            if (at >= 0 && (counted > at || !nearer)) {
                return true;
            }
        }
        return false;
    }

    private static int counted(Claim claim) {
        Passage told = claim.evidence().get(0);
        return claim.value().map(figure -> told.text().indexOf(figure.words())).orElse(0);
    }
}
