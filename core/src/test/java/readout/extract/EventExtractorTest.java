package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.ActorRef;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

/** What is an event and what is not; who is its actor, and how far it is vouched for. */
class EventExtractorTest {

    @Test
    void lightVerbAndNounAreOneEventWithTheVerbsSubject() {
        Event event = only("Kenya carried out air strikes on Somalia on Monday.");
        assertThat(event.type()).isEqualTo(PloverType.ASSAULT);
        assertThat(event.mode()).contains("aerial");
        assertThat(names(event.actors())).containsExactly("Kenya");
        assertThat(names(event.recipients())).containsExactly("Somalia");
        assertThat(event.code().cameo()).contains("195");
        assertThat(event.code().quad()).isEqualTo(4);
        assertThat(event.code().goldstein()).contains(-10.0);
        assertThat(event.code().mapping()).isEqualTo("plover-cameo-readout 1");
        assertThat(event.intensity()).isEqualTo(-9.5);
    }

    @Test
    void whatABlowWasAimedAtIsTheSameBlow() {
        Event aimed = only("A fresh wave of Kenyan strikes targeting Mogadishu began on Friday.");
        assertThat(names(aimed.actors())).containsExactly("Kenya");
        assertThat(names(aimed.recipients())).containsExactly("Somalia");
        Event toll = only("Two people were killed and four others injured in a strike on a house in Mogadishu.");
        assertThat(toll.magnitude()).containsOnlyKeys("injured", "killed");
        Event either = events("More than 40 Kenyan soldiers were killed or injured on Friday.")
                .get(0);
        assertThat(either.magnitude()).isEmpty();
    }

    @Test
    void reportOfCrimeTellsNoEventsAndOneOfWarAlsoItsArrests() {
        String crime =
                "A burglar attacked a shopkeeper in Leeds. He stabbed a neighbour. The neighbour was treated for cuts. "
                        + "A teenager was arrested at his flat. The shop stayed shut.";
        assertThat(events(crime)).isEmpty();
        assertThat(events("Chadian troops shelled Niger. " + crime)).hasSizeGreaterThan(1);
    }

    @Test
    void passiveTurnsTheSidesRound() {
        Event event = only("Peru was accused of spying by Chile.");
        assertThat(event.type()).isEqualTo(PloverType.ACCUSE);
        assertThat(names(event.actors())).containsExactly("Chile");
        assertThat(names(event.recipients())).containsExactly("Peru");
    }

    @Test
    void whatBothDoToEachOtherHasBothAsActorsAndNoRecipient() {
        Event event = only("Thailand and Cambodia exchanged fire across the border.");
        assertThat(names(event.actors())).containsExactly("Thailand", "Cambodia");
        assertThat(event.recipients()).isEmpty();
    }

