package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.model.Actor;
import readout.model.Actor.Kind;

/** Who is who in small reports. */
class CastTest {

    @Test
    void aNameThatTheEngineCutsShortOrTakesForABodyIsWhole() {
        assertThat(read("Norwegian Prime Minister Jonas Gahr Store phoned General Assimi Goita on Monday.")
                        .cast()
                        .actors())
                .filteredOn(a -> a.kind() == Kind.PERSON)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Jonas Gahr Store", "Assimi Goita");
        assertThat(read("President Kassym-Jomart Oduya asked for the help of the Russia-led bloc.")
                        .cast()
                        .actors())
                .extracting(Actor::name)
                .contains("Kassym-Jomart Oduya");
    }

    @Test
    void holdersOfTwoCountriesAreEachTheirOwn() {
        assertThat(read("Kenya's foreign minister and Chad's president met on Wednesday.")
                        .actors())
                .contains("Kenya's foreign minister", "Chad's president")
                .doesNotContain("Kenya's foreign minister and Chad's president");
    }

    @Test
    void aBillIsNobodyAndATownNamedAfterARiverNoCountry() {
        assertThat(read("President Karl Frey condemned Tuesday's anti-Finance Bill 2024 protests in Lima.")
                        .actors())
                .noneMatch(name -> name.contains("Bill"));
        assertThat(read("Two men were held at a base in Puerto Jordan.").actors())
                .doesNotContain("Jordan");
        assertThat(read("Two men were held at a base in Jordan.").actors()).contains("Jordan");
        assertThat(read("On Monday Chad recalled its ambassador from Benin.")
                        .cast()
                        .actors())
                .filteredOn(a -> a.name().equals("Chad"))
                .extracting(Actor::kind)
                .containsExactly(Kind.COUNTRY);
    }

    @Test
    void aGroupWithItsAbbreviationBeforeWhatItIsIsThatGroup() {
        assertThat(read("The Coastal Liberation Army (CLA) guerrilla group left. The CLA military group said so.")
                        .actors())
                .filteredOn(name -> name.contains("Coastal") || name.contains("CLA"))
                .hasSize(1);
    }

    @Test
    void peopleOfAContinentAreNotTheUnitedStates() {
        assertThat(read("Chad cut ties with the South American nation. Latin American leaders and Central"
                                + " Americans met.")
                        .actors())
                .doesNotContain("United States");
        assertThat(read("Chad cut ties with the American nation.").actors()).contains("United States");
    }

    @Test
    void aPersonIsLinkedByNameTitleAndPronoun() {
        CastReading reading =
                read("Norway's Foreign Minister Ingrid Solheim met reporters in Oslo. The minister was calm. "
                        + "Solheim left early. She said nothing.");
        String solheim = reading.id("Solheim");
        assertThat(reading.ids("minister", 1)).containsExactly(solheim);
        assertThat(reading.ids("Solheim", 2)).containsExactly(solheim);
        assertThat(reading.ids("She", 3)).containsExactly(solheim);
        Actor actor = reading.cast().actor(solheim).orElseThrow();
        assertThat(actor.name()).isEqualTo("Ingrid Solheim");
        assertThat(actor.country()).contains("NOR");
        assertThat(actor.sector()).contains("GOV");
        assertThat(actor.roles()).extracting(Actor.Role::title).contains("Foreign Minister");
    }

    @Test
    void spellingsAndInitialsAreOnePerson() {
        CastReading reading = read("Foreign Ministry spokesman Esmail Karimi spoke first. Karimy spoke again. "
                + "E. Karimi left. Omar Karim stayed.");
        assertThat(reading.cast().actors())
                .filteredOn(a -> a.kind() == Kind.PERSON)
                .extracting(Actor::name)
                .containsExactly("Esmail Karimi", "Omar Karim");
    }

    @Test
    void joinedNamesAreSeveralAndBothSidesAreTheAdversaries() {
        CastReading reading = read("Kenya and Uganda closed their border. The talks between Kenya and Uganda failed. "
                + "The envoy urged both sides to wait.");
        assertThat(reading.names("Kenya", 0)).containsExactly("Kenya", "Uganda");
        assertThat(reading.names("sides", 2)).containsExactly("Kenya", "Uganda");
    }

    @Test
    void whatSomebodyIsSaidToBeIsNoOther() {
        CastReading reading =
                read("Karl Frey is the secretary general of the union. Ana Gil, who was once the rebel leader, left.");
        assertThat(reading.names("secretary", 0)).containsExactly("Karl Frey");
        assertThat(reading.names("leader", 1)).containsExactly("Ana Gil");
    }

    @Test
    void firstNamesMayBeSpelledTwoWays() {
        CastReading reading =
                read("Vice President Reik Makur spoke on Friday. Riek Makur then left. Maria Soto met Mario Soto.");
        assertThat(reading.actors()).filteredOn(n -> n.endsWith("Makur")).hasSize(1);
        assertThat(reading.actors()).contains("Maria Soto", "Mario Soto");
    }

    @Test
    void aCapitalActsForItsCountryAndIsAPlaceAfterIn() {
        CastReading reading = read("Nairobi rejected the plan. Ministers met in Nairobi.");
        assertThat(reading.names("Nairobi", 0)).containsExactly("Kenya");
        assertThat(reading.names("Nairobi", 1)).isEmpty();
    }

    @Test
    void weInQuotationMarksIsTheSpeaker() {
        CastReading reading = read("\u201CWe will not leave,\u201D General Tomas Reyes told reporters.");
        assertThat(reading.names("We", 0)).containsExactly("Tomas Reyes");
    }

