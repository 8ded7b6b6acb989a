package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.Comparison;
import readout.Reader;
import readout.bench.ContactKey.Occasion;
import readout.input.Document;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.DateRange;
import readout.text.Engine;
import readout.where.Countries;

/**
 * Reads the short reports of a key of contacts and says how many of its contacts were found, how many of those found are right, and
 * of the right ones whether medium, initiator and mediator are as in the key.
 *
 * <pre>{@code ContactKeys bench/answers/contacts-open.txt [--list]}</pre>
 *
 * <p>A contact is right when its parties, as many as in the key, and its status are.
 */
public final class ContactKeys {

    private final boolean list;
    private int wanted;
    private int given;
    private int right;
    private int media;
    private int initiators;
    private int mediators;
    private int days;
    private int places;

    private ContactKeys(boolean list) {
        this.list = list;
    }

    /** Prints the figures, and with {@code --list} each contact missed or wrong. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("name a key of contacts: bench/answers/contacts-open.txt [--list]");
        }
        Reader reader = new Reader(Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE));
        ContactKeys keys = new ContactKeys(args.length > 1);
        List<ContactKey> reports = ContactKey.read(Path.of(args[0]));
        reports.forEach(report -> keys.hold(report, reader));
        double precision = keys.given == 0 ? 1 : (double) keys.right / keys.given;
        double recall = keys.wanted == 0 ? 1 : (double) keys.right / keys.wanted;
        System.out.printf(
                Locale.ROOT,
                "%d reports: contacts precision %.2f (%d of %d), recall %.2f (%d of %d);"
                        + " of the right ones medium %d, initiator %d, mediator %d, day %d, place %d%n",
                reports.size(),
                precision,
                keys.right,
                keys.given,
                recall,
                keys.right,
                keys.wanted,
                keys.media,
                keys.initiators,
                keys.mediators,
                keys.days,
                keys.places);
    }

    private void hold(ContactKey report, Reader reader) {
        Comparison comparison = new Comparison();
        comparison.add(reader.read(Document.ofText(report.id(), report.text())));
        List<Contact> rows = new ArrayList<>(comparison.dossier().contacts());
        given += rows.size();
        wanted += report.contacts().size();
        for (Occasion occasion : report.contacts()) {
            Optional<Contact> row =
                    rows.stream().filter(r -> isSame(occasion, r)).findFirst();
            if (row.isPresent()) {
                rows.remove(row.get());
                right++;
                terms(report, occasion, row.get());
            } else {
                remark("missed", report, occasion.media() + " " + occasion.statuses() + " " + occasion.parties());
            }
        }
        rows.forEach(row -> remark("wrong", report, told(row)));
    }

    private void terms(ContactKey report, Occasion occasion, Contact row) {
        boolean medium = occasion.media().contains(row.medium().name());
        boolean initiator = occasion.initiator().isEmpty() || is(occasion.initiator(), row.initiator());
        boolean mediator = is(occasion.mediator(), row.mediator());
        media += medium ? 1 : 0;
        initiators += initiator ? 1 : 0;
        mediators += mediator ? 1 : 0;
        boolean day = occasion.date().isEmpty() || occasion.date().equals(dayOf(row));
        boolean place = occasion.place().isEmpty()
                || occasion.place()
                        .filter(name ->
                                row.place().filter(p -> p.name().contains(name)).isPresent())
                        .isPresent();
        days += day ? 1 : 0;
        places += place ? 1 : 0;
        if (!medium || !initiator || !mediator || !day || !place) {
            remark("terms", report, told(row));
        }
    }

    private static boolean is(Optional<String> name, Optional<ActorRef> ref) {
        return name.isPresent() == ref.isPresent()
                && name.filter(n -> !isNamed(n, ref.get())).isEmpty();
    }

    private void remark(String what, ContactKey report, String row) {
        if (list) {
            System.out.println(what + "  " + report.id() + "  " + row);
        }
    }

    private static String told(Contact row) {
        return row.medium() + " " + row.status() + " "
                + row.parties().stream().map(ActorRef::name).toList()
                + row.initiator().map(i -> " initiator " + i.name()).orElse("")
                + row.mediator().map(m -> " mediator " + m.name()).orElse("")
                + dayOf(row).map(d -> " date " + d).orElse("")
                + row.place().map(p -> " place " + p.name()).orElse("");
    }

    /** The day of a contact whose first and last day are one. */
    private static Optional<String> dayOf(Contact row) {
        return row.date().flatMap(DateRange::day).map(LocalDate::toString);
    }

    private static boolean isSame(Occasion occasion, Contact row) {
        return occasion.statuses().contains(row.status().name())
                && occasion.parties().size() == row.parties().size()
                && occasion.parties().stream()
                        .allMatch(names -> row.parties().stream()
                                .anyMatch(p -> names.stream().anyMatch(name -> isNamed(name, p))));
    }

    /** One name holds the other, or they end in the same word, or a country of the key stands in the name as its adjective. */
    private static boolean isNamed(String name, ActorRef ref) {
        String one = Names.fold(name);
        String other = Names.fold(ref.name());
        return one.contains(other)
                || other.contains(one)
                || Names.last(one).equals(Names.last(other))
                || adjective(name).filter(other::contains).isPresent();
    }

    /** "Chinese" for "China": the key names the country where an office of it is a party, as "the Chinese foreign minister". */
    private static Optional<String> adjective(String name) {
        Countries countries = Countries.shipped();
        return countries
                .naming(name)
                .flatMap(naming -> countries.country(naming.country()))
                .map(country -> Names.fold(country.adjective()));
    }
}
