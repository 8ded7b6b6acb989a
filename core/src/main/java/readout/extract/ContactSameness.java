package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Status;
import readout.model.DateRange;
import readout.model.Passage;
import readout.model.Span;
import readout.text.Sentence;

/** Whether two mentions of a contact of the same parties tell of one occasion: by medium, day, and whether it was yet to come. */
final class ContactSameness {

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private ContactSameness() {}

    /** Whether {@code a} and {@code b}, of the same parties, can be one occasion. */
    static boolean isSame(Reading reading, Contact a, Contact b) {
        boolean planned =
                (a.status() == Status.PLANNED) == (b.status() == Status.PLANNED) || isOneDay(a.date(), b.date());
        return planned && fits(a.medium(), b.medium()) && isSameDay(a.date(), b.date()) && !isAnother(reading, a, b);
    }

    /** "has spoken to X. … On Friday he also spoke with X": a day told later of what was done also, or earlier, is another's. */
    private static boolean isAnother(Reading reading, Contact undated, Contact dated) {
        if (undated.date().isPresent() || dated.date().isEmpty()) {
            return false;
        }
        Passage at = dated.reports().get(0).sentence();
        Span trigger = dated.reports().get(0).trigger().span();
        boolean later =
                undated.reports().get(0).sentence().span().end() <= at.span().start();
        return later
                && reading.text().sentences().stream()
                        .filter(s -> s.span().equals(at.span()))
                        .anyMatch(s -> hasAdverb(s, trigger));
    }

    private static boolean hasAdverb(Sentence sentence, Span trigger) {
        return sentence.tokens().stream()
                .filter(t -> t.head() >= 0 && ContactFrames.lists("another", t.lemma()))
                .anyMatch(adverb -> isOf(sentence, adverb.head(), trigger));
    }

    /** Whether the verb is that of the contact, or carries its noun: "already {held} calls". */
    private static boolean isOf(Sentence sentence, int verb, Span trigger) {
        return sentence.token(verb).span().equals(trigger)
                || sentence.child(verb, "dobj")
                        .filter(noun -> sentence.token(noun).span().equals(trigger))
                        .isPresent();
    }

    /** What was planned for the day on which another passage reports it took place. */
    private static boolean isOneDay(Optional<DateRange> a, Optional<DateRange> b) {
        return a.filter(DateRange::isResolved).isPresent()
                && b.filter(DateRange::isResolved).isPresent()
                && a.get().start().isPresent()
                && a.get().start().equals(a.get().end())
                && a.get().start().equals(b.get().start())
                && a.get().end().equals(b.get().end());
    }

    private static boolean fits(Medium a, Medium b) {
        boolean visit = a == Medium.VISIT || b == Medium.VISIT;
        boolean meeting = a == Medium.MEETING || b == Medium.MEETING;
        return a == b || a == Medium.UNKNOWN || b == Medium.UNKNOWN || visit && meeting;
    }

    /** Two days not yet fixed differ where the text names two days; "this evening" and "today" are whatever day the other is. */
    private static boolean isSameDay(Optional<DateRange> a, Optional<DateRange> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        if (a.get().isResolved() && b.get().isResolved()) {
            return a.get().meets(b.get());
        }
        String one = day(a.get());
        String other = day(b.get());
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The weekday, month or step back that {@code date} is told by; empty for the day of the report itself. */
    static String day(DateRange date) {
        String words = date.expression()
                .map(told -> told.text().toLowerCase(Locale.ROOT))
                .orElse("");
        if (words.contains("today") || words.startsWith("this ")) {
            return "";
        }
        return DAYS.stream().filter(words::contains).findFirst().orElse(words);
    }
}
