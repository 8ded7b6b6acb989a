package readout.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.DateRange;
import readout.model.Id;
import readout.model.Story;

/**
 * Reports of the same news. Reports are taken in {@link Report#ORDER} and each joins the story whose reports it is most like on average, or
 * opens one; likeness fades in part with the days between them, so that what returns after weeks must be the more alike. Then stories that
 * prove alike are joined, those that prove to be two are parted ({@link StorySplit}), and reprints go where their text goes ({@link Reprinted}).
 */
final class Stories {

    private final List<List<Report>> stories;
    private final Map<String, String> ofReport = new HashMap<>();

    private Stories(List<List<Report>> stories) {
        this.stories = stories;
        for (List<Report> story : stories) {
            String id = idOf(story);
            story.forEach(report -> ofReport.put(report.id(), id));
        }
    }

    /** The stories of those {@code reports} that could be read; {@code reports}, which share text as {@code copies} says, stand in {@link Report#ORDER}. */
    static Stories of(List<Report> reports, Copies copies) {
        List<Report> read = reports.stream().filter(Report::isRead).toList();
        List<StoryTerms> terms = read.stream().map(Report::terms).toList();
        Vocabulary vocabulary = Vocabulary.of(terms);
        List<Sparse> texts = terms.parallelStream().map(vocabulary::numbered).toList();
        Vectors vectors = Vectors.of(texts, vocabulary.size());
        List<List<Integer>> apart = joined(grown(read, vectors), vectors).parallelStream()
                .flatMap(part -> StorySplit.of(part.members(), read, texts).stream())
                .toList();
        return new Stories(Reprinted.joined(apart, read, copies).parallelStream()
                .map(members -> byCentrality(members, read, vectors))
                .toList());
    }

    private static List<StoryPart> grown(List<Report> read, Vectors vectors) {
        StoryIndex index = new StoryIndex(vectors.size());
        for (int i = 0; i < read.size(); i++) {
            index.add(StoryPart.of(i, read.get(i)), vectors.at(i));
        }
        return index.stories();
    }

    /* Stories that grew side by side before the reports came that show them to be one; the largest first. */
    private static List<StoryPart> joined(List<StoryPart> parts, Vectors vectors) {
        StoryIndex index = new StoryIndex(vectors.size());
        List<StoryPart> sorted = parts.stream()
                .sorted(Comparator.<StoryPart>comparingInt(
                                part -> -part.members().size())
                        .thenComparing(part -> part.members().get(0)))
                .toList();
        List<Sparse> sums =
                sorted.parallelStream().map(part -> vectors.sum(part.members())).toList();
        for (int i = 0; i < sums.size(); i++) {
            index.add(sorted.get(i), sums.get(i));
        }
        return index.stories();
    }

    /* The most central report first. */
    private static List<Report> byCentrality(List<Integer> members, List<Report> read, Vectors vectors) {
        Sparse sum = vectors.sum(members);
        Map<Integer, Double> centrality = new HashMap<>();
        members.forEach(i -> centrality.put(i, vectors.at(i).dot(sum)));
        return members.stream()
                .sorted(Comparator.<Integer>comparingDouble(i -> -centrality.getOrDefault(i, 0.0))
                        .thenComparing(i -> i))
                .map(read::get)
                .toList();
    }

    /** The reports of each story, the most central one first. */
    List<List<Report>> groups() {
        return stories;
    }

    /** The id of the story {@code article} is in, if it could be read. */
    Optional<String> of(String article) {
        return Optional.ofNullable(ofReport.get(article));
    }

    /** The rows; {@code dated} are the same reports after undated ones were dated. */
    List<Story> rows(Map<String, Report> dated, Outlets outlets) {
        return stories.stream()
                .map(reports -> row(reports, dated, outlets))
                .sorted(Comparator.comparing((Story s) -> s.first().orElse(LocalDate.MAX))
                        .thenComparing(Story::id))
                .toList();
    }

    private static Story row(List<Report> central, Map<String, Report> dated, Outlets outlets) {
        List<Report> reports = central.stream()
                .map(r -> dated.get(r.id()))
                .sorted(Report.ORDER)
                .toList();
        List<String> ids = reports.stream().map(Report::id).toList();
        Comparator<LocalDate> early = Comparator.naturalOrder();
        return new Story(
                idOf(central),
                titleOf(central),
                ids,
                first(reports),
                reports.stream()
                        .flatMap(r -> r.article().published().flatMap(DateRange::end).stream())
                        .max(early),
                outlets.count(ids),
                outlets.independent(ids));
    }

    /* A report that may be days old does not make its story older, as long as another has a day of its own. */
    private static Optional<LocalDate> first(List<Report> reports) {
        Comparator<LocalDate> early = Comparator.naturalOrder();
        return reports.stream()
                .flatMap(r -> r.article().published().flatMap(DateRange::day).stream())
                .min(early)
                .or(() -> reports.stream().flatMap(r -> r.day().stream()).min(early));
    }

    /* By its earliest report: later ones do not change the id. */
    private static String idOf(List<Report> reports) {
        return Id.of("y", reports.stream().min(Report.ORDER).orElseThrow().id());
    }

    private static String titleOf(List<Report> central) {
        return central.stream()
                .flatMap(report -> report.article().title().stream())
                .findFirst()
                .orElseGet(() -> opening(central.get(0).article().text()));
    }

    private static String opening(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        int end = line.indexOf(' ', Math.min(line.length(), ReportThresholds.OPENING_CHARACTERS));
        return end < 0 ? line : line.substring(0, end) + " …";
    }
}
