package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.AnnotatedText;
import readout.text.TestEngine;

class CuesTest {

    @TestFactory
    Stream<DynamicTest> everyReportingVerbHoldsOnItsExamples() {
        return examples("reporting_verbs.txt");
    }

    @TestFactory
    Stream<DynamicTest> everyNounOfSpeechHoldsOnItsExamples() {
        return examples("speech_nouns.txt");
    }

    @TestFactory
    Stream<DynamicTest> everyPhraseOfASourceHoldsOnItsExamples() {
        return examples("speech_phrases.txt");
    }

    @TestFactory
    Stream<DynamicTest> everyAdjectiveOfSpeechHoldsOnItsExamples() {
        return examples("speech_adjectives.txt");
    }

    @TestFactory
    Stream<DynamicTest> everyUnnamedSpeakerHoldsOnItsExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleBlocks.Block rule : RuleBlocks.read("speakers.txt")) {
            assertThat(rule.lines("yes")).as(rule.where()).isNotEmpty();
            assertThat(rule.lines("no")).as(rule.where()).isNotEmpty();
            rule.lines("yes").forEach(text -> tests.add(DynamicTest.dynamicTest(text, () -> speaks(text))));
            rule.lines("no").forEach(text -> tests.add(DynamicTest.dynamicTest(text, () -> isSilent(text))));
        }
        return tests.stream();
    }

    private static void speaks(String marked) {
        MarkedText example = MarkedText.of(marked);
        assertThat(TestReading.statements(example.text()))
                .as(marked)
                .anyMatch(s -> s.speaker().span().span().overlaps(example.cue()));
    }

    private static void isSilent(String marked) {
        MarkedText example = MarkedText.of(marked);
        assertThat(TestReading.statements(example.text()))
                .as(marked)
                .noneMatch(s -> s.speaker().span().span().overlaps(example.cue()));
    }

    private static Stream<DynamicTest> examples(String file) {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleBlocks.Block rule : RuleBlocks.read(file)) {
            assertThat(rule.lines("yes")).as(rule.where()).isNotEmpty();
            assertThat(rule.lines("no")).as(rule.where()).isNotEmpty();
            rule.lines("yes").forEach(text -> tests.add(DynamicTest.dynamicTest(text, () -> finds(text, rule.id()))));
            rule.lines("no").forEach(text -> tests.add(DynamicTest.dynamicTest(text, () -> makesNoStatement(text))));
        }
        return tests.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<The bridge is closed to all traffic>, [according to] the mayor.",
                "[According to] the mayor, <the bridge is closed>.",
                "The engineer doubted the mayor's [claim] that <the bridge was safe>.",
                "“<We will rebuild it,>” [said] the mayor.",
                "The mayor [said]: “<We will rebuild it.>”",
                "In a letter the mayor [said], “<We will rebuild it. It will take a year.>”",
                "“<It fell at noon,” the mayor [said]. “Nobody was on it.>”",
                "The mayor, who was abroad, “<[stressed] the need for calm>”.",
                "The paper quoted the mayor as [saying] <the bridge was unsafe>.",
                "<The bridge, the mayor [argued], would hold for a year>.",
                "“<Peru,” the mayor [said], “cannot wait.>”",
                "<The bridge is [expected] by engineers to fall>.",
                "The [claim] by the mayor that <rebels had mined the bridge> was not confirmed.",
                "<The treaty, [argues] Professor Ana Ruiz of Lima University, was dead>.",
                "The mayor, Ana Ruiz, [posted] on X: “<The road is open.>”",
                "Engineers [said] that <the bridge moved>, but stressed that it was safe.",
                "“<It is shut,>” the mayor can be heard [saying] in the video.",
                "The mayor would [say] only that <the bridge was shut>.",
                "<The bridges, the mayor [said], were shut>; the army did not comment.",
                "The mayor [acknowledged] <he had been warned>, but insisted that all was well.",
                "<Trade talks between Peru and Chile will resume>, the mayor [said].",
            })
    void readsWhatWasSaidAroundTheCue(String marked) {
        MarkedText example = MarkedText.of(marked);
        boolean runsOn = example.text().contains("Nobody");
        Cue cue = cueAt(example);

        assertThat(cue.content().of(example.text()))
                .isEqualTo(
                        runsOn
                                ? "It fell at noon,"
                                : example.content().orElseThrow().of(example.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor refused to [say] whether the bridge was safe.",
                "If the mayor [says] the bridge is safe, it will open.",
                "The mayor will [announce] the date on Monday.",
                "Did the mayor [say] that the bridge was safe?",
                "The bridge, [said] to be the oldest, fell.",
                "The driver, who [asked] not to be named, left.",
                "The cracks were known in May, when the engineers [found] them.",
            })
    void takesSpeechThatDidNotTakePlaceForNone(String marked) {
        findsNone(marked);
    }

    @Test
    void aQuestionInsideTheMarksIsSpeech() {
        String text = "“Who closed the bridge?” the mayor asked.";

        assertThat(cues(text)).extracting(c -> c.span().of(text)).containsExactly("asked");
    }

    private static void finds(String marked, String rule) {
        MarkedText example = MarkedText.of(marked);
        Cue cue = cueAt(example);
        assertThat(cue.rule()).isEqualTo(rule);
        assertThat(cue.span().of(example.text())).isEqualTo(example.cue().of(example.text()));
        assertThat(cue.content().of(example.text()).replaceAll("[.,]$", ""))
                .isEqualTo(example.content().orElse(cue.content()).of(example.text()));
        assertThat(cue.speaker()).isPresent();
    }

    private static Cue cueAt(MarkedText example) {
        return cues(example.text()).stream()
                .filter(c -> c.span().overlaps(example.cue()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cue in: " + example.text()));
    }

    private static void findsNone(String marked) {
        MarkedText example = MarkedText.of(marked);
        assertThat(cues(example.text()))
                .as(marked)
                .noneMatch(c -> c.span().overlaps(example.cue()) && c.speaker().isPresent());
    }

    private static void makesNoStatement(String marked) {
        MarkedText example = MarkedText.of(marked);
        assertThat(TestReading.statements(example.text()))
                .as(marked)
                .noneMatch(s -> s.cue().span().overlaps(example.cue()));
    }

    private static List<Cue> cues(String text) {
        AnnotatedText read = TestEngine.annotate(text);
        return Cues.of(read, Quotations.of(read.article().text()));
    }
}
