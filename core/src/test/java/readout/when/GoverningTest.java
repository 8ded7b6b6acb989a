package readout.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.TestEngine;
import readout.text.Token;

/** Which expression dates which deed, on the engine's own trees; a report of Wednesday 2024-03-13. */
class GoverningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister met his counterpart in Lima on Monday. | met | 2024-03-11",
                "On Tuesday, rebels attacked two villages near Goma. | attacked | 2024-03-12",
                "Rebels attacked the town on March 5, killing nine soldiers. | killing | 2024-03-05",
                "The navy carried out strikes on Sunday against the port. | strikes | 2024-03-10",
                "The navy carried out strikes on Sunday against the port. | carried | 2024-03-10",
                "Tuesday's attack killed nine soldiers. | attack | 2024-03-12",
                "The attack on March 2 angered the capital. | attack | 2024-03-02",
                "The leaders will meet in Lima on Friday. | meet | 2024-03-15",
                "Talks were held in Geneva on Saturday. | held | 2024-03-09",
                "It began on Saturday, when rebels shelled the town. | shelled | 2024-03-09",
                "The two spoke yesterday by telephone. | spoke | 2024-03-12",
                "Troops entered the city last night. | entered | 2024-03-12",
                "Fighters attacked a post on Sunday and killed two guards. | killed | 2024-03-10",
                "Gendarmes held the governor and his deputy on Sunday after a revolt. | held | 2024-03-10",
                "Gunboats fired on a ship chartered by a firm in Oslo on Monday. | fired | 2024-03-11",
                "Gunmen attacked a bus carrying pilgrims to Kolda on Monday. | attacked | 2024-03-11",
                "Gunmen ambushed a patrol near the mill of Kolda late on Tuesday, killing four men. | ambushed |"
                        + " 2024-03-12",
                "Two nurses were injured when a shell hit the clinic on Sunday. | injured | 2024-03-10",
                "The convoy left before noon and should reach the port by Friday. | left | 2024-03-13",
                "The president addressed the nation on Monday as troops closed the port. | closed | 2024-03-11",
                "Police raided the office and arrested two editors on Friday. | raided | 2024-03-08",
                "Soldiers attacked a rebel position at Kolda on Saturday, a priest said. | attacked | 2024-03-09",
                "Jets bombed a camp on Tuesday, two days after rebels burned a mill. | burned | 2024-03-10",
                "Jets bombed a camp on Tuesday, a day after the attack on a mill. | attack | 2024-03-11",
                "The court freed him on Monday, nine days after guards had seized him. | seized | 2024-03-02",
                "A fire broke out on Tuesday, hours after shells struck the port. | struck | 2024-03-12",
                "Three sailors died on Tuesday when a rocket hit their boat. | hit | 2024-03-12",
                "Guards arrested the head of the choir at his house near Kolda on Sunday. | arrested | 2024-03-10",
                "The cabinet declared a state of emergency and a night curfew on Sunday. | declared | 2024-03-10",
                "Since Sunday, when two people died in a police shooting, rallies are forbidden. | shooting |"
                        + " 2024-03-10",
                "Two days earlier the same group burned a mill. | burned | 2024-03-11",
                "A boat was rammed on Sunday, the navy said on Tuesday. It left a port that was shelled a day earlier. |"
                        + " shelled | 2024-03-09",
                "Saturday's raids on the port will not go unanswered, the rebels said. | raids | 2024-03-09",
                "The party said that its demonstration of Friday would go on. | demonstration | 2024-03-08",
                "Groups want to know more of Sunday's clash, in which soldiers shot 13 men. | shot | 2024-03-10",
                "Peru imposed sanctions on four firms linked to its army on Tuesday. | imposed | 2024-03-12",
                "Two men were killed during overnight clashes near the port on Sunday. | killed | 2024-03-10",
            })
    void datesTheDeed(String text, String word, String day) {
        assertThat(at(text, word).flatMap(DateRange::day)).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cabinet and the rebels, at war since 2020, agreed to talks. | agreed",
                "Chad and Libya, rivals since the 1980s, signed a pact. | signed",
                "The minister said on Monday that rebels had burned the mill. | burned",
                "The calls came after Monday's strikes on the port. | came",
                "The envoy condemned the Monday attack. | condemned",
                "Rebels attacked the town. | attacked",
                "Rebels attacked the town on Sunday, and its mayor fled. | fled",
                "He said on Monday: \"They bombed the school.\" | bombed",
                "The truce has held for two weeks. | held",
                "The president left on Monday, as he had promised. | promised",
                "Police named a man killed by rebels on Friday. | named",
            })
    void leavesOpenWhatNothingDates(String text, String word) {
        assertThat(at(text, word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighting has raged since Sunday. | raged | 2024-03-10 |",
                "In 1998, Chad fought a war in which thousands died before a truce was brokered by Kenya. | brokered |"
                        + " 1998-01-01 | 1998-12-31",
                "The island, which Chile occupied and annexed from Peru in 1998, is bare. | occupied | 1998-01-01 | 1998-12-31",
                "Troops entered Kolda on Tuesday, two weeks after rebels burned the mill. | burned | 2024-02-24 |"
                        + " 2024-03-01",
                "The raid came two days after rebels burned the mill. | burned | 2024-03-10 | 2024-03-11",
                "Fighting has raged since Sunday, when rebels shelled the town. | shelled | 2024-03-10 | 2024-03-10",
                "Fighting has raged since Sunday, when rebels carried out raids on the town. | raids | 2024-03-10 | 2024-03-10",
                "The army shelled the town from Monday to Tuesday. | shelled | 2024-03-11 | 2024-03-12",
                "The army shelled the town between Monday and Saturday. | shelled | 2024-03-04 | 2024-03-09",
                "The army shelled the town from Thursday to Tuesday. | shelled | 2024-03-07 | 2024-03-12",
                "The ministers will meet from Friday to Monday. | meet | 2024-03-15 | 2024-03-18",
            })
    void keepsBounds(String text, String word, String start, String end) {
        DateRange range = at(text, word).orElseThrow();
        assertThat(range.start()).isEqualTo(Optional.ofNullable(start).map(LocalDate::parse));
        assertThat(range.end()).isEqualTo(Optional.ofNullable(end).map(LocalDate::parse));
    }

    private static Optional<DateRange> at(String text, String word) {
        Article article = TestEngine.article(text).published(DateRange.day(LocalDate.of(2024, 3, 13), Basis.METADATA));
        AnnotatedText read = TestEngine.get().annotate(article);
        Times times = Times.of(read);
        for (Sentence sentence : read.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(word)) {
                    return times.at(sentence, token.index());
                }
            }
        }
        throw new AssertionError("no word " + word);
    }
}
