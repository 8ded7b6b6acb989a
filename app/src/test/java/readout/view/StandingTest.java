package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "country, GOV, true, true",
        "country, '', true, true",
        "armed_force, MIL, true, true",
        "person, GOV, true, true",
        "person, BUS, true, false",
        "people, LAB, true, false",
        "organization, COP, true, false",
        "armed_group, REB, false, false",
        "person, REB, false, false",
        "people, CRM, false, false",
    })
    void rebelsDoNotTalkForTheirCountryNorDoWorkersGoToWarForIt(
            String kind, String sector, boolean talks, boolean acts) {
        assertThat(Standing.talksForCountry(kind, sector)).isEqualTo(talks);
        assertThat(Standing.actsForCountry(kind, sector)).isEqualTo(acts);
    }
}
