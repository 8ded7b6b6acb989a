package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Claim;
import readout.model.Response;
import readout.model.Response.Stance;

/** A claim once others have responded to it: its responses, and the status that follows from them. */
final class AnsweredClaim {

    private AnsweredClaim() {}

    /** The claim with one response more; {@code own}: its claimant is the one who denies it, so that nobody is left who says so. */
    static Claim of(Claim claim, Response response, boolean own) {
        List<Response> responses = new ArrayList<>(claim.responses());
        if (responses.stream()
                .noneMatch(r -> r.actor().actor().equals(response.actor().actor()))) {
            responses.add(response);
        }
        responses.sort(Comparator.comparing(Response::span));
        Claim answered = own ? claim.withClaimant(Optional.empty()) : claim;
        return answered.withResponses(
                responses,
                status(claim.status(), responses),
                claim.why().then(response.actor().name() + " " + word(response.stance()), response.span()));
    }

    private static String word(Stance stance) {
        return switch (stance) {
            case CONFIRMS -> "confirms it";
            case DISPUTES -> "disputes it";
            case DENIES -> "denies it";
            case SILENT -> "has not answered it";
        };
    }

    private static Claim.Status status(Claim.Status before, List<Response> responses) {
        if (before == Claim.Status.BACKGROUND) {
            return before;
        }
        Set<Stance> stances = new HashSet<>();
        responses.forEach(r -> stances.add(r.stance()));
        if (stances.contains(Stance.DENIES)) {
            return Claim.Status.DENIED;
        }
        if (stances.contains(Stance.DISPUTES)) {
            return Claim.Status.DISPUTED;
        }
        return stances.contains(Stance.SILENT) ? Claim.Status.UNANSWERED : before;
    }
}
