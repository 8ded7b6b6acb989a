package readout.when;

import java.util.Locale;
import java.util.Optional;

/** Times of the clock: {@code clock/6/45//pm/Z} is {@code T18:45Z}. */
final class Clock {

    private Clock() {}

    /**
     * The time {@code source} tells, in TIMEX3; empty when the clock has none such.
     *
     * @param source {@code clock/HOUR/MINUTE/HOUR:MINUTE/am|pm|24/ZONE}, any of them empty
     */
    static Optional<String> time(String source) {
        String[] parts = source.split("/", -1);
        String[] both = parts[3].split(":");
        int hour = Integer.parseInt(parts[3].isEmpty() ? parts[1] : both[0]);
        int minute =
                parts[3].isEmpty() ? (parts[2].isEmpty() ? 0 : Integer.parseInt(parts[2])) : Integer.parseInt(both[1]);
        boolean half = parts[4].equals("am") || parts[4].equals("pm");
        if (half && hour > 12 && parts[4].equals("am") || hour > 24) {
            return Optional.empty();
        }
        if (half && hour <= 12) {
            hour = hour % 12 + (parts[4].equals("pm") ? 12 : 0);
        }
        return Optional.of(String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, parts[5]));
    }
}
