package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Claim.Status;
import readout.model.Response;
import readout.model.Response.Stance;
import readout.model.Why;

/**
 * What others say of a claim holds in every report of it: a denial that one report prints stands against the same claim in all. A party
 * objects to what others claim, not to its own side's figure; and sides of different countries whose figures exclude each other dispute
 * them, whether or not anyone says so.
 */
final class Objections {

    private Objections() {}

    /** Spreads responses over the rows of one group. */
    static List<Claim> spread(List<Claim> group, Map<String, Actor> actors) {
        Set<Response> all = new LinkedHashSet<>();
        group.forEach(row -> all.addAll(row.responses()));
        List<Claim> rows = new ArrayList<>();
        for (Claim row : group) {
            List<Response> responses = all.stream()
                    .filter(r -> row.responses().contains(r) || applies(r, row, group, actors))
                    .sorted(Comparator.comparing(Response::span).thenComparing(Response::stance))
                    .toList();
            rows.add(row(row, status(row, responses, group, actors), responses));
        }
        return rows;
    }

    /* A response to a claim without figure, or to the same figure from another mouth, is to the claim. */
    private static boolean applies(Response response, Claim row, List<Claim> group, Map<String, Actor> actors) {
        boolean ownSide = country(row.claimant(), actors)
                .filter(side -> country(Optional.of(response.actor()), actors).equals(Optional.of(side)))
                .isPresent();
        boolean same = group.stream()
                .filter(other -> other.responses().contains(response))
                .anyMatch(other -> bounds(other).equals(bounds(row)));
        return !ownSide && row.claimant().isPresent() && same;
    }

    private static String bounds(Claim claim) {
        return claim.value().map(v -> v.min() + "-" + v.max()).orElse("");
    }

    private static Status status(Claim row, List<Response> responses, List<Claim> group, Map<String, Actor> actors) {
        if (row.status() == Status.BACKGROUND) {
            return row.status();
        }
        Status status = row.status();
        for (Response response : responses) {
            status = worse(status, statusOf(response.stance()));
        }
        boolean rival = group.stream().anyMatch(other -> isRival(row, other, actors));
        return rival ? worse(status, Status.DISPUTED) : status;
    }

    private static boolean isRival(Claim row, Claim other, Map<String, Actor> actors) {
        Optional<String> one = country(row.claimant(), actors);
        Optional<String> two = country(other.claimant(), actors);
        return row.value().isPresent()
                && other.value().isPresent()
                && one.isPresent()
                && two.isPresent()
                && !one.equals(two)
                && !Figures.meet(row.value().get(), other.value().get());
    }

    private static Optional<String> country(Optional<ActorRef> ref, Map<String, Actor> actors) {
        return ref.map(ActorRef::actor).map(actors::get).flatMap(Actor::country);
    }

    private static Status statusOf(Stance stance) {
        return switch (stance) {
            case CONFIRMS -> Status.UNCONTESTED;
            case DISPUTES -> Status.DISPUTED;
            case DENIES -> Status.DENIED;
            case SILENT -> Status.UNANSWERED;
        };
    }

    private static Status worse(Status one, Status two) {
        return rank(one) <= rank(two) ? one : two;
    }

    /** 0 for the strongest objection. */
    static int rank(Status status) {
        return switch (status) {
            case DENIED -> 0;
            case DISPUTED -> 1;
            case UNANSWERED -> 2;
            case UNCONTESTED -> 3;
            case BACKGROUND -> 4;
        };
    }

    private static Claim row(Claim c, Status status, List<Response> responses) {
        Why why = status == c.status()
                ? c.why()
                : c.why().then("status from the other claims about the same thing: " + status);
        return c.withResponses(responses, status, why);
    }
}
