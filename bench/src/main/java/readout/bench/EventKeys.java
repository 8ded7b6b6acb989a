package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.Comparison;
import readout.Reader;
import readout.input.Document;
import readout.model.ActorRef;
import readout.model.Event;
import readout.text.Engine;

/**
 * Reads the short reports of a key of events and says how many of its events were found and how many of those given are right.
 *
 * <pre>{@code EventKeys bench/answers/events-held.txt [--list]}</pre>
 *
 * <p>An event is right when type, status and both sides are as in the key; a row that the key allows ({@code maybe}) counts on neither
 * side, any other row is wrong.
 */
public final class EventKeys {

    private final boolean list;
    private int wanted;
    private int given;
    private int right;
    private int typed;

    private EventKeys(boolean list) {
        this.list = list;
    }

    /** Prints the figures, and with {@code --list} each event missed or wrong. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("name a key of events: bench/answers/events-held.txt [--list]");
        }
        Reader reader = new Reader(Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE));
        EventKeys keys = new EventKeys(args.length > 1);
        List<ReportKey> reports = ReportKey.read(Path.of(args[0]));
        reports.forEach(report -> keys.hold(report, reader));
        System.out.printf(
                Locale.ROOT,
                "%d reports: events precision %.2f (%d of %d), recall %.2f (%d of %d); by type alone %d%n",
                reports.size(),
                keys.given == 0 ? 1 : (double) keys.right / keys.given,
                keys.right,
                keys.given,
                keys.wanted == 0 ? 1 : (double) keys.right / keys.wanted,
                keys.right,
                keys.wanted,
                keys.typed);
    }

    private void hold(ReportKey report, Reader reader) {
        Comparison comparison = new Comparison();
        comparison.add(reader.read(Document.ofText(report.id(), report.text())));
        List<Event> rows = new ArrayList<>(comparison.dossier().events());
        report.lines().stream()
                .map(ReportKey.Line::name)
                .filter(name -> !name.equals("event") && !name.equals("maybe"))
                .forEach(name -> {
                    throw new IllegalArgumentException("report " + report.id() + ": no such key: " + name);
                });
        List<EventKey> events = keys(report, "event");
        wanted += events.size();
        typed += (int) events.stream()
                .filter(key -> rows.stream().anyMatch(key::hasTypeOf))
                .count();
        for (EventKey key : events) {
            Optional<Event> row = rows.stream().filter(key::fits).findFirst();
            if (row.isPresent()) {
                rows.remove(row.get());
                right++;
                given++;
            } else {
                remark("missed", report, key.toString());
            }
        }
        List<EventKey> allowed = keys(report, "maybe");
        rows.removeIf(row -> allowed.stream().anyMatch(key -> key.fits(row)));
        given += rows.size();
        rows.forEach(row -> remark("wrong", report, told(row)));
    }

    private static List<EventKey> keys(ReportKey report, String name) {
        return report.lines().stream()
                .filter(line -> line.name().equals(name))
                .map(line -> EventKey.parse(line.value()))
                .toList();
    }

    private void remark(String what, ReportKey report, String row) {
        if (list) {
            System.out.println(what + "  " + report.id() + "  " + row);
        }
    }

    private static String told(Event row) {
        return row.type() + " " + row.status() + " "
                + row.actors().stream().map(ActorRef::name).toList() + " -> "
                + row.recipients().stream().map(ActorRef::name).toList();
    }
}