    @Test
    void tollBelongsToTheDeedItCameOf() {
        Event event = only("Kenyan troops shelled Somalia, killing at least 14 soldiers.");
        assertThat(event.magnitude()).containsOnlyKeys("killed");
        assertThat(event.magnitude().values()).allSatisfy(killed -> {
            assertThat(killed.min()).contains(14L);
            assertThat(killed.max()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran refused to withdraw its troops from Iraq. | REJECT",
                "Iran threatened to strike Israel. | THREATEN",
                "France called for an end to the strikes on Yemen. | REQUEST",
                "Norway agreed to send aid to Sudan. | AGREE",
                "Turkey will send food to Syria. | AGREE",
                "Iran vowed to attack Israel. | THREATEN",
                "France urged Iran to hold talks with Israel. | REQUEST",
                "Norway said Sudan must release the hostages. | REQUEST",
            })
    void whatIsOnlyWordsIsTheActOfWordsAlone(String text, PloverType type) {
        assertThat(events(text)).extracting(Event::type).containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran did not attack Israel.",
                "Iran could attack Israel.",
                "If Iran attacks Israel, oil will cost more.",
                "Has Iran attacked Israel?",
                "Israel wants to attack Iran.",
                "Neither Iran nor Israel apologised.",
                "The two sides averted an attack on Iran.",
                "There were no Iranians killed, the envoy said.",
                "The premier spoke, providing no evidence that Iran was behind it.",
            })
    void whatDidNotHappenIsNoEvent(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void modeOfAnActOfWordsIsWhatItIsAbout() {
        assertThat(only("Mexico urged Guatemala to free the prisoners.").mode()).contains("yield");
        assertThat(only("Mexico refused to meet the Cuban president.").mode()).contains("meet");
        assertThat(only("Iran threatened to expel the German ambassador.").mode())
                .contains("expel");
    }

    @Test
    void sameDeedsInTheSameOrderEachTime() {
        String text = "Kenya shelled Somalia. Somalia condemned Kenya and expelled two Kenyan diplomats.";
        assertThat(events(text)).isEqualTo(events(text));
        assertThat(events(text))
                .extracting(Event::type)
                .containsExactly(PloverType.ASSAULT, PloverType.ACCUSE, PloverType.SANCTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somalia accused Kenya of shelling Kismayo, which killed 16 herders.",
                "An attack by Kenya near Kismayo killing 16 herders angered Somalia.",
                "Kenya staged an attack on Somalia in which 16 herders were killed.",
                "In Somalia 16 herders were killed when Kenya shelled Kismayo.",
            })
    void deedToldTwiceInASentenceIsOne(String text) {
        List<Event> assaults = events(text).stream()
                .filter(e -> e.type() == PloverType.ASSAULT)
                .toList();
        assertThat(assaults).hasSize(1);
        assertThat(names(assaults.get(0).actors())).containsExactly("Kenya");
        assertThat(assaults.get(0).magnitude()).containsOnlyKeys("killed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Somalia sent 300 soldiers to Kismayo on Friday. | Kismayo",
                "Somalia deployed tanks to Kismayo. | Kismayo",
                "There was heavy fighting in Kismayo on Sunday. | Kismayo",
            })
    void troopsAreWhereTheyAreSentAndFightingWhereThereIsSome(String text, String place) {
        assertThat(only(text).place().orElseThrow().name()).isEqualTo(place);
    }

    @Test
    void whatIsAttackedAndDownedIsHitOnce() {
        assertThat(events("The plane was attacked by a Kenyan jet and was downed near Kismayo."))
                .hasSize(1);
    }

    @Test
    void whoseHelpSomebodyIsThankedForHelped() {
        assertThat(events("President Jon Berg thanked Envoy Karl Frey for his role in mediating the truce."))
                .filteredOn(e -> e.type() == PloverType.CONSULT)
                .extracting(e -> names(e.actors()))
                .containsExactly(List.of("Karl Frey"));
    }

    @Test
    void whoShootsDownDronesDuringAnAttackIsNotTheAttacker() {
        assertThat(events("Kenya shot down three drones during an Ethiopian attack on Somalia."))
                .extracting(e -> names(e.actors()))
                .containsExactlyInAnyOrder(List.of("Kenya"), List.of("Ethiopia"));
    }

    @Test
    void theDeadOfTheDayBeforeAreNotThoseOfTheStrike() {
        List<Event> assaults =
                events("Kenyan jets struck Kismayo on Friday, a day after Somalia had killed 16 herders.").stream()
                        .filter(e -> e.type() == PloverType.ASSAULT)
                        .toList();
        assertThat(assaults).anySatisfy(strike -> {
            assertThat(strike.reports().get(0).trigger().text()).isEqualTo("struck");
            assertThat(strike.magnitude()).isEmpty();
        });
    }

    @Test
    void callOfAPartyToEndItsWarIsAgreement() {
        assertThat(events("Kenya shelled Somalia. Somalia called for a ceasefire. Norway called for a ceasefire."))
                .extracting(Event::type)
                .containsExactly(PloverType.ASSAULT, PloverType.AGREE, PloverType.REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amid rising hostilities between Kenya and Somalia, prices rose.",
                "Norway stepped up its mediation efforts.",
                "Norway stressed the urgency of the situation.",
                "Norway reaffirmed its commitment to work with Somalia.",
                "Norway expressed support for direct talks between Kenya and Somalia.",
            })
    void situationsAndStancesAreNoDeeds(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void aWaveOfRaidsIsOfWhoeverCarriedItOut() {
        Event event = only("Kenyan jets carried out a new wave of raids on Somali towns.");
        assertThat(names(event.actors())).containsExactly("Kenyan air force");
    }

    @Test
    void theDayOfTheDeedThatTheVerbIsSetInIsItsDay() {
        assertThat(events("At least 53 people were killed in a night of raids on March 8, 2019."))
                .first()
                .satisfies(e -> assertThat(e.date().flatMap(DateRange::day)).contains(LocalDate.of(2019, 3, 8)));
    }

    @Test
    void theDayOfWhatItAnswersIsNotItsDay() {
        assertThat(events("Rebels captured the town of Kandi in response to a vote in March 2019."))
                .first()
                .satisfies(e -> assertThat(e.actors()).isNotEmpty());
        assertThat(events("The premier of Togo visited Cotonou ahead of a summit later this month."))
                .allSatisfy(e -> assertThat(e.date()).isEmpty());
    }

    @Test
    void talksAgreedOnAreOneAgreement() {
        Event event = only("Ghana and Togo agreed on Monday to hold talks with each other in May.");
        assertThat(event.type()).isEqualTo(PloverType.AGREE);
        assertThat(names(event.actors())).containsExactly("Ghana", "Togo");
    }

    @Test
    void whatAStatementSaysWillBeIsToCome() {
        Event event = only("The president said in a statement that Chad would release forty Malian prisoners.");
        assertThat(event.type()).isEqualTo(PloverType.CONCEDE);
        assertThat(event.status()).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The truce between the Chadian army and the rebels has frayed.",
                "Chad and Niger have yet to sign the accord.",
                "Chad and Niger were on the verge of signing a truce.",
                "It is desirable that Chad and Niger reach an understanding.",
                "Chad broke the agreement signed with Niger."
            })
    void whatIsOnlySpokenOfIsNoAgreement(String text) {
        assertThat(events(text)).noneMatch(e -> e.type() == PloverType.AGREE || e.type() == PloverType.SUPPORT);
    }

    @Test
    void whoIsPersuadedToAgreeAgrees() {
        assertThat(names(only("Oman persuaded Chad and Niger to agree to a ceasefire.")
                        .actors()))
                .containsExactly("Chad", "Niger");
    }

    @Test
    void whoTravelsForTalksVisits() {
        assertThat(events("President Ruto of Kenya travelled to Chad on Monday for talks with President Deby."))
                .filteredOn(e -> e.type() == PloverType.CONSULT)
                .allSatisfy(e -> assertThat(names(e.recipients())).containsExactly("Chad"))
                .hasSize(1);
    }

    @Test
    void whatIsDatedByAYearAloneIsBackground() {
        assertThat(only("Peru and Ecuador went to war in 1995.").status()).isEqualTo(Status.BACKGROUND);
    }

    @Test
    void whatIsStruckIsNotWhatOneStrikesWith() {
        assertThat(only("Chadian troops attacked two Libyan gunboats on Monday.")
                        .mode())
                .isEmpty();
        assertThat(only("Chadian troops launched drones at Libya on Monday.").mode())
                .contains("drone");
    }

    @Test
    void whatADeedIsCalledIsNoOther() {
        assertThat(events("President Ruto described the incident as open Chadian aggression."))
                .extracting(Event::type)
                .containsExactly(PloverType.ACCUSE);
    }

    private static Event only(String text) {
        List<Event> events = events(text);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<String> names(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::name).toList();
    }

    private static List<Event> events(String text) {
        return TestReading.events(text);
    }
}
