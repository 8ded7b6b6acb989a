package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import readout.model.Actor;
import readout.model.ComparedArticle;
import readout.model.Contact;
import readout.model.Dossier;
import readout.model.Event;
import readout.model.Findings;
import readout.model.Statement;
import readout.model.TimeExpression;

/**
 * Compares findings: the steps from many reports to one dossier, in their order. Each step is a class of its own; all take the reports in
 * {@link Report#ORDER}, so that the order in which they were added cannot show.
 *
 * <p>Implementation note: what a later report may change is worked out anew for each dossier, since it may change for any other: how rare a word
 * is, which stories and deeds are one, whom a surname means. What cannot change is kept from one dossier to the next, as long as the same
 * findings come again: each report's words, fingerprints and terms, and the text that two reports share. That is about half of the work, and it is
 * spread over the processors; so are stories, actors' mentions and the groups of rows that share nothing with one another ({@link Gathering}). Results are
 * put together in the order of the reports, whichever was ready first.
 *
 * <p>Bounds: a report is aligned with {@link ReportThresholds#PARTNERS_PER_FINGERPRINT} holders of each fingerprint at most, a row is held against
 * twelve rows of each group in its blocks. Time for n reports grows as n, but for sorting and for three lists that grow slowly: the stories that have a
 * weighty word ({@link StoryIndex}), the actors who share a last name within one story, the groups of rows of one kind on one day of one story. Memory is that of
 * the findings and the dossier, and while it runs a small multiple of the texts.
 */
public final class DossierBuilder {

    private Map<Findings, Report> prepared = new IdentityHashMap<>();
    private final WordPool pool = new WordPool();
    private Copies copies = Copies.none();

    /** The dossier of {@code findings}; see {@link #dossier}. */
    public static Dossier compare(List<Findings> findings) {
        return new DossierBuilder().dossier(findings);
    }

    /**
     * The dossier of {@code findings}, the same in whatever order they come and whatever this builder was asked before. Not thread-safe.
     *
     * @param findings one per input document; article ids are unique
     */
    public Dossier dossier(List<Findings> findings) {
        List<Report> read = prepared(findings);
        copies = Copies.among(read, copies);
        return compare(read, copies);
    }

    /**
     * What was weighed between two reports.
     *
     * @param articles all articles of a dossier
     * @param one id of one that could be read
     * @param other id of another
     */
    public static ReportPair pair(List<ComparedArticle> articles, String one, String other) {
        return ReportPair.of(articles, one, other);
    }

    /**
     * Tells of any two passages how alike they are by their words.
     *
     * @param passages what all rows of their kind say or are told in
     */
    public static BiFunction<String, String, WordPair> words(List<String> passages) {
        return WordPair.among(passages);
    }

    /**
     * Tells what is weighed between any two events or contacts of a dossier.
     *
     * @param articles all its articles
     * @param actors all its actors
     * @param events all its events
     * @param contacts all its contacts
     */
    public static TellingPairs tellings(
            List<ComparedArticle> articles, List<Actor> actors, List<Event> events, List<Contact> contacts) {
        return TellingPairs.of(articles, actors, events, contacts);
    }

    /* In order; those of earlier findings as they were. */
    private List<Report> prepared(List<Findings> findings) {
        Map<Findings, Report> before = prepared;
        List<Report> read = findings.parallelStream()
                .map(f -> Optional.ofNullable(before.get(f)).orElseGet(() -> Report.of(f, pool)))
                .toList();
        prepared = new IdentityHashMap<>();
        read.forEach(report -> prepared.put(report.findings(), report));
        return read.stream().sorted(Report.ORDER).toList();
    }

    private static Dossier compare(List<Report> read, Copies copies) {
        Stories stories = Stories.of(read, copies);
        List<Report> dated = StoryDates.date(read, stories, copies).stream()
                .sorted(Report.ORDER)
                .toList();
        Map<String, Actor> linked = ActorLinking.of(dated, stories);
        List<Report> reports = dated.parallelStream()
                .map(report -> Relinking.of(report, linked))
                .toList();
        Origins origins = Origins.of(reports, copies);
        Outlets outlets = Outlets.of(reports, origins);
        Map<String, Actor> actors = new HashMap<>();
        linked.values().forEach(actor -> actors.put(actor.id(), actor));
        ContactFusion contacts = ContactFusion.of(reports, stories, actors, outlets);
        SaidInTalks talks = new SaidInTalks(contacts.rows());
        EventFusion events = EventFusion.of(reports, stories, actors, contacts, talks, outlets);
        List<Statement> statements = StatementGroups.of(reports, stories, actors, talks, outlets);
        return new Dossier(
                articles(reports, stories, copies, origins),
                times(reports),
                actors.values().stream().sorted(Comparator.comparing(Actor::id)).toList(),
                statements,
                Readouts.of(contacts.rows(), statements, actors),
                events.rows(),
                ClaimGroups.of(reports, stories, actors, events, outlets),
                stories.rows(byId(reports), outlets),
                Tension.of(events.rows(), actors, outlets));
    }

    private static Map<String, Report> byId(List<Report> reports) {
        Map<String, Report> byId = new LinkedHashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        return byId;
    }

    private static List<ComparedArticle> articles(
            List<Report> reports, Stories stories, Copies copies, Origins origins) {
        return reports.parallelStream()
                .map(report -> new ComparedArticle(
                        report.article(), stories.of(report.id()), copies.of(report), origins.of(report.id())))
                .toList();
    }

    private static List<TimeExpression> times(List<Report> reports) {
        List<TimeExpression> times = new ArrayList<>();
        reports.forEach(report -> times.addAll(report.findings().times()));
        times.sort(Comparator.comparing(TimeExpression::at));
        return times;
    }
}
