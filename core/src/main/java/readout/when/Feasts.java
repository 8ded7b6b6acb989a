package readout.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of feasts that move: {@code easter-2}, {@code pascha+0} (the Easter of the Julian calendar), {@code hj10-01} (day and
 * month of the Islamic Umm al-Qura calendar, as the Java platform has it), {@code hb07-10} (of the Hebrew calendar; E. Reingold and
 * N. Dershowitz, Calendrical Calculations).
 */
final class Feasts {

    private static final long HEBREW_EPOCH = LocalDate.of(1, 1, 1).toEpochDay() - 1_373_428L;
    private static final int HEBREW_YEARS_AHEAD = 3761;
    private static final int PASSOVER_TO_NEW_YEAR = 163;
    private static final int NISAN_15_TO_SIVAN_6 = 50;

    private Feasts() {}

    /** Whether {@code name} is the name of one. */
    static boolean isFeast(String name) {
        return name.startsWith("easter") || name.startsWith("pascha") || name.startsWith("hj") || name.startsWith("hb");
    }

    /** Its days in {@code year}, in order: one as a rule; an Islamic one can come twice or not at all. */
    static List<LocalDate> in(String name, int year) {
        if (name.startsWith("easter")) {
            return List.of(Easter.sunday(year).plusDays(Integer.parseInt(name.substring(6))));
        }
        if (name.startsWith("pascha")) {
            return List.of(julianEaster(year).plusDays(Integer.parseInt(name.substring(6))));
        }
        int month = Integer.parseInt(name.substring(2, 4));
        int day = Integer.parseInt(name.substring(5));
        return name.startsWith("hj") ? islamic(month, day, year) : List.of(hebrew(month, day, year));
    }

    private static List<LocalDate> islamic(int month, int day, int year) {
        List<LocalDate> days = new ArrayList<>();
        try {
            int first = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int y = first; y <= first + 2; y++) {
                LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(y, month, day));
                if (found.getYear() == year) {
                    days.add(found);
                }
            }
        } catch (DateTimeException e) {
            return days; // the platform's calendar runs from 1882 to 2174
        }
        return days;
    }

    /** Sunday after the Julian calendar's full moon (J. Meeus, Astronomical Algorithms, ch. 8); 13 days are between the calendars. */
    private static LocalDate julianEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
    }

    /** Months count from Nisan; Tishri, the seventh, opens the year. */
    private static LocalDate hebrew(int month, int day, int year) {
        LocalDate newYear = newYear(year + HEBREW_YEARS_AHEAD);
        return switch (month) {
            case 1 -> newYear.minusDays(PASSOVER_TO_NEW_YEAR + 15L - day);
            case 3 -> newYear.minusDays(PASSOVER_TO_NEW_YEAR - NISAN_15_TO_SIVAN_6 + 6L - day);
            case 7 -> newYear.plusDays(day - 1L);
            default -> {
                long length = newYear(year + HEBREW_YEARS_AHEAD + 1).toEpochDay() - newYear.toEpochDay();
                yield newYear.plusDays((length % 10 == 5 ? 60 : 59) + day - 1L);
            }
        };
    }

    private static LocalDate newYear(int year) {
        long before = elapsed(year - 1);
        long here = elapsed(year);
        long after = elapsed(year + 1);
        int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(HEBREW_EPOCH + here + delay);
    }

    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25_920);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
}
