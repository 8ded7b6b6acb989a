package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor;

/** One who is told in several ways, and two who are told together. */
class ManyNamesTest {

    @Test
    void namesInTheOrderOfTheirCountriesHoldTheOffices() {
        List<Actor> actors =
                actors("The presidents of Kenya and Uganda, Grace Otieno and Samuel Kato, met in Kampala.");

        assertThat(named(actors, "Grace Otieno").country()).contains("KEN");
        assertThat(named(actors, "Samuel Kato").country()).contains("UGA");
        assertThat(actors).filteredOn(a -> a.kind() == Actor.Kind.PERSON).hasSize(2);
    }

    @Test
    void aCountryThatIsAlsoAGivenNameIsTheCountryWhereNobodyIsCalledSo() {
        CastReading reading =
                CastReading.of("Chad said it had closed the border. Its army was told to wait, Chad said on Monday.");
        assertThat(reading.cast().actors().stream()
                        .filter(a -> a.name().equals("Chad"))
                        .map(Actor::kind))
                .containsExactly(Actor.Kind.COUNTRY);

        List<Actor> man = actors("Chad Miller left on Monday. Chad said he would not come back.");
        assertThat(man).extracting(Actor::kind).containsOnly(Actor.Kind.PERSON);
    }

    @Test
    void theForcesOfAGroupAreTheGroup() {
        List<Actor> actors = actors(
                "The M23 rebels seized the town of Gao on Monday. M23 rebel forces moved on. The M23 armed group denied it.");

        assertThat(actors).filteredOn(a -> a.name().contains("M23")).hasSize(1);
    }

    @Test
    void aMinistryThatSummonsAnAmbassadorIsNotOfHisCountry() {
        List<Actor> actors = actors("The foreign ministry summoned the Russian ambassador on Monday.");

        assertThat(actors)
                .filteredOn(a -> a.name().contains("ministry"))
                .singleElement()
                .satisfies(ministry -> assertThat(ministry.country()).isEmpty());
    }

    private static Actor named(List<Actor> actors, String name) {
        return actors.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Actor> actors(String text) {
        return CastReading.of(text).cast().actors();
    }
}
