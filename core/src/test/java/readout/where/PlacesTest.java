package readout.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Place;
import readout.model.Place.Precision;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.TestEngine;

/** Names of places, and where deeds took place. */
class PlacesTest {

    @Test
    void takesTheNarrowestPlaceOfTheDeed() {
        assertThat(at("Gunmen killed nine villagers near Gao in northern Mali on Friday.", "killed"))
                .hasValueSatisfying(place -> {
                    assertThat(place.name()).isEqualTo("Gao");
                    assertThat(place.country()).contains("MLI");
                    assertThat(place.precision()).isEqualTo(Precision.CITY);
                    assertThat(place.geonamesId()).isPresent();
                    assertThat(place.lat().orElseThrow()).isBetween(16.0, 16.5);
                });
    }

    @Test
    void aTownInAnotherClauseIsNotThePlace() {
        assertThat(at("In Paris, the envoy said that rebels had burned a school in Ituri.", "burned"))
                .map(Place::name)
                .contains("Ituri");
        assertThat(at("Nine villagers were killed in the Chadian strikes, a figure that Niger disputes.", "killed"))
                .isEmpty();
        assertThat(at("The envoy, who lives in Paris, said that rebels had burned a school.", "burned"))
                .isEmpty();
    }

    @Test
    void countriesOfSidesAndTopicsAreNoPlaces() {
        assertThat(at("Nine soldiers were killed in a Peru-Chile clash.", "killed"))
                .isEmpty();
        assertThat(at("The bloc imposed new sanctions on Tehran.", "imposed")).isEmpty();
        assertThat(at("He deplored the sanctions that the bloc has imposed on Tehran.", "imposed"))
                .isEmpty();
        assertThat(at("The ministry lodged a protest in front of the US ambassador.", "lodged"))
                .isEmpty();
        assertThat(at("Nine soldiers were killed near the Peruvian border.", "killed"))
                .isEmpty();
        assertThat(at("On behalf of Lima, the envoy condemned the raid.", "condemned"))
                .isEmpty();
        assertThat(at("The two met in Ghana after clashes killed five people.", "killed"))
                .isEmpty();
        assertThat(at("Five people were hurt in Goma after a bomb exploded.", "exploded"))
                .map(Place::name)
                .contains("Goma");
        assertThat(at("Rebels launched an attack on Kabul.", "attack"))
                .map(Place::name)
                .contains("Kabul");
    }

    @Test
    void whoseForcesAreStruckTellsNotWhere() {
        assertThat(at("Chad fired nine rockets at Nigerian forces in Mali.", "fired"))
                .map(Place::name)
                .contains("Mali");
        assertThat(at("Chad fired nine rockets at Nigeria soldiers.", "fired")).isEmpty();
    }

    @Test
    void whoseAttackItIsTellsNotWhere() {
        assertThat(at("Forty rockets were launched in Ndjamena's first attack on Niger.", "launched"))
                .map(Place::name)
                .contains("Niger");
        assertThat(at("Two died in Kabul's worst attack.", "attack"))
                .map(Place::name)
                .contains("Kabul");
        assertThat(at("Chad staged raids in Niger over a bombing that killed two.", "bombing"))
                .isEmpty();
    }

    @Test
    void whatWasDoneOnAnotherDayWasNotDoneThere() {
        assertThat(at("Troops fired on a ship off Aden on Friday, a day after a drone hit a tanker.", "hit"))
                .isEmpty();
        assertThat(at("Nine villagers died in Gao after gunmen opened fire.", "opened"))
                .map(Place::name)
                .contains("Gao");
    }

    @Test
    void aDeedIsWhereTheClauseThatTellsItsOccasionSetsIt() {
        assertThat(at(
                        "Nine men were killed on Friday when gunmen stormed the army base at Ansongo, near Gao.",
                        "killed"))
                .map(Place::name)
                .contains("Gao");
        assertThat(at("A drone struck a mosque during dawn prayers in El Fasher, in Sudan.", "struck"))
                .map(Place::name)
                .contains("El Fasher");
        assertThat(at("At least 20 people were killed in the battle for Goma last month.", "killed"))
                .map(Place::name)
                .contains("Goma");
    }