    @Test
    void unnamedOnesAreActorsOfTheirOwn() {
        CastReading reading = read("A senior official said hundreds of protesters had gathered.");
        assertThat(reading.names("official", 0)).containsExactly("A senior official");
        assertThat(reading.names("hundreds", 0)).containsExactly("protesters");
    }

    @Test
    void anAppositionTellsTheOfficeAndAHeadlineVerbDoesNot() {
        CastReading reading = read("General Tomas Reyes, the army chief of Peru, resigned.");
        Actor reyes = reading.cast().actor(reading.id("Reyes")).orElseThrow();
        assertThat(reyes.country()).contains("PER");
        assertThat(reyes.roles()).extracting(Actor.Role::title).containsExactly("General", "army chief");
        assertThat(reading.ids("chief", 0)).containsExactly(reyes.id());
    }

    @Test
    void aFrontedPronounMeansTheSubjectAfterIt() {
        CastReading reading = read("Paul Kerr left. In his call with Omar Saleh, Greg Stone asked for patience.");
        assertThat(reading.names("his", 1)).containsExactly("Greg Stone");
    }

    @Test
    void aPronounTwoCouldClaimMeansNobody() {
        CastReading reading = read("Kenya said Uganda had lied. It was angry.");
        assertThat(reading.names("It", 1)).isEmpty();
    }

    @Test
    void aTitleOfAnotherCountryIsNotTheOneNamed() {
        CastReading reading = read("Danish Foreign Minister Lars Bruun spoke. The Chilean foreign minister listened.");
        assertThat(reading.names("minister", 1)).containsExactly("Chilean foreign minister");
    }

    @Test
    void textInCapitalsHasActorsToo() {
        CastReading reading = read("POLICE KILLED TWO REBELS WHO FLED, THE PERUVIAN INTERIOR MINISTRY REPORTED TODAY.\n"
                + "PRESIDENT ALAN MORALES SAID THE ARMY WILL NOT TALK TO THE SHINING PATH.");
        assertThat(reading.cast().actors())
                .extracting(Actor::name)
                .contains("Peruvian interior ministry", "Alan Morales", "Shining Path")
                .doesNotContain("World Health Organization");
    }

    @Test
    void anOfficeWithoutATaskAndABodyToBuryAreNobody() {
        CastReading reading = read(
                "The office was empty. Soldiers found the body in front of the service lift. Her leadership failed.");
        assertThat(reading.cast().actors()).extracting(Actor::name).containsExactly("Soldiers");
    }

    @Test
    void aNumberIsNoPartOfTheNameAndTellsGroupsApart() {
        CastReading reading = read("Some 26 civilians were killed in Lira. In Gulu 13 civilians died.");
        assertThat(reading.names("civilians", 0)).containsExactly("civilians");
        assertThat(reading.names("civilians", 1)).containsExactly("civilians");
        assertThat(reading.ids("civilians", 0)).isNotEqualTo(reading.ids("civilians", 1));
    }

    @Test
    void itInAnAssertionIsWhoAsserts() {
        CastReading reading = read("Peru dismissed Uganda's assertion that it shot down two drones. "
                + "Chad has moved its troops, Kenya said.");
        assertThat(reading.names("it", 0)).containsExactly("Uganda");
        assertThat(reading.names("its", 1)).containsExactly("Chad");
    }

    @Test
    void oneWithTwoOfficesIsNamedAfterBoth() {
        assertThat(read("The Secretary of State and now also our national security adviser, Paul Kerr, was calm.")
                        .names("Secretary", 0))
                .containsExactly("Paul Kerr");
    }

    @Test
    void aNameBetweenCommasIsTheOneOfTheTitleBeforeIt() {
        CastReading reading = read("The top diplomat for Asia under Stone, Molly Kerr, told AFP that Peru had left.");
        assertThat(reading.names("diplomat", 0)).containsExactly("Molly Kerr");
    }

    @Test
    void aPressConferenceBeforeATitleIsNoPartOfIt() {
        CastReading reading = read("At a press conference White House Press Secretary Ann Cole denied it.");
        assertThat(reading.refer("Cole", 0))
                .extracting(ref -> ref.span().text())
                .containsExactly("White House Press Secretary Ann Cole");
    }

    @Test
    void countriesAreNotPeoplesBecauseAVerbFollows() {
        assertThat(read("Pakistan Is Ready To Talk, Minister Says").names("Pakistan", 0))
                .containsExactly("Pakistan");
    }

    @Test
    void shipsAndUnknownVillagesAreNoPersons() {
        assertThat(read("HMS Daring sailed. Near Al Sukari, one shell fell.")
                        .cast()
                        .actors())
                .extracting(Actor::kind)
                .doesNotContain(Kind.PERSON);
    }

    @Test
    void aNameJoinedWithAPersonsIsAPersons() {
        assertThat(read("Ingrid Solheim and Farid met reporters.").names("Farid", 0))
                .containsExactly("Farid");
    }

    @Test
    void theSameTextGivesTheSameActors() {
        String text = "Kenya and Uganda met. Its envoy, Omar Saleh, told Reuters that both sides would wait.";
        assertThat(read(text).cast().actors()).isEqualTo(read(text).cast().actors());
    }

    @Test
    void emptyTextHasNoActors() {
        assertThat(read("").cast().actors()).isEmpty();
    }

    private static CastReading read(String text) {
        return CastReading.of(text);
    }
}
