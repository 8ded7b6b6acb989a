package readout.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A question for a subtopic of ECB+, made from the names its annotators marked. */
final class EcbQuestion {

    private static final int NAMES = 2;

    private EcbQuestion() {}

    /** The two names that most of the reports have, by more mentions and then by the alphabet where as many have them; empty where none has any. */
    static String of(List<EcbReports.Report> reports) {
        Map<String, Integer> in = new TreeMap<>();
        Map<String, Integer> mentions = new TreeMap<>();
        for (EcbReports.Report report : reports) {
            report.names().forEach((name, count) -> {
                in.merge(name, 1, Integer::sum);
                mentions.merge(name, count, Integer::sum);
            });
        }
        List<String> chosen = new ArrayList<>();
        in.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -in.getOrDefault(name, 0))
                        .thenComparing(name -> -mentions.getOrDefault(name, 0)))
                .filter(name -> chosen.size() < NAMES && chosen.stream().noneMatch(other -> overlap(name, other)))
                .forEach(chosen::add);
        return chosen.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" "));
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }
}
