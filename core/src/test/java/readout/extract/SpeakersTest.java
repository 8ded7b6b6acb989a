package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Findings;
import readout.model.Statement;
import readout.text.TestEngine;

/** Who speaks, through whom, where the words of the report do not say it outright. */
class SpeakersTest {

    @Test
    void oneWithoutANameIsAnActorOfItsOwn() {
        Findings findings = Extraction.of(TestEngine.annotate("""
                A new study says the bridge had been closed twice.
                The study also says that the mayor knew it.
                """));

        assertThat(findings.statements())
                .extracting(s -> s.speaker().name())
                .containsExactly("A new study", "A new study");
        assertThat(findings.actors())
                .filteredOn(a ->
                        a.id().equals(findings.statements().get(0).speaker().actor()))
                .singleElement()
                .satisfies(a -> assertThat(a.kind()).isEqualTo(Actor.Kind.ORGANIZATION))
                .satisfies(a -> assertThat(a.mentions()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Jon Berg left at noon, his office said. | INDIRECT Jon Berg's office: Jon Berg left at noon",
                "Diplomats left the hall. One said it was hopeless. | INDIRECT one of the diplomats: it was hopeless",
                "“We ran,” said a street vendor in a blue shirt. | DIRECT a street vendor: We ran,",
                "Its leader, Kari Lund, in exile in Oslo, said by video link that the vote was void. | INDIRECT Kari Lund: the vote was void",
                "A new inquiry found that the guards had been asleep. | INDIRECT A new inquiry: the guards had been asleep",
                "Norway's ruler, General Jon Berg, told a rally that the war was over. | INDIRECT Jon Berg: the war was over",
                "Sweden rejected the note, with spokeswoman Kari Lund saying no talks were planned. | INDIRECT Kari Lund: no talks were planned",
                "Jon Berg defended a raid in which police seized maps, saying the law was clear. | INDIRECT Jon Berg: the law was clear",
                "Jon Berg released a statement saying the border was open. | INDIRECT Jon Berg: the border was open",
                "Norway closed the bridge in what Sweden called a provocation. | INDIRECT Sweden: a provocation",
                "The raid was described by Kari Lund as “a crime”. | MIXED Kari Lund: a crime",
                "Kari Lund rejected as “void” the treaty of 1920. | MIXED Kari Lund: void” the treaty of 1920",
            })
    void findsWhoSpoke(String text, String row) {
        assertThat(TestReading.statements(text))
                .extracting(TestReading::shortly)
                .contains(row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "The daily Fjellposten, citing officials, reported that the border was shut. | officials | Fjellposten",
                "Doctors, quoted by Radio Fjell, put the number of dead at six. | Doctors | Radio Fjell",
                "Kari Lund “urged both sides to wait,” the State Department said. | Kari Lund | State Department",
            })
    void findsThroughWhomItComes(String text, String speaker, String through) {
        assertThat(TestReading.statements(text))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker().name()).isEqualTo(speaker))
                .satisfies(s -> assertThat(s.reportedBy().map(ActorRef::name)).hasValue(through));
    }

    @Test
    void heIsWhoSpokeLastAndNotWhomHeSpokeOf() {
        List<Statement> statements = TestReading.statements("""
                Swedish President Kari Lund resigned. Jon Berg was abroad.
                Norwegian President Olav Dahl retorted that it was Mr Berg who had walked away. “I am ready tonight,” he said.
                """);

        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Olav Dahl");
    }

    @Test
    void nobodyIsMadeASpeaker() {
        assertThat(TestReading.statements("""
                “They say peace is near,” Kari Lund said.
                """))
                .extracting(s -> s.speaker().name())
                .containsExactly("Kari Lund");
        assertThat(TestReading.statements("The letter lay on the table. One of the gains is a treaty."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Sweden said a truce was near, though officials in Norway cautioned that gaps remained. | a truce was near",
                "Sweden claimed that 30 people had died, a figure that Norway disputes. | 30 people had died",
                "Gunmen burned a bridge, residents said, hours after the mayor told a rally he was safe. | Gunmen burned a bridge",
                "Jon Berg showed a film in which, he said, men with axes can be seen. | men with axes can be seen",
                "Jon Berg threatened to leave the cabinet if the army withdrew. | to leave the cabinet if the army withdrew",
                "Kari Lund called the offer ‘welcome, if late’. | the offer ‘welcome, if late",
            })
    void theWordsEndWhereAnothersBegin(String text, String content) {
        assertThat(TestReading.statements(text))
                .extracting(s -> s.content().text())
                .contains(content);
    }
}