    @Test
    void theHalfOfAPartedCountryIsNamedWithoutTheRestOnceBothAre() {
        AnnotatedText text = TestEngine.annotate(
                "North Korea and South Korea shut the border. The North accused the South of lying. Snow fell in the north.");
        assertThat(Places.of(text).names(text.sentences().get(1)))
                .extracting(GeoName::country)
                .containsExactly(Optional.of("PRK"), Optional.of("KOR"));
        assertThat(Places.of(text).names(text.sentences().get(2))).isEmpty();
    }

    @Test
    void linesAndDisputedLandsArePlacesOfNobody() {
        AnnotatedText text = TestEngine.annotate("Troops traded fire along the Line of Control in Kashmir.");
        assertThat(Places.of(text).in(text.sentences().get(0)))
                .extracting(Place::name, Place::country)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Line of Control", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("Kashmir", Optional.empty()));
    }

    @Test
    void adjectivesAndSidesAreNoPlaces() {
        AnnotatedText text = TestEngine.annotate("Chilean miners and pro-Iranian fighters met the Danes.");
        assertThat(Places.of(text).in(text.sentences().get(0))).isEmpty();
        assertThat(Places.of(text).names(text.sentences().get(0)))
                .extracting(GeoName::country)
                .containsExactly(Optional.of("CHL"), Optional.of("DNK"));
    }

    @Test
    void aNameOfManyTownsIsNoneOfThemUntilACountryIsNamed() {
        assertThat(at("Students rallied in Santa Cruz on Tuesday.", "rallied").flatMap(Place::country))
                .isEmpty();
        assertThat(at("Gunmen killed nine villagers near Gao in Mali on Friday.", "killed")
                        .flatMap(Place::country))
                .contains("MLI");
    }

    @Test
    void whoseBoatsTheyAreIsNotWhere() {
        assertThat(at("Guards seized two of Nairobi's boats on Sunday.", "seized"))
                .isEmpty();
        assertThat(at("Guards closed the road to Gao and Mali's premier called on Chad to act.", "called"))
                .isEmpty();
    }

    @Test
    void whatOneQuarrelsOverIsNotWhere() {
        assertThat(at("Chad protested on Friday over Niger remarks.", "protested"))
                .isEmpty();
        assertThat(at("Chad voiced regret over a breach at the mission in Gao.", "voiced"))
                .isEmpty();
        assertThat(at("Chad dropped bombs over a camp in Gao.", "dropped")).isPresent();
    }

    @Test
    void aShipNamedAfterATownIsNone() {
        assertThat(at("The attack on the Mombasa killed 46 Kenyan sailors.", "attack"))
                .isEmpty();
        assertThat(at("The attack on Mombasa killed 46 Kenyan sailors.", "attack")
                        .map(Place::name))
                .contains("Mombasa");
    }

    @Test
    void townsGoByTheirEnglishNames() {
        assertThat(at("The ministers met in Geneva on Friday.", "met").flatMap(Place::country))
                .contains("CHE");
        assertThat(at("Drones struck Odessa on Friday.", "struck").flatMap(Place::country))
                .contains("UKR");
    }

    private static Optional<Place> at(String text, String trigger) {
        AnnotatedText annotated = TestEngine.annotate(text);
        Sentence sentence = annotated.sentences().get(0);
        int token = sentence.tokens().stream()
                .filter(t -> t.form().equals(trigger))
                .findFirst()
                .orElseThrow()
                .index();
        return Places.of(annotated).at(sentence, token);
    }

    @Test
    void theTownBeforeASiteTellsWhereItIs() {
        assertThat(at("Gunmen stormed the Goma prison.", "stormed").map(Place::name))
                .contains("Goma");
        assertThat(at("Kenya carried out a strike on the Goma nuclear complex, the largest.", "strike")
                        .map(Place::name))
                .contains("Goma");
        assertThat(at("Gunmen shot the Goma governor.", "shot")).isEmpty();
        assertThat(at("The inquiry into the attack on the Odessa goes on.", "attack"))
                .isEmpty();
        assertThat(at("The inquiry into the attack on the frigate HMS Goma goes on.", "attack"))
                .isEmpty();
    }
}
