package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.view.CountryPairs.Occasion;
import readout.view.CountryPairs.Pair;

class CountryPairsTest {

    private static final List<List<String>> FOES = List.of(List.of("SDL", "NRL"));
    private static final List<LocalDate> REPORTS = List.of(LocalDate.of(2031, 3, 4), LocalDate.of(2031, 3, 9));

    @Test
    void daysAreCountedToTheNewestReport() {
        Pair pair = pairs(FOES, direct("2031-03-03", "NRL", "SDL"), direct("2031-03-07", "SDL", "NRL"))
                .get(0);

        assertThat(pair.direct()).isEqualTo(2);
        assertThat(pair.last()).contains(LocalDate.of(2031, 3, 7));
        assertThat(pair.days()).hasValue(2);
        assertThat(pair.inWords())
                .isEqualTo("2 direct contacts, the last on 7 Mar 2031, 2 days before the newest report");
    }

    @Test
    void noContactIsOfADayAfterTheNewestReport() {
        Pair pair = pairs(FOES, direct("2031-03-03", "NRL", "SDL"), direct("2031-03-31", "SDL", "NRL"))
                .get(0);

        assertThat(pair.last()).contains(LocalDate.of(2031, 3, 3));
        assertThat(pair.days()).hasValue(6);
    }

    @Test
    void adversariesThatDoNotTalkComeFirstWithThoseWhoTalkToBoth() {
        List<Pair> pairs = pairs(FOES, direct("2031-03-03", "NRL", "AUT"), direct("2031-03-04", "SDL", "AUT"));

        assertThat(pairs.get(0).adversaries()).isTrue();
        assertThat(pairs.get(0).inWords()).isEqualTo("no direct contact reported; through or beside them: AUT");
        assertThat(pairs).hasSize(3);
    }

    @Test
    void whatAMediatorCarriesIsNoDirectContact() {
        Occasion carried =
                new Occasion(Set.of("NRL", "SDL"), Optional.of(LocalDate.of(2031, 3, 3)), true, Optional.of("CHE"));
        Pair pair = pairs(FOES, carried).get(0);

        assertThat(pair.direct()).isZero();
        assertThat(pair.between()).containsExactly("CHE");
    }

    @Test
    void officialsOfOneCountryArePartiesOfNoPair() {
        assertThat(pairs(List.of(), direct("2031-03-03", "NRL"))).isEmpty();
    }

    private static Occasion direct(String day, String... countries) {
        return new Occasion(Set.of(countries), Optional.of(LocalDate.parse(day)), false, Optional.empty());
    }

    private static List<Pair> pairs(List<List<String>> foes, Occasion... occasions) {
        return CountryPairs.of(List.of(occasions), foes, REPORTS).pairs();
    }
}
