package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Claim.Status;
import readout.model.Figure;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Response;
import readout.model.Why;

/** One claim made in several reports becomes one row. */
final class ClaimRow {

    private ClaimRow() {}

    /** The row of {@code same}, the most telling first, in the group {@code group}. */
    static Claim of(List<Assertion> same, String group, Outlets outlets) {
        List<Claim> told = same.stream().map(Assertion::claim).toList();
        Claim best = told.get(0);
        List<Passage> evidence = new ArrayList<>(new TreeSet<>(
                told.stream().flatMap(claim -> claim.evidence().stream()).toList()));
        List<String> articles =
                Rows.distinct(evidence.stream().map(Passage::article).toList());
        int independent = outlets.independent(articles);
        Optional<ActorRef> claimant = one(told, same, Claim::claimant, Assertion::claimant);
        return new Claim(
                id(best, claimant, evidence.get(0)),
                best.measure(),
                best.predicate(),
                best.object(),
                best.value().map(value -> value(value, told)),
                one(told, same, Claim::by, Assertion::by),
                one(told, same, Claim::against, Assertion::against),
                Rows.place(told.stream().flatMap(c -> c.place().stream()).toList()),
                Rows.date(told.stream().flatMap(c -> c.date().stream()).toList()),
                claimant,
                status(told),
                responses(told),
                same.stream().flatMap(a -> a.event().stream()).findFirst(),
                Optional.of(group),
                evidence,
                outlets.count(articles),
                independent,
                Rows.confidence(told.stream().map(Claim::confidence).toList(), independent),
                why(best, same.size(), articles.size()));
    }

    private static String id(Claim best, Optional<ActorRef> claimant, Passage first) {
        return Id.of(
                "k",
                best.measure().name(),
                best.predicate(),
                best.value().map(v -> v.min() + "-" + v.max()).orElse(""),
                claimant.map(ActorRef::actor).orElse(""),
                first.article(),
                String.valueOf(first.span().start()),
                best.object());
    }

    private static Optional<ActorRef> one(
            List<Claim> told,
            List<Assertion> same,
            Function<Claim, Optional<ActorRef>> ref,
            Function<Assertion, Side> side) {
        List<List<ActorRef>> named =
                told.stream().map(claim -> ref.apply(claim).stream().toList()).toList();
        return Parties.narrowest(named, same, side).stream().findFirst();
    }

    /* Bounds are the same; it is approximate only where all say "about". */
    private static Figure value(Figure best, List<Claim> told) {
        boolean approximate = told.stream()
                .allMatch(claim -> claim.value().filter(Figure::approximate).isPresent());
        return new Figure(best.min(), best.max(), approximate, best.words());
    }

    private static Status status(List<Claim> told) {
        return told.stream()
                .map(Claim::status)
                .min(Comparator.comparing(Objections::rank))
                .orElseThrow();
    }

    private static List<Response> responses(List<Claim> told) {
        Set<Response> responses = new LinkedHashSet<>();
        told.forEach(claim -> responses.addAll(claim.responses()));
        return responses.stream().sorted(Comparator.comparing(Response::span)).toList();
    }

    private static Why why(Claim best, int passages, int articles) {
        return passages == 1
                ? best.why()
                : best.why()
                        .then("one row of " + passages + " passages in " + articles
                                + " reports: the same figure for the same thing from the same party");
    }
}
