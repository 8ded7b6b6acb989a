package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.compare.Wordings.Standing;
import readout.model.Actor;
import readout.model.DateRange;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Statement;
import readout.model.Statement.Variant;
import readout.model.Statement.Wording;
import readout.model.Why;

/**
 * The same statement in all reports: one group, and for each report how its wording stands to the others' ({@link Wordings}) and what of the
 * statement it leaves out ({@link LeftOut}).
 */
final class StatementGroups {

    private static final Standing SINGLE = new Standing(Variant.SINGLE, Optional.empty(), List.of());
    private static final Standing PARAPHRASE = new Standing(Variant.PARAPHRASE, Optional.empty(), List.of());

    private StatementGroups() {}

    /** The statements of {@code reports} with group and variant, by where they stand. */
    static List<Statement> of(
            List<Report> reports, Stories stories, Map<String, Actor> actors, SaidInTalks talks, Outlets outlets) {
        List<Utterance> utterances = new ArrayList<>();
        ContentWords language = new ContentWords();
        for (Report report : reports) {
            String story = stories.of(report.id()).orElse(report.id());
            report.findings()
                    .statements()
                    .forEach(s -> utterances.add(Utterance.of(talks.dated(s, report), report, story, actors)));
        }
        utterances.sort(Utterance.ORDER);
        utterances.forEach(utterance -> language.learn(utterance.words()));
        List<List<Utterance>> groups = Gathering.of(
                utterances, u -> u.blocks(language), (a, b) -> a.likeness(b, language), Thresholds.ONE_STATEMENT);
        List<Statement> rows = new ArrayList<>();
        groups.forEach(group -> rows.addAll(rows(group, outlets, language)));
        rows.sort(Comparator.comparing(Statement::cue)
                .thenComparing(Statement::content)
                .thenComparing(Statement::id));
        return rows;
    }

    private static List<Statement> rows(List<Utterance> group, Outlets outlets, ContentWords language) {
        String id = Id.of(
                "g",
                group.stream()
                        .map(u -> u.statement().id())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        Map<String, Standing> standings = group.size() == 1 ? Map.of() : Wordings.of(group, outlets);
        Map<String, List<Passage>> leftOut = new LeftOut(language).of(group);
        Set<LocalDate> days = days(group);
        List<Statement> rows = new ArrayList<>();
        for (Utterance one : group) {
            Statement said = one.statement();
            Standing standing = standings.getOrDefault(said.id(), group.size() == 1 ? SINGLE : PARAPHRASE);
            Wording wording = new Wording(
                    standing.reference(), standing.differences(), leftOut.getOrDefault(said.id(), List.of()));
            rows.add(dated(said.withGroup(id, standing.variant(), wording, why(one, group, standing)), days));
        }
        return rows;
    }

    /* The days told; not one that is another elsewhere, "Friday (India time)". */
    private static Set<LocalDate> days(List<Utterance> group) {
        Set<LocalDate> days = new TreeSet<>();
        for (Utterance one : group) {
            if (one.when().isDay()) {
                one.when().first().ifPresent(days::add);
            }
        }
        return days;
    }

    /* A day that only some tell is the day of all; where outlets tell two, each keeps its own. */
    private static Statement dated(Statement row, Set<LocalDate> days) {
        boolean told = row.date().filter(DateRange::isResolved).isPresent();
        if (days.size() == 1 && !told) {
            DateRange day = DateRange.day(days.iterator().next(), DateRange.Basis.STORY);
            return row.withDate(Optional.of(day))
                    .withWhy(row.why().then("its day is told by another report of the same statement"));
        }
        return days.size() > 1 ? row.withWhy(row.why().then("outlets put it on different days: " + days)) : row;
    }

    private static Why why(Utterance one, List<Utterance> group, Standing standing) {
        Why why = one.statement().why();
        if (group.size() == 1) {
            return why;
        }
        Optional<Utterance> other = group.stream()
                .filter(u -> u != one)
                .min(Comparator.comparing((Utterance u) -> !standing.reference()
                                .equals(Optional.of(u.statement().id())))
                        .thenComparing(u -> u.statement().cue()));
        return why.then("one statement in " + group.size() + " passages: the speaker and the days fit; wording "
                + standing.variant().name().toLowerCase(java.util.Locale.ROOT)
                + other.map(u -> ", beside: " + u.statement().content().text()).orElse(""));
    }
}
