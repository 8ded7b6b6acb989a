package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;
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
    void everyNameOfAnOrganizationMeansIt() {
        for (String[] row : Phrases.rows(Cast.class, "organizations.tsv")) {
            assertThat(row[5]).as("source of " + row[0]).isNotEmpty();
            for (String name : Phrases.values(row[1].isEmpty() ? row[0] : row[0] + "|" + row[1])) {
                assertThat(Bodies.at(sentence(name), 0))
                        .as(name + " of the row " + row[0])
                        .map(match -> match.value().name())
                        .contains(row[0]);
            }
        }
    }

    /** The words as proper nouns, without a tree. */
    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : words.split(" |(?<=-)|(?=-)")) {
            int start = words.indexOf(form, at);
            at = start + form.length();
            Span span = new Span(start, at);
            tokens.add(
                    new Token(tokens.size(), span, form, form.toLowerCase(Locale.ROOT), "NNP", "", false, -1, "root"));
        }
        return new Sentence(0, 0, new Span(0, words.length()), tokens, List.of());
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
