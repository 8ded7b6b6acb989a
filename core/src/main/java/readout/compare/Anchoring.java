package readout.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Claim;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Findings;
import readout.model.Span;
import readout.model.Statement;
import readout.model.TimeExpression;
import readout.when.Times;

/** A report of a day found later: its expressions of time are resolved anew, and with them the dates its rows took from them. */
final class Anchoring {

    private final DateRange published;
    private final Map<Span, DateRange> dates = new HashMap<>();

    private Anchoring(List<TimeExpression> times, DateRange published) {
        this.published = published;
        times.forEach(time -> time.date().ifPresent(date -> dates.put(time.at().span(), date)));
    }

    /** {@code report} as one of day {@code published}. */
    static Report of(Report report, DateRange published) {
        Findings f = report.findings();
        List<TimeExpression> times =
                f.times().stream().map(time -> Times.anchored(time, published)).toList();
        Anchoring to = new Anchoring(times, published);
        return report.with(new Findings(
                f.article().published(published),
                times,
                f.actors(),
                f.statements().stream().map(to::statement).toList(),
                f.contacts().stream().map(to::contact).toList(),
                f.events().stream().map(to::event).toList(),
                f.claims().stream().map(to::claim).toList(),
                f.possible()));
    }

    /* A day that the text settled stays as it was read; what was open, or a range of days, is read anew. */
    private Optional<DateRange> date(Optional<DateRange> date) {
        return date.map(d -> d.day().isPresent()
                ? d
                : d.expression()
                        .flatMap(words -> Optional.ofNullable(dates.get(words.span()))
                                .map(found -> (isOneDay(d) ? bound(found) : found).from(words)))
                        .orElse(d));
    }

    /* "Since Friday, when rebels shelled the town": the day of the shelling was open, but it was one. */
    private static boolean isOneDay(DateRange open) {
        return !open.isResolved() && open.precision() == DateRange.Precision.DAY;
    }

    private static DateRange bound(DateRange days) {
        boolean open = days.start().isEmpty() || days.end().isEmpty();
        Optional<LocalDate> day = days.start().or(days::end);
        return open
                ? new DateRange(day, day, days.precision(), days.basis(), days.expression(), days.confidence())
                : days;
    }

    private Statement statement(Statement s) {
        return s.withDate(date(s.date()));
    }

    private Contact contact(Contact c) {
        return c.withDate(date(c.date()));
    }

    private Event event(Event e) {
        return e.withDate(date(e.date()))
                .withReports(e.reports().stream().map(this::dated).toList());
    }

    private Event.Report dated(Event.Report r) {
        return new Event.Report(
                r.sentence(), r.trigger(), r.actors(), r.recipients(), r.outlet(), Optional.of(published));
    }

    private Claim claim(Claim c) {
        return c.withDate(date(c.date()));
    }
}
