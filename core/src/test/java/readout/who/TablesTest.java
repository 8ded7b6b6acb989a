package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.where.Countries;
import readout.where.Phrases;

/** The tables of actors hold what their heads say. */
class TablesTest {

    /** PLOVER 2.0's sectors. */
    private static final Set<String> SECTORS = Set.of(
            "", "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO", "UNO", "EUR", "NGO", "ISM",
            "IMG", "MNC");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organizations.tsv 4",
                "units.tsv 3",
                "people.tsv 2",
                "roles.tsv 2",
                "name_words.tsv 2",
                "group_words.tsv 2"
            })
    void sectorsArePloversOwn(String tableAndColumn) {
        String[] parts = tableAndColumn.split(" ");
        assertThat(Phrases.rows(Cast.class, parts[0]))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row[Integer.parseInt(parts[1])]).isIn(SECTORS));
    }

    @Test
    void organizationsBelongToCountriesWeKnowAndAreToldOnce() {
        Set<String> names = new HashSet<>();
        for (String[] row : Phrases.rows(Cast.class, "organizations.tsv")) {
            assertThat(names.add(Phrases.key(row[0])))
                    .as("%s is told once", row[0])
                    .isTrue();
            assertThat(row[3].isEmpty() || Countries.shipped().country(row[3]).isPresent())
                    .as(row[0])
                    .isTrue();
        }
    }

    @Test
    void titlesHaveAKindAndAGender() {
        List<String[]> rows = Phrases.rows(Cast.class, "roles.tsv");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row[0]).matches(Pattern.compile("[a-z_]+"));
            assertThat(row[3]).isIn("office", "post", "rank", "address");
            assertThat(row[4]).isIn("", "m", "f");
        });
    }
}
