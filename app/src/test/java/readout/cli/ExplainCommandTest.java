package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Rules;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/** What {@code explain} tells of the rows of a whole run. */
class ExplainCommandTest {

    @TempDir
    private static Path temp;

    private static SavedDossier dossier;

    private final Screen screen = Screen.plain();

    @BeforeAll
    static void run() throws IOException {
        Screen screen = Screen.plain();
        assertThat(screen.run("run", "../examples/strait-night", "-o", folder()))
                .isEqualTo(ExitCode.OK);
        dossier = SavedDossier.in(Path.of(folder()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "contacts", "events", "claims", "actors", "times"})
    void everyRowNamesARuleOfTheFilesAndQuotesItsArticle(String kind) throws IOException {
        List<JsonNode> articles = dossier.rows("articles");
        for (JsonNode row : dossier.rows(kind)) {
            String rule = row.path("why").path("rule").asString("");
            assertThat(Rules.shipped().find(rule)).as(rule).isPresent();
            for (JsonNode step : row.path("why").path("steps")) {
                assertThat(step.path("span").isNull() || isPrinted(step.path("span"), articles))
                        .as("%s", step)
                        .isTrue();
            }
        }
        assertThat(dossier.rows(kind)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statements | extract/reporting_verbs.txt, line | tells of speech          | is the speaker: ",
                "contacts   | extract/contacts.txt, line        | tells of a contact       | is a party: ",
                "claims     | extract/claims.txt, line          | counts                   | told in",
                "actors     | .                                 | rule who.                | meant by",
                "stories    | constructions.txt, line           | rule story.likeness      | share",
                "articles   | it stands in                      | statements taken from it | events taken from it",
            })
    void tellsTheRuleAndTheWords(String kind, String file, String one, String other) throws IOException {
        JsonNode row = dossier.rows(kind).get(0);

        assertThat(screen.run("explain", folder(), Sayings.text(row, "id"))).isEqualTo(ExitCode.OK);
        assertThat(screen.out()).startsWith(Sayings.of(kind, row)).contains("because", file, one, other);
    }

    @Test
    void tellsWhyEachSideOfAnEventIsOne() throws IOException {
        JsonNode event = dossier.rows("events").stream()
                .filter(e ->
                        !e.path("recipients").isEmpty() && !e.path("actors").isEmpty())
                .findFirst()
                .orElseThrow();

        screen.run("explain", folder(), Sayings.text(event, "id"));

        assertThat(screen.out())
                .containsPattern("extract/events/\\w+\\.rules, line \\d+; from ")
                .containsPattern("“.*”.* is the actor: ")
                .containsPattern("“.*”.* is the recipient: ")
                .containsPattern("\\d+–\\d+  .*\\[.*\\]");
    }

    @Test
    void tellsOfAnExpressionOfTimeByItsPlace() throws IOException {
        JsonNode time = dossier.rows("times").get(0);
        String place = Sayings.text(time, "article") + ":" + Sayings.text(time, "start");

        assertThat(screen.run("explain", folder(), "times", place)).isEqualTo(ExitCode.OK);
        assertThat(screen.out())
                .startsWith("“" + Sayings.text(time, "text") + "” is ")
                .contains("rule when.", "when/");
    }

    @Test
    void tellsWhichEventsMakeADayOfTension() throws IOException {
        List<String> days = new ArrayList<>(java.nio.file.Files.readAllLines(Path.of(folder(), "tension.csv")));
        String[] day = days.get(1).split(",");

        assertThat(screen.run("explain", folder(), day[0], day[1], day[2])).isEqualTo(ExitCode.OK);
        assertThat(screen.out())
                .contains(day[1] + " → " + day[2] + ": " + Sayings.count(Integer.parseInt(day[8]), "event"))
                .contains("quad", "rule tension.day");
    }

    @Test
    void takesTheFolderOnEitherSideAndTheBeginningOfAnId() throws IOException {
        String id = Sayings.text(dossier.rows("events").get(0), "id");

        assertThat(screen.run("explain", id.substring(0, id.length() - 1), folder()))
                .isEqualTo(ExitCode.OK);
        assertThat(screen.out()).contains("events " + id);
    }

    @Test
    void tellsWhyTwoReportsAreOneStoryAndWhatTextTheyShare() throws IOException {
        JsonNode one = dossier.rows("articles").stream()
                .filter(a -> !a.path("copies").isEmpty())
                .findFirst()
                .orElseThrow();
        JsonNode shared = one.path("copies").get(0);

        assertThat(screen.run("explain", folder(), Sayings.text(one, "id"), Sayings.text(shared, "article")))
                .isEqualTo(ExitCode.OK);
        assertThat(screen.out())
                .contains(
                        "shared text",
                        Math.round(100 * shared.path("share").asDouble()) + " % of " + Excerpts.name(one),
                        "from 50 % of its own words on")
                .contains("one story", "their likeness by words is 0.", "words that both have, by weight: ");
    }

    @Test
    void tellsWhyTwoReportsAreTwoVoices() throws IOException {
        List<JsonNode> articles = dossier.rows("articles");
        JsonNode one = articles.stream()
                .filter(a ->
                        !Sayings.text(a, "story").isEmpty() && a.path("copies").isEmpty())
                .findFirst()
                .orElseThrow();
        JsonNode other = articles.stream()
                .filter(a -> a != one && !Sayings.text(a, "story").isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(screen.run("explain", folder(), Excerpts.name(one), Excerpts.name(other)))
                .isEqualTo(ExitCode.OK);
        assertThat(screen.out())
                .contains("neither is a copy of the other", "words that only " + Excerpts.name(one) + " has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "contacts"})
    void tellsWhatTellsTwoRowsApart(String kind) throws IOException {
        List<JsonNode> rows = dossier.rows(kind);
        JsonNode one = rows.get(0);
        JsonNode other = rows.stream()
                .filter(row -> !Sayings.date(row.path("date")).isEmpty()
                        && !Sayings.date(row.path("date")).equals(Sayings.date(one.path("date"))))
                .findFirst()
                .orElseThrow();

        assertThat(screen.run("explain", folder(), Sayings.text(one, "id"), Sayings.text(other, "id")))
                .isEqualTo(ExitCode.OK);
        assertThat(screen.out())
                .contains("what tells them apart", "what they have in common")
                .contains("how they are weighed, as the rows stand", "kept apart, whatever they share: other")
                .contains("day: " + Sayings.date(one.path("date")) + " / " + Sayings.date(other.path("date")));
    }

    @Test
    void tellsWhyTwoStatementsAreOneByTheirWords() throws IOException {
        List<JsonNode> rows = dossier.rows("statements");
        JsonNode one = rows.stream()
                .filter(row -> Sayings.text(row, "variant").equals("altered"))
                .findFirst()
                .orElseThrow();
        JsonNode other = rows.stream()
                .filter(row -> row != one && Sayings.text(row, "group").equals(Sayings.text(one, "group")))
                .findFirst()
                .orElseThrow();

        assertThat(screen.run("explain", folder(), Sayings.text(one, "id"), Sayings.text(other, "id")))
                .isEqualTo(ExitCode.OK);
        assertThat(screen.out())
                .contains("one thing told twice (group " + Sayings.text(one, "group"))
                .contains("two statements of one speaker are one from 0.38 on", "both have, by weight: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "actors"})
    void tellsWhatTwoOtherRowsHaveInCommon(String kind) throws IOException {
        List<JsonNode> rows = dossier.rows(kind);

        assertThat(screen.run("explain", folder(), Sayings.text(rows.get(0), "id"), Sayings.text(rows.get(1), "id")))
                .isEqualTo(ExitCode.OK);
        assertThat(screen.out()).contains("what tells them apart", "what they have in common");
    }

    @Test
    void tellsHowEachTellingOfAnEventStandsToTheOneMostLikeIt() throws IOException {
        JsonNode event = dossier.rows("events").stream()
                .filter(row -> row.path("reports").size() > 1)
                .findFirst()
                .orElseThrow();

        screen.run("explain", folder(), Sayings.text(event, "id"));

        assertThat(screen.out())
                .contains("beside the telling most like it")
                .contains(Sayings.text(event.path("reports").path(1), "article") + ":");
    }

    @Test
    void twoRowsOfOtherKindsAreNoPair() throws IOException {
        String event = Sayings.text(dossier.rows("events").get(0), "id");
        String article = Sayings.text(dossier.rows("articles").get(0), "id");

        assertThat(screen.run("explain", folder(), event, article)).isEqualTo(ExitCode.USAGE);
        assertThat(screen.err()).contains(event + " is of events").hasLineCount(1);
    }

    @Test
    void namesTheNearestRowsWhereNoneHasTheId() throws IOException {
        String id = Sayings.text(dossier.rows("events").get(0), "id");

        assertThat(screen.run("explain", folder(), id + "x")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(screen.err())
                .contains("no row has the id " + id + "x; the nearest are " + id, "kinds are articles, stories")
                .hasLineCount(1);
    }

    private static boolean isPrinted(JsonNode span, List<JsonNode> articles) {
        String text = articles.stream()
                .filter(a -> Sayings.text(a, "id").equals(Sayings.text(span, "article")))
                .findFirst()
                .orElseThrow()
                .path("text")
                .asString("");
        int start = text.offsetByCodePoints(0, span.path("start").asInt());
        return Pattern.compile(Pattern.quote(Sayings.text(span, "text")))
                .matcher(text.substring(start))
                .lookingAt();
    }

    private static String folder() {
        return temp.resolve("dossier").toString();
    }
}
