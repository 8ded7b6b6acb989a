package readout.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.model.Actor;

/**
 * Who is who across reports: {@link BodyLinking} for countries and organisations, {@link PersonLinking} for persons.
 *
 * <p>Implementation note: mentions that agree in name, kind and country are looked up once, and only among those of the same last word or
 * office and, but for full names, of the same story. The work grows with the mentions and with the different names that share a last
 * word within a story, not with the square of the mentions.
 */
final class ActorLinking {

    private ActorLinking() {}

    /** Every actor of {@code reports}, by {@link Mentioned#key}, as it is known across them. */
    static Map<String, Actor> of(List<Report> reports, Stories stories) {
        List<Mentioned> all = LoneSurnames.asPersons(reports.parallelStream()
                .flatMap(report -> mentioned(report, stories).stream())
                .toList());
        Identities identities = new Identities();
        new BodyLinking(all, identities).link();
        new PersonLinking(all, identities).link();
        return merged(all, identities);
    }

    private static List<Mentioned> mentioned(Report report, Stories stories) {
        String story = stories.of(report.id()).orElse(report.id());
        return report.findings().actors().stream()
                .map(actor -> Mentioned.of(report, story, actor))
                .toList();
    }

    private static Map<String, Actor> merged(List<Mentioned> all, Identities identities) {
        Map<String, List<Mentioned>> clusters =
                all.stream().collect(Collectors.groupingBy(identities::of, TreeMap::new, Collectors.toList()));
        Map<String, Actor> merged = new HashMap<>();
        Set<String> ids = new TreeSet<>();
        clusters.values().stream()
                .sorted(Comparator.comparing(cluster -> cluster.get(0).key()))
                .forEach(cluster -> {
                    Actor actor = ActorRow.of(cluster, ids);
                    cluster.forEach(one -> merged.put(one.key(), actor));
                });
        return merged;
    }
}
