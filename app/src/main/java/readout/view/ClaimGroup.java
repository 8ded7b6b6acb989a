package readout.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.model.Claim;
import readout.model.Figure;

/**
 * Claims about the same thing.
 *
 * @param claims at least one, in the dossier's order
 */
public record ClaimGroup(List<Claim> claims) {

    /** Copies the list. */
    public ClaimGroup {
        claims = List.copyOf(claims);
    }

    /** All groups, in order of their first claims; a claim without a group is one of its own. */
    public static List<ClaimGroup> of(List<Claim> claims) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            groups.computeIfAbsent(claim.group().orElse(claim.id()), id -> new ArrayList<>())
                    .add(claim);
        }
        return groups.values().stream().map(ClaimGroup::new).toList();
    }

    /** Whether someone objects, keeps silent, or gives another figure. */
    public boolean isContested() {
        return claims.stream().anyMatch(ClaimGroup::meetsObjection) || figuresDiffer();
    }

    /** The claim that stands for the group: its first. */
    public Claim first() {
        return claims.get(0);
    }

    private boolean figuresDiffer() {
        List<Figure> figures =
                claims.stream().flatMap(c -> c.value().stream()).distinct().toList();
        return figures.stream().anyMatch(a -> figures.stream().anyMatch(b -> !canAgree(a, b)));
    }

    private static boolean canAgree(Figure a, Figure b) {
        return a.min().orElse(0L) <= b.max().orElse(Long.MAX_VALUE)
                && b.min().orElse(0L) <= a.max().orElse(Long.MAX_VALUE);
    }

    private static boolean meetsObjection(Claim claim) {
        return switch (claim.status()) {
            case DISPUTED, DENIED, UNANSWERED -> true;
            case UNCONTESTED, BACKGROUND -> false;
        };
    }
}
