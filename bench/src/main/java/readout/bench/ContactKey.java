package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
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
        List<ContactKey> keys = new ArrayList<>();
        String id = "";
        List<String> text = new ArrayList<>();
        List<Occasion> contacts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.strip().split("\\s+", 2);
            if (!Character.isWhitespace(line.charAt(0))) {
                add(keys, id, text, contacts);
                id = line.strip();
                text = new ArrayList<>();
                contacts = new ArrayList<>();
            } else if (parts[0].equals("text")) {
                text.add(parts[1]);
            } else if (parts[0].equals("contact")) {
                contacts.add(Occasion.parse(parts[1]));
            } else {
                throw new IllegalArgumentException(file + ", report " + id + ": no such key: " + parts[0]);
            }
        }
        add(keys, id, text, contacts);
        return keys;
    }

    private static void add(List<ContactKey> keys, String id, List<String> text, List<Occasion> contacts) {
        if (!id.isEmpty()) {
            keys.add(new ContactKey(id, String.join("\n", text), List.copyOf(contacts)));
        }
    }
}
