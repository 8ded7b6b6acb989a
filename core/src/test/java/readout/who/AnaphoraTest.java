package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "it", "they", "he" and phrases in their place mean; an empty cell where they should mean nobody. */
class AnaphoraTest {

    @Test
    void theLeaderOfARevoltLeadsNoCountry() {
        CastReading reading =
                CastReading.of("Police arrested the Chadian leader of a revolt. President Omar Saleh thanked them."
                        + " The Chadian leader flew home.");
        assertThat(reading.names("leader", 0)).doesNotContain("Omar Saleh");
        assertThat(reading.names("leader", 2)).containsExactly("Omar Saleh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru said Chile was moving its fleet. | its | Chile",
                "Chad said Niger had shelled its posts. | its | Chad",
                "Niger denounced the raid and said it killed two boys. | it | ''",
                "Niger denounced Chad and said it killed two boys. | it | Niger",
                "Niger recalled its envoy a day after Chad launched raids on Mali that it said hit rebels. | it | Chad",
                "Chad appealed to Kenya to open its ports. | its | Kenya",
                "Chad warned Niger over its raid on the camp. | its | Niger",
                "Peru threatened Chile with a boycott over its arrest of two priests. | its | Chile",
                "The king appealed to Chad for help. Its troops are near. | Its | Chad",
                "ECOWAS promised a team. Peru gave it a ship. | it | ECOWAS",
                "Chad, whose soldiers left, warned Niger. Its envoy flew home. | Its | Chad",
                "Niger warned of delays. “Chad has broken the truce by its raids,” it said on Friday. | it | Niger",
                "Chad met Peru's envoy. A statement by Kenya's foreign ministry said it had ordered him to leave. | it | Kenyan foreign ministry",
                "Chad closed the road. The breakaway state said it had left the union. | it | ''",
                "Chad closed the road. The spokesman said it would open the port. | it | Chad",
            })
    void itIsWhoseClauseItStandsIn(String text, String pronoun, String name) {
        assertThat(lastOf(text, pronoun)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels overran a post on Monday, the army said. Fighters of the Fakat Front fired mortars. | Rebels | Fakat Front",
                "Southern rebels seized Moss. The government and the Fakat Front have agreed to talks. | rebels | Fakat Front",
                "Rebels overran a post on Monday. The army blamed the Fakat Front for it. | Rebels | Rebels",
                "Two rebels died on Monday. The Fakat Front fired mortars. | rebels | rebels",
                "Gunmen overran a post on Monday. The Fakat Front fired mortars. | Gunmen | Gunmen",
                "Rebels overran a post. The Fakat Front and the Lua Resistance Army fired mortars. | Rebels | Rebels",
            })
    void rebelsAreTheOneGroupThatIsNamedNext(String text, String noun, String name) {
        assertThat(lastOf(text, noun)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The navy held nine fishermen. They had crossed the line. | They | fishermen",
                "The farmers fled after a mob burned the huts, residents said. They sleep in a school. | They | farmers",
                "The farmers fled, residents said. They said it was hot. | They | residents",
                "The minister announced a raid on smugglers after they shot a guard. | they | smugglers",
                "The minister told reporters that they had left. | they | ''",
                "Hundreds of teachers marched. They sang. | They | teachers",
                "Fighters of the FLM left the fort and gave it to soldiers of Chad. They met the mayor there. | They | FLM",
                "The farmers want rain. The Chadian government says it will wait until they pray. | they | farmers",
                "The miners met on Monday. The minister rejected their demands. | their | miners",
                "The Chadian police blamed Niger. They accused them of theft. | them | ''",
                "Chad and Niger clashed. Kenya met Peru and Chile. Gabon asked both sides to hold their fire. | their | ''",
            })
    void theyAreTheOnesOfSeveral(String text, String pronoun, String name) {
        assertThat(lastOf(text, pronoun)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omar Saleh spoke. His spokesman, Karl Frey, wept. He left. | He | Karl Frey",
                "Karl Frey summoned the Chadian ambassador and told him to go. | him | Chadian ambassador",
                "Omar Saleh made a plan. President Karl Frey rejected his offer. | his | Omar Saleh",
                "Omar Saleh is in Oslo. Karl Frey defended himself. | himself | Karl Frey",
                "Lena Vogt fled. She says she won. A judge ordered her arrest. | her | Lena Vogt",
                "Omar Saleh asked Karl Frey to withdraw his own men. | his | Karl Frey",
                "Omar Saleh's sister Lena Vogt spoke. She wept. | She | Lena Vogt",
                "Police held a teenager. He had a knife. | He | a teenager",
                "Karl Frey and Omar Saleh met. The latter spoke. He wept. | He | Omar Saleh",
                "Karl Frey fined Peru after President Omar Saleh said he would jail a priest. | he | Omar Saleh",
                "Karl Frey said Peru was right after Omar Saleh wept. He left. | He | Karl Frey",
            })
    void heIsTheOneWhoFits(String text, String pronoun, String name) {
        assertThat(lastOf(text, pronoun)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Gil, 57, fled to Peru, her lawyer said. The 57-year-old is ill. | old | Ana Gil",
                "Former Prime Minister Omar Saleh was jailed. Karl Frey wept. The former premier is ill. | premier | Omar Saleh",
                "Hezbollah fired at dawn. The Iran-backed group was silent. | group | Hezbollah",
                "UNIFIL, the UN peacekeeping force, was hit. It said so. | force | UNIFIL",
                "The CODECO militia burned a farm. | militia | CODECO",
                "Prince Omar and his brother, King Karl, met. | brother | Karl",
                "Hamas, an al Qaeda affiliate, said it fired. The group was silent. | group | Hamas",
            })
    void otherWordsForOneNamedAreThatOne(String text, String word, String name) {
        assertThat(lastOf(text, word)).isEqualTo(name);
    }

