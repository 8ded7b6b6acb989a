package readout.when;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods that come once a year: {@code m05 md05-08 md05-08@4 q3 h1 sSP} and the {@link Feasts}. */
final class Yearly {

    private static final int WEEKDAY_CYCLE = 6;

    private Yearly() {}

    /** How much time a period of the name covers. */
    static Grain grain(String what) {
        if (Feasts.isFeast(what)) {
            return Grain.DAY;
        }
        return switch (what.charAt(0)) {
            case 'q' -> Grain.QUARTER;
            case 'h' -> Grain.HALF;
            case 's' -> Grain.SEASON;
            case 'm' -> what.charAt(1) == 'd' ? Grain.DAY : Grain.MONTH;
            default -> Grain.DAY;
        };
    }

    /** Each year's period of the name, from the years around {@code year}; with a weekday ("md05-08@4") those that fit it, if one does. */
    static List<LocalDate> around(String what, int year) {
        int weekday = what.indexOf('@');
        if (weekday < 0) {
            return years(what, year, 1);
        }
        List<LocalDate> all = years(what.substring(0, weekday), year, WEEKDAY_CYCLE);
        List<LocalDate> fit = all.stream()
                .filter(d -> d.getDayOfWeek().getValue() == what.charAt(weekday + 1) - '0')
                .toList();
        return fit.isEmpty() ? years(what.substring(0, weekday), year, 1) : fit;
    }

    private static List<LocalDate> years(String what, int year, int around) {
        List<LocalDate> periods = new ArrayList<>();
        for (int y = year - around; y <= year + around; y++) {
            if (Feasts.isFeast(what)) {
                periods.addAll(Feasts.in(what, y));
            } else {
                inYear(what, y).ifPresent(periods::add);
            }
        }
        return periods;
    }

    private static Optional<LocalDate> inYear(String what, int year) {
        if (what.startsWith("md")) {
            MonthDay day = MonthDay.parse("--" + what.substring(2));
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }
        int month = switch (what.charAt(0)) {
            case 'm' -> Integer.parseInt(what.substring(1));
            case 'q' -> 3 * (what.charAt(1) - '1') + 1;
            case 'h' -> what.charAt(1) == '1' ? 1 : 7;
            default ->
                switch (what.substring(1)) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        };
        return Optional.of(LocalDate.of(year, month, 1));
    }
}
