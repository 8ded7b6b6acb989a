package readout.dossier;

import static readout.dossier.Shapes.array;
import static readout.dossier.Shapes.object;
import static readout.dossier.Shapes.strings;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.model.Article.Status;
import readout.model.Dossier;
import tools.jackson.databind.node.ObjectNode;

/** {@code run.json}: version, settings, counts, problems, time per stage. */
final class RunJson {

    /** Says whose folder this is. */
    static final String PROGRAM = "readout";

    private RunJson() {}

    static ObjectNode of(Dossier dossier, Run run) {
        ObjectNode json = object().put("program", PROGRAM).put("version", run.version());
        json.set("settings", settings(run));
        json.set("counts", counts(dossier));
        json.set(
                "problems",
                array(
                        dossier.articles().stream()
                                .map(a -> a.article())
                                .filter(a -> a.status() != Status.OK && a.status() != Status.OFF_TOPIC)
                                .toList(),
                        a -> object().put("article", a.id())
                                .put("input", a.input())
                                .put("status", Shapes.word(a.status()))
                                .put("problem", a.problem().orElse(null))));
        return json.set("timings", timings(run));
    }

    private static ObjectNode settings(Run run) {
        ObjectNode settings =
                object().set("inputs", strings(run.inputs().stream().sorted().toList()));
        if (!run.about().isEmpty()) {
            settings.set("about", strings(run.about()));
        }
        return settings;
    }

    private static ObjectNode counts(Dossier dossier) {
        ObjectNode counts = object().put("articles", dossier.articles().size());
        Map<String, Long> byStatus = dossier.articles().stream()
                .collect(Collectors.groupingBy(
                        a -> Shapes.word(a.article().status()), TreeMap::new, Collectors.counting()));
        ObjectNode statuses = counts.putObject("status");
        byStatus.forEach(statuses::put);
        return counts.put("stories", dossier.stories().size())
                .put("actors", dossier.actors().size())
                .put("times", dossier.times().size())
                .put("statements", dossier.statements().size())
                .put("contacts", dossier.contacts().size())
                .put("events", dossier.events().size())
                .put("claims", dossier.claims().size())
                .put("tension", dossier.tension().size());
    }

    private static ObjectNode timings(Run run) {
        ObjectNode timings = object().put("threads", run.threads());
        ObjectNode seconds = timings.putObject("seconds");
        for (Map.Entry<String, Duration> stage : run.timings().entrySet()) {
            seconds.put(stage.getKey(), Shapes.rounded(stage.getValue().toMillis() / 1000.0));
        }
        return timings;
    }
}
