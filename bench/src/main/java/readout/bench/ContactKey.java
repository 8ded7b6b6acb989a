package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Short reports and the contacts a careful reader finds in them ({@code bench/answers/contacts-*.txt}, which say how they are written).
 *
 * @param id the report's id
 * @param text its paragraphs, one a line
 * @param contacts what it tells of; empty for a near miss
 */
record ContactKey(String id, String text, List<Occasion> contacts) {

    /**
     * A contact of the key.
     *
     * @param media the media that are right
     * @param statuses the statuses that are right
     * @param parties names, each with its alternatives
     * @param initiator the name of who sought it; empty where the key leaves it open
     * @param mediator the name of who mediated; empty where nobody did
     * @param date its day, as 2025-05-08; empty where the key does not ask for it
     * @param place a part of the name of its place; empty where the key does not ask for it
     */
    record Occasion(
            List<String> media,
            List<String> statuses,
            List<List<String>> parties,
            Optional<String> initiator,
            Optional<String> mediator,
            Optional<String> date,
            Optional<String> place) {

        static Occasion parse(String line) {
            String[] parts = line.split("\\s*\\|\\s*");
            String[] head = parts[0].split(":", 2);
            if (head.length < 2) {
                throw new IllegalArgumentException("write \"MEDIUM STATUS: party; party\", not " + line);
            }
            String[] words = head[0].strip().toUpperCase(Locale.ROOT).split("\\s+");
            List<List<String>> parties = Arrays.stream(head[1].split(";"))
                    .map(party -> List.of(party.strip().split("/")))
                    .toList();
            return new Occasion(
                    List.of(words[0].split("/")),
                    List.of(words[1].split("/")),
                    parties,
                    option(parts, "initiator "),
                    option(parts, "mediator "),
                    option(parts, "date "),
                    option(parts, "place "));
        }

        private static Optional<String> option(String[] parts, String key) {
            return Arrays.stream(parts)
                    .filter(p -> p.startsWith(key))
                    .map(p -> p.substring(key.length()).strip())
                    .findFirst();
        }
    }

    /** The reports of {@code file}. */
    static List<ContactKey> read(Path file) throws IOException {
        return ReportKey.read(file).stream().map(ContactKey::of).toList();
    }

    private static ContactKey of(ReportKey report) {
        List<Occasion> contacts = new ArrayList<>();
        for (ReportKey.Line line : report.lines()) {
            if (!line.name().equals("contact")) {
                throw new IllegalArgumentException("report " + report.id() + ": no such key: " + line.name());
            }
            contacts.add(Occasion.parse(line.value()));
        }
        return new ContactKey(report.id(), report.text(), List.copyOf(contacts));
    }
}
