package readout.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Dossier;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Story;

/** How rows are put into words for people, on the page and in the terminal. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** "8 May 2025". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "8 May 2025", "7 – 9 May 2025", "since 7 May 2025", "May 2025"; "date not known" when nothing fixes it. */
    public static String date(DateRange date) {
        if (date.start().isPresent() && date.end().isPresent()) {
            return range(date.start().get(), date.end().get(), date.precision());
        }
        return date.start()
                .map(d -> "since " + day(d))
                .or(() -> date.end().map(d -> "until " + day(d)))
                .orElse("date not known");
    }

    /** When an event was, as {@link #date} has it; where no report tells, "told 8 May 2025": the day of the first that tells of it. */
    public static String when(Event event) {
        return event.date()
                .filter(DateRange::isResolved)
                .map(Wording::date)
                .or(() -> told(event).map(day -> "told " + day(day)))
                .orElse("date not known");
    }

    /** The first day of a report that tells of {@code event}: it was no later, unless it is yet to come. */
    public static Optional<LocalDate> told(Event event) {
        return event.reports().stream()
                .flatMap(report -> report.published().flatMap(DateRange::end).stream())
                .min(Comparator.naturalOrder());
    }

    /** The names of {@code actors}, each once: "A, B and C". */
    public static String names(List<ActorRef> actors) {
        List<String> names = actors.stream().map(ActorRef::name).distinct().toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Who to whom: "A → B"; "A" where none is told to whom. */
    public static String sides(Event event) {
        String actors = event.actors().isEmpty() ? "not told who" : names(event.actors());
        return event.recipients().isEmpty() ? actors : actors + " → " + names(event.recipients());
    }

    /** The event's type and mode: "assault, airstrike". */
    public static String deed(Event event) {
        String type = event.type().name().toLowerCase(Locale.ROOT);
        return event.mode().map(mode -> type + ", " + words(mode)).orElse(type);
    }

    /** The parties of a contact, and through whom: "A – B, through C". */
    public static String parties(Contact contact) {
        String parties =
                contact.parties().stream().map(ActorRef::name).distinct().collect(Collectors.joining(" – "));
        return contact.mediator().map(m -> parties + ", through " + m.name()).orElse(parties);
    }

    /** "26", "at least 4", "up to 100", "20 to 30", "about 200". */
    public static String figure(Figure figure) {
        String about = figure.approximate() ? "about " : "";
        if (figure.isExact()) {
            return about + figure.min().get();
        }
        if (figure.min().isPresent() && figure.max().isPresent()) {
            return about + figure.min().get() + " to " + figure.max().get();
        }
        return figure.min()
                .map(n -> about + "at least " + n)
                .or(() -> figure.max().map(n -> about + "up to " + n))
                .orElse(figure.words());
    }

    /** "2 outlets", "3 outlets, 2 independent". */
    public static String outlets(int outlets, int independent) {
        String all = count(outlets, "outlet");
        return independent < outlets ? all + ", " + independent + " independent" : all;
    }

    /** The headline of the story most reports tell. */
    public static String title(Dossier dossier) {
        return dossier.stories().stream()
                .reduce((a, b) -> b.articles().size() > a.articles().size() ? b : a)
                .map(Story::title)
                .orElse("Dossier");
    }

    /** What a dossier holds: "8 reports · 1 story · 54 events · …". */
    public static String counts(Dossier dossier) {
        long read = dossier.articles().stream()
                .filter(a -> a.article().status() == Article.Status.OK)
                .count();
        return String.join(
                " · ",
                count((int) read, "report"),
                count(dossier.stories().size(), "story", "stories"),
                count(dossier.events().size(), "event"),
                count(dossier.contacts().size(), "contact"),
                count(dossier.statements().size(), "statement"),
                count(dossier.claims().size(), "claim"));
    }

    /** "1 report", "2 reports". */
    public static String count(int n, String noun) {
        return count(n, noun, noun + "s");
    }

    /** "1 story", "2 stories". */
    public static String count(int n, String one, String several) {
        return n + " " + (n == 1 ? one : several);
    }

    /** A code in words: {@code shot_down} is "shot down". */
    public static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** The first day of a range without what it shares with the last. */
    private static String start(LocalDate first, LocalDate last) {
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? Integer.toString(first.getDayOfMonth())
                : day(first);
    }

    private static String range(LocalDate first, LocalDate last, DateRange.Precision precision) {
        if (first.equals(last)) {
            return day(first);
        }
        return switch (precision) {
            case YEAR -> Integer.toString(first.getYear());
            case MONTH -> MONTH.format(first);
            default -> start(first, last) + " – " + day(last);
        };
    }
}
