package readout.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Event.Status;
import readout.view.Wording;

/** Events by day, the latest day first; those without a day, and those of another time, come last. */
record Timeline(Html html, Evidence evidence) {

    void write(List<Event> events) {
        html.open("section", "id", "timeline").element("h2", "Events by day").line();
        if (events.isEmpty()) {
            html.element("p", "The reports tell of no event.", "class", "note");
        }
        Map<LocalDate, List<Event>> days = events.stream()
                .filter(e -> e.status() != Status.BACKGROUND)
                .collect(Collectors.groupingBy(
                        Timeline::day,
                        () -> new TreeMap<LocalDate, List<Event>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        days.forEach((day, ofDay) -> {
            if (day.equals(LocalDate.MIN)) {
                day("Day not told", lastToldFirst(ofDay));
            } else {
                day(Wording.day(day), ofDay);
            }
        });
        List<Event> background =
                events.stream().filter(e -> e.status() == Status.BACKGROUND).toList();
        if (!background.isEmpty()) {
            day("Recalled from before", background);
        }
        html.close("section").line();
    }

    /** The day an event is listed under: its last, {@link LocalDate#MIN} where none is known. */
    static LocalDate day(Event event) {
        return event.date().flatMap(Timeline::lastDay).orElse(LocalDate.MIN);
    }

    private static Optional<LocalDate> lastDay(DateRange date) {
        return date.end().or(date::start);
    }

    private static List<Event> lastToldFirst(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparing((Event e) -> Wording.told(e).orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    private void day(String title, List<Event> events) {
        html.open("div", "class", "day")
                .element("h3", title)
                .line()
                .open("ul", "class", "rows")
                .line();
        events.forEach(new EventRow(html, evidence)::full);
        html.close("ul").close("div").line();
    }
}
