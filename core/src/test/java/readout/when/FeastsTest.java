package readout.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of movable feasts, against published calendars. */
class FeastsTest {

    @ParameterizedTest
    @CsvSource({
        "easter+0, 2024-03-31",
        "easter+0, 2025-04-20",
        "pascha+0, 2024-05-05",
        "pascha+0, 2025-04-20",
        "pascha+0, 2021-05-02",
        "hj09-01, 2024-03-11",
        "hj10-01, 2024-04-10",
        "hj12-10, 2024-06-16",
        "hj01-10, 2024-07-16",
        "hj10-01, 2023-04-21",
        "hb07-01, 2023-09-16",
        "hb07-10, 2023-09-25",
        "hb07-22, 2023-10-07",
        "hb07-10, 1973-10-06",
        "hb01-15, 2024-04-23",
        "hb03-06, 2024-06-12",
        "hb09-25, 2023-12-08",
        "hb09-25, 2024-12-26",
    })
    void fallOnTheirDays(String name, LocalDate day) {
        assertThat(Feasts.in(name, day.getYear())).containsExactly(day);
    }

    @Test
    void anIslamicFeastCanComeTwiceAYear() {
        assertThat(Feasts.in("hj10-01", 2000)).isEqualTo(List.of(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27)));
    }

    @Test
    void beyondTheCalendarThereAreNone() {
        assertThat(Feasts.in("hj10-01", 1500)).isEmpty();
    }
}
