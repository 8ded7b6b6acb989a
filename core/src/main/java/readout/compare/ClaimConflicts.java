package readout.compare;

import java.util.List;
import readout.model.Claim.Measure;
import readout.model.Claim.Status;
import readout.model.Figure;

/** What makes two claims two, however alike they are: another matter, another enemy, a part of the same count, another victim. */
final class ClaimConflicts {

    private final Assertion one;
    private final Assertion two;

    private ClaimConflicts(Assertion one, Assertion two) {
        this.one = one;
        this.two = two;
    }

    /** Whether the two cannot be about one thing. */
    static boolean between(Assertion one, Assertion two) {
        ClaimConflicts pair = new ClaimConflicts(one, two);
        return pair.isAgainstOther()
                || pair.isOtherMatter()
                || pair.isPart()
                || pair.isToldBeside()
                || pair.isOtherVictim();
    }

    /* Those it befell are mostly the things counted; only their countries can tell two claims apart. */
    private boolean isAgainstOther() {
        List<String> here = countries(one.against());
        List<String> there = countries(two.against());
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private static List<String> countries(Side side) {
        return side.actors().stream().flatMap(actor -> actor.country().stream()).toList();
    }

    private boolean isOtherMatter() {
        boolean background =
                (one.claim().status() == Status.BACKGROUND) != (two.claim().status() == Status.BACKGROUND);
        boolean measures = one.claim().measure() != two.claim().measure();
        boolean predicates = one.claim().measure() == Measure.OTHER
                && !one.claim().predicate().equals(two.claim().predicate());
        return background || measures || predicates;
    }

    /* One report does not give two figures of one claimant for one thing: the smaller is a part of the larger. */
    private boolean isPart() {
        return one.report().id().equals(two.report().id())
                && one.claim().value().isPresent()
                && two.claim().value().isPresent()
                && !Figures.meet(one.claim().value().get(), two.claim().value().get())
                && (one.isSameClaimant(two) || isAmong(one, two) || isAmong(two, one));
    }

    /* "20 soldiers, including an officer": he is one of them, whoever counts them. */
    private static boolean isAmong(Assertion member, Assertion group) {
        return isOne(member)
                && group.claim()
                        .value()
                        .flatMap(Figure::min)
                        .filter(n -> n >= Thresholds.TELLING_TOLL)
                        .isPresent()
                && (member.claimant().actors().isEmpty()
                        || group.claimant().actors().isEmpty());
    }

    /* "A judge and a clerk were killed": what one breath counts twice is two. */
    private boolean isToldBeside() {
        return one.evidence().equals(two.evidence()) && one.isSameFigure(two) && one.isSameClaimant(two);
    }

    /* One is the figure of every single victim and tells none from another: their names do, or what they were. */
    private boolean isOtherVictim() {
        if (!isOne(one) || !isOne(two) || !CountedThing.isOfPersons(one.claim().measure())) {
            return false;
        }
        if (isNamed(one.against()) && isNamed(two.against())) {
            return one.against().likeness(two.against(), false).isEmpty();
        }
        return one.thing().isKnown()
                && two.thing().isKnown()
                && !one.thing().head().equals(two.thing().head());
    }

    private static boolean isOne(Assertion told) {
        return told.claim()
                .value()
                .filter(v -> v.isExact() && v.min().orElse(0L) == 1)
                .isPresent();
    }

    private static boolean isNamed(Side side) {
        return side.actors().stream().anyMatch(actor -> !ActorMatch.isUnnamed(actor));
    }
}
