package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readout.model.Statement.Channel;
import readout.text.AnnotatedText;
import readout.text.TestEngine;

class ChannelsTest {

    @TestFactory
    Stream<DynamicTest> everyChannelHoldsOnItsExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleBlocks.Block rule : RuleBlocks.read("channels.txt")) {
            assertThat(rule.lines("yes")).as(rule.where()).isNotEmpty();
            assertThat(rule.lines("no")).as(rule.where()).isNotEmpty();
            if (!rule.id().equals("report")) {
                Channel channel = Channel.valueOf(rule.id().toUpperCase(Locale.ROOT));
                rule.lines("yes")
                        .forEach(text -> tests.add(DynamicTest.dynamicTest(
                                text, () -> assertThat(channels(text)).contains(channel))));
                rule.lines("no")
                        .forEach(text -> tests.add(DynamicTest.dynamicTest(
                                text, () -> assertThat(channels(text)).doesNotContain(channel))));
            }
        }
        return tests.stream();
    }

    private static List<Channel> channels(String marked) {
        AnnotatedText text = TestEngine.annotate(MarkedText.of(marked).text());
        Quotations quotations = Quotations.of(text.article().text());
        Reading reading = TestReading.of(text);
        Channels channels = new Channels(reading, quotations, new TalkSettings(reading, quotations));
        return Cues.of(text, quotations).stream()
                .map(cue -> channels.of(cue, Optional.empty()))
                .flatMap(Optional::stream)
                .toList();
    }
}