    @Test
    void theRivalsAreTwoPersonsAndTheAlliesTwoCountries() {
        CastReading persons = CastReading.of(
                "Rebel leader Omar Saleh signed a truce with President Karl Frey. The two rivals have fought for years.");
        assertThat(persons.names("rivals", 1)).containsExactly("Omar Saleh", "Karl Frey");
        CastReading countries = CastReading.of("Kenyan Foreign Minister Ann Oduya met Ugandan President Karl Frey. "
                + "The two allies trade fish. Neither man wept.");
        assertThat(countries.names("allies", 1)).containsExactly("Kenya", "Uganda");
    }

    @Test
    void theMinistersAreThoseWhoMet() {
        CastReading reading = CastReading.of(
                "Defence Minister Ann Oduya of Kenya met Defence Minister Karl Frey of Chad. The ministers signed a text.");
        assertThat(reading.names("ministers", 1)).containsExactly("Ann Oduya", "Karl Frey");
    }

    @Test
    void whoIsNamedToAnOfficeIsNotCalledByIt() {
        CastReading reading = CastReading.of("President Karl Frey named Ann Oduya prime minister on Monday. She wept.");
        assertThat(reading.names("She", 1)).containsExactly("Ann Oduya");
    }

    @Test
    void thoseWhoAttackedUsAreNotOurOwn() {
        CastReading reading = CastReading.of("Peruvian minister Ann Oduya praised the Peruvian crews in Lima."
                + " “They attacked us while we slept,” Oduya said.");
        assertThat(reading.names("They", 1)).isEmpty();
    }

    @Test
    void whomTheReporterPutsInBracketsIsMeant() {
        assertThat(lastOf(
                        "Minister Olav Dahl urged restraint. While talking to Jon Berg, he was calm. Berg left."
                                + " “He (Minister Dahl) proposed talks,” a statement said.",
                        "He"))
                .isEqualTo("Olav Dahl");
    }

    @Test
    void thePriestIsNotTheBishop() {
        CastReading reading = CastReading.of("Gunmen killed a priest. Bishop Karl Frey wept. The priest was old.");
        assertThat(reading.names("priest", 2)).doesNotContain("Karl Frey");
    }

    private static String lastOf(String text, String word) {
        CastReading reading = CastReading.of(text);
        int last = reading.text().sentences().size() - 1;
        while (last > 0
                && reading.text().sentences().get(last).tokens().stream()
                        .noneMatch(t -> t.form().equals(word))) {
            last--;
        }
        return String.join("|", reading.names(word, last));
    }

    @Test
    void theirInAClauseAboutThemIsTheirs() {
        CastReading reading = CastReading.of("Police fired at teachers who were marching to their ministry.");
        assertThat(reading.names("their", 0)).containsExactly("teachers");
    }

    @Test
    void adjectivesJoinedToABackerAreNoPeople() {
        CastReading reading = CastReading.of("The Iranian-backed militia left on Friday.");
        assertThat(reading.cast().actors()).noneMatch(a -> a.kind() == readout.model.Actor.Kind.PEOPLE);
    }

    @Test
    void hisIsOfWhomTheClauseWithWhoTells() {
        CastReading reading =
                CastReading.of("President Karl Frey left power to Prime Minister Omar Dahir, who shut the roads after"
                        + " protesters stormed his office.");
        assertThat(reading.names("his", 0)).containsExactly("Omar Dahir");
    }
}
