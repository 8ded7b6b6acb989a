package readout.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import readout.when.Moment.Known;

/** A date in full, as TIMEX3 spells it. */
final class FixedDate {

    private FixedDate() {}

    /**
     * Reads {@code 2025-05-08}, {@code 2025-W19}, {@code 2025-05}, {@code 2025-Q2}, {@code 2025-H1}, {@code 2025-SP},
     * {@code 2025}, {@code 202} or {@code 20}.
     *
     * @throws DateTimeException when there is no such date
     */
    static Moment read(String value) {
        String[] parts = value.split("-");
        int number = number(parts[0]);
        if (parts.length == 1) {
            return switch (value.length()) {
                case 2 -> fixed(Grain.CENTURY, LocalDate.of(number * 100, 1, 1));
                case 3 -> fixed(Grain.DECADE, LocalDate.of(number * 10, 1, 1));
                default -> fixed(Grain.YEAR, LocalDate.of(number, 1, 1));
            };
        }
        if (parts.length == 3) {
            return fixed(Grain.DAY, LocalDate.of(number, number(parts[1]), number(parts[2])));
        }
        return switch (parts[1].charAt(0)) {
            case 'W' -> parts[1].equals("WI") ? season(12, number) : week(number, number(parts[1].substring(1)));
            case 'Q' -> fixed(Grain.QUARTER, LocalDate.of(number, 3 * number(parts[1].substring(1)) - 2, 1));
            case 'H' -> fixed(Grain.HALF, LocalDate.of(number, parts[1].equals("H1") ? 1 : 7, 1));
            case 'S' -> season(parts[1].equals("SP") ? 3 : 6, number);
            case 'F' -> season(9, number);
            default -> fixed(Grain.MONTH, LocalDate.of(number, number(parts[1]), 1));
        };
    }

    private static Moment week(int year, int week) {
        LocalDate day = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
        return fixed(Grain.WEEK, day);
    }

    private static Moment season(int month, int year) {
        return fixed(Grain.SEASON, LocalDate.of(year, month, 1));
    }

    private static Moment fixed(Grain grain, LocalDate day) {
        return Moment.of(grain, day, Known.ALL);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a number: " + digits, e);
        }
    }
}
