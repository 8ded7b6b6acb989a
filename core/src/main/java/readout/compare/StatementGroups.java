package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.model.Actor;
import readout.model.Id;
import readout.model.Statement;
import readout.model.Statement.Variant;
import readout.model.Why;

/**
 * The same statement in all reports: one group, and for each report how its wording stands to the others'. The wording most reports print
 * is verbatim, another inside quotation marks is altered; where no wording has more reports than another, all that differ are altered.
 */
final class StatementGroups {

    private StatementGroups() {}

    /** The statements of {@code reports} with group and variant, by where they stand. */
    static List<Statement> of(List<Report> reports, Stories stories, Map<String, Actor> actors) {
        List<Utterance> utterances = new ArrayList<>();
        ContentWords language = new ContentWords();
        for (Report report : reports) {
            String story = stories.of(report.id()).orElse(report.id());
            report.findings().statements().forEach(s -> utterances.add(Utterance.of(s, report, story, actors)));
        }
        utterances.sort(Utterance.ORDER);
        utterances.forEach(utterance -> language.learn(utterance.words()));
        List<List<Utterance>> groups = Gathering.of(
                utterances, u -> u.blocks(language), (a, b) -> a.likeness(b, language), Thresholds.ONE_STATEMENT);
        List<Statement> rows = new ArrayList<>();
        groups.forEach(group -> rows.addAll(rows(group)));
        rows.sort(Comparator.comparing(Statement::cue)
                .thenComparing(Statement::content)
                .thenComparing(Statement::id));
        return rows;
    }

    private static List<Statement> rows(List<Utterance> group) {
        String id = Id.of(
                "g",
                group.stream()
                        .map(u -> u.statement().id())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        Families wordings = wordings(group);
        List<Statement> rows = new ArrayList<>();
        for (Utterance utterance : group) {
            Variant variant = variant(utterance, group, wordings);
            rows.add(utterance.statement().withGroup(id, variant, why(utterance, group, variant)));
        }
        return rows;
    }

    /* Utterances that print one another's words, directly or through a fuller one, by the statement's id: the wording they share. */
    private static Families wordings(List<Utterance> group) {
        Families wordings = new Families();
        List<Utterance> quoted =
                group.stream().filter(u -> !u.quoted().isEmpty()).toList();
        for (Utterance one : quoted) {
            for (Utterance two : quoted) {
                if (one != two && one.printsWordsOf(two)) {
                    wordings.join(one.statement().id(), two.statement().id());
                }
            }
        }
        return wordings;
    }

    private static Variant variant(Utterance one, List<Utterance> group, Families wordings) {
        if (group.size() == 1) {
            return Variant.SINGLE;
        }
        if (one.quoted().isEmpty()) {
            return Variant.PARAPHRASE;
        }
        Map<String, Integer> printed = new TreeMap<>();
        group.stream()
                .filter(u -> !u.quoted().isEmpty())
                .forEach(u -> printed.merge(wordings.of(u.statement().id()), 1, Integer::sum));
        int like = printed.getOrDefault(wordings.of(one.statement().id()), 1);
        long asMany = printed.values().stream().filter(count -> count >= like).count();
        return asMany == 1 ? Variant.VERBATIM : Variant.ALTERED;
    }

    private static Why why(Utterance one, List<Utterance> group, Variant variant) {
        Why why = one.statement().why();
        if (group.size() == 1) {
            return why;
        }
        Optional<Utterance> other = group.stream()
                .filter(u -> u != one)
                .min(Comparator.comparing((Utterance u) ->
                                variant == Variant.ALTERED && (u.quoted().isEmpty() || one.printsWordsOf(u)))
                        .thenComparing(u -> u.statement().cue()));
        return why.then("one statement in " + group.size() + " passages: the speaker and the days fit; wording "
                + variant.name().toLowerCase(java.util.Locale.ROOT)
                + other.map(u -> ", beside: " + u.statement().content().text()).orElse(""));
    }
}
