package readout.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Figure;
import readout.model.Response;
import readout.view.ClaimGroup;
import readout.view.Wording;

/** Figures and assertions, with who vouches for them; the contested ones first. */
record Figures(Html html, Evidence evidence) {

    void write(List<Claim> claims) {
        html.open("section", "id", "figures")
                .element("h2", "Figures and who vouches for them")
                .line();
        List<ClaimGroup> groups = ClaimGroup.of(claims);
        list("Contested", groups.stream().filter(ClaimGroup::isContested).toList());
        list("Uncontested", groups.stream().filter(g -> !g.isContested()).toList());
        html.close("section").line();
    }

    /** What a claim counts or asserts: "villagers killed, Port Vell", "enter: Norwegian waters". */
    static String subject(Claim claim) {
        String place = claim.place().map(p -> ", " + p.name()).orElse("");
        if (claim.measure() == Claim.Measure.OTHER) {
            return claim.predicate().replaceFirst("\\.\\d+$", "").replace('_', ' ') + ": " + claim.object() + place;
        }
        return (claim.object() + " " + Wording.words(claim.measure().name()) + place).strip();
    }

    /** Writes one claim's figure, claimant and responses, each a link; a response that several reports tell is written once. */
    void voice(Claim claim) {
        html.open("span", "class", "figure");
        evidence.link(
                claim.value().map(Wording::figure).orElse("asserted"),
                claim.evidence().get(0));
        html.close("span");
        party(claim.value().isPresent() ? ", says " : " by ", claim.claimant());
        party(", done by ", claim.by());
        Set<String> told = new HashSet<>();
        claim.responses().stream().filter(response -> told.add(words(response))).forEach(this::response);
    }

    private void party(String before, Optional<ActorRef> party) {
        party.ifPresent(ref -> {
            html.text(before);
            evidence.link(ref.name(), ref.span());
        });
    }

    private void response(Response response) {
        html.text("; ");
        evidence.link(words(response), response.span());
    }

    private static String words(Response response) {
        return response.actor().name() + " " + stance(response.stance());
    }

    private static String stance(Response.Stance stance) {
        return stance == Response.Stance.SILENT ? "is silent" : Wording.words(stance.name());
    }

    private void list(String title, List<ClaimGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        html.element("h3", title).line().open("ul", "class", "rows figures").line();
        for (ClaimGroup group : groups) {
            html.open("li").element("p", subject(group.first()), "class", "what");
            group.first().range().ifPresent(this::range);
            for (Claim claim : group.claims()) {
                row(claim);
            }
            html.close("li").line();
        }
        html.close("ul").line();
    }

    /** "12 to 17, revised: lowest by A, highest by B"; nothing where there is one figure. */
    private void range(Claim.Range range) {
        String low = Wording.figure(range.lowest().value());
        String high = Wording.figure(range.highest().value());
        if (!low.equals(high)) {
            html.element(
                    "p",
                    "From " + low + " (" + voices(range.lowest()) + ") to " + high + " (" + voices(range.highest())
                            + "), " + Wording.words(range.spread().name()),
                    "class",
                    "meta");
        }
    }

    private static String voices(Claim.Bound bound) {
        return bound.by().isEmpty() ? "reporters" : Wording.names(bound.by());
    }

    private void row(Claim claim) {
        html.open("p", "class", "voice", "id", claim.id());
        voice(claim);
        html.open("span", "class", "meta").text(" · ");
        evidence.date(claim.date());
        html.text(" · " + Wording.outlets(claim.outlets(), claim.independentOutlets()));
        claim.value().filter(f -> !f.isExact()).map(Figure::words).ifPresent(words -> html.text(" · “" + words + "”"));
        if (claim.status() != Claim.Status.UNCONTESTED) {
            html.text(" ").element("span", Wording.words(claim.status().name()), "class", "status");
        }
        html.close("span").close("p");
    }
}
