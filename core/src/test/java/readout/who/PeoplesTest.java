package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.where.Countries;
import readout.where.Phrases;

/** The table of peoples and faiths holds what its head says. */
class PeoplesTest {

    @Test
    void eachPeopleIsToldOnceAndOfACountryWeKnow() {
        Set<String> names = new HashSet<>();
        for (String[] row : Phrases.rows(Cast.class, "peoples.tsv")) {
            Phrases.values(row[1])
                    .forEach(name -> assertThat(names.add(name)).as(name).isTrue());
            Phrases.values(row[2])
                    .forEach(name -> assertThat(names.add(name)).as(name).isTrue());
            assertThat(row[3].isEmpty() || Countries.shipped().country(row[3]).isPresent())
                    .as(row[0])
                    .isTrue();
            assertThat(row[4]).isNotEmpty();
        }
    }

    @Test
    void wordsOfPeoplesBeforeANounAreNoPeople() {
        CastReading reading = CastReading.of("The Hutu militia met Tutsi leaders. A Rohingya camp burned.");
        assertThat(reading.actors()).noneMatch(name -> name.matches("Hutu|Tutsi|Rohingya"));
    }
}
