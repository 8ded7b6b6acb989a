package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.text.AnnotatedText;
import readout.text.Engine;
import readout.where.Places;
import readout.who.Cast;

/**
 * Holds the actors of labelled reports ({@code bench/answers/actors-*.txt}) against those read: how many are found under one of their names, how many of those
 * have a kind, country and sector that fits, how many rows are one actor too many (a second row of the same, or nobody's), and how many rows merge two.
 *
 * <p>Reports are parted by blank lines. A line {@code = Name;Other name | kind,kind | XXX | SECTOR} tells an actor that must be found; one that begins with
 * {@code ~} may be found or not; {@code -} as a country or sector means that none is right; other lines are the report, its marks as {@link MentionKeys} has them.
 *
 * <pre>{@code ActorKeys bench/answers/actors-dev.txt [--list]}</pre>
 */
public final class ActorKeys {

    private final List<String> remarks = new ArrayList<>();
    private int wanted;
    private int found;
    private int fitting;
    private int rows;
    private int surplus;
    private int merged;

    private record Key(
            boolean needed, Set<String> names, Set<String> kinds, Set<String> countries, Set<String> sectors) {

        static Key of(String line) {
            String[] cells = line.substring(2).split("\\|");
            if (cells.length != 4) {
                throw new IllegalArgumentException("an actor's line has names | kinds | countries | sectors: " + line);
            }
            return new Key(
                    line.startsWith("="),
                    set(cells[0], ";"),
                    set(cells[1], ","),
                    set(cells[2], ","),
                    set(cells[3], ","));
        }

        private static Set<String> set(String cell, String between) {
            return Set.of(cell.strip().split(between));
        }

        boolean names(Actor actor) {
            return names.contains(actor.name()) || actor.aliases().stream().anyMatch(names::contains);
        }

        boolean fits(Actor actor) {
            return kinds.contains(actor.kind().name().toLowerCase(Locale.ROOT))
                    && countries.contains(actor.country().orElse("-"))
                    && sectors.contains(actor.sector().orElse("-"));
        }
    }

    private ActorKeys() {}

    /** Prints the figures, and with {@code --list} each actor missed, unfit, merged or surplus. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("name labelled reports: bench/answers/actors-dev.txt [--list]");
        }
        Engine engine = Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE);
        ActorKeys keys = new ActorKeys();
        for (String report : Files.readString(Path.of(args[0])).split("\n\n")) {
            List<Key> wanted = report.lines()
                    .filter(line -> line.startsWith("= ") || line.startsWith("~ "))
                    .map(Key::of)
                    .toList();
            AnnotatedText text = engine.annotate(Texts.report(MentionKeys.plain(report)));
            keys.report(wanted, Cast.of(text, Places.of(text)).actors());
        }
        System.out.printf(
                "actors found %d of %d (%.3f), of those kind, country and sector fit %d (%.3f); %d rows, surplus %d, two in one %d%n",
                keys.found,
                keys.wanted,
                (double) keys.found / Math.max(1, keys.wanted),
                keys.fitting,
                (double) keys.fitting / Math.max(1, keys.found),
                keys.rows,
                keys.surplus,
                keys.merged);
        if (args.length > 1) {
            keys.remarks.forEach(System.out::println);
        }
    }

    private void report(List<Key> keys, List<Actor> actors) {
        rows += actors.size();
        List<Actor> left = new ArrayList<>(actors);
        for (Key key : keys) {
            Optional<Actor> actor = actors.stream().filter(key::names).findFirst();
            wanted += key.needed() ? 1 : 0;
            if (actor.isPresent()) {
                left.remove(actor.get());
                found += key.needed() ? 1 : 0;
                fitting += key.needed() && key.fits(actor.get()) ? 1 : 0;
            }
            if (actor.isEmpty() && key.needed()) {
                remarks.add("missed   " + key.names());
            } else if (actor.filter(a -> !key.fits(a)).isPresent()) {
                remarks.add((key.needed() ? "unfit    " : "unfit?   ") + told(actor.get()) + " should be " + key);
            }
        }
        left.forEach(actor -> remarks.add("surplus  " + told(actor)));
        surplus += left.size();
        for (Actor actor : actors) {
            List<Key> here =
                    keys.stream().filter(k -> k.needed() && k.names(actor)).toList();
            if (here.size() > 1) {
                merged++;
                remarks.add("merged   " + told(actor));
            }
        }
        remarks.add("--");
    }

    private static String told(Actor actor) {
        return actor.name() + " | " + actor.kind().name().toLowerCase(Locale.ROOT) + " | "
                + actor.country().orElse("-") + " | " + actor.sector().orElse("-") + " | " + actor.aliases() + " | "
                + actor.mentions().stream().map(m -> m.at().text()).limit(8).toList();
    }
}
