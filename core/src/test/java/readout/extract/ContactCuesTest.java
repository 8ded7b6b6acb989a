package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readout.model.Contact.Status;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.TestEngine;

class ContactCuesTest {

    private static final Pattern PARTY = Pattern.compile("<([^>]*)>");

    @TestFactory
    Stream<DynamicTest> everyContactRuleHoldsOnItsExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleBlocks.Block rule : RuleBlocks.read("contacts.txt")) {
            assertThat(rule.lines("yes").size() + rule.lines("said").size())
                    .as(rule.where())
                    .isPositive();
            assertThat(rule.lines("no").size() + rule.lines("nobody").size())
                    .as(rule.where())
                    .isPositive();
            boolean frame =
                    !rule.words("verbs").isEmpty() || !rule.words("nouns").isEmpty();
            rule.lines("yes")
                    .forEach(text ->
                            tests.add(DynamicTest.dynamicTest(text, () -> finds(text, frame ? rule.id() : ""))));
            rule.lines("nobody").forEach(text -> tests.add(DynamicTest.dynamicTest(text, () -> findsNobody(text))));
            rule.lines("said").forEach(text -> tests.add(DynamicTest.dynamicTest(text, () -> isSaid(text))));
            rule.lines("no").forEach(text -> tests.add(DynamicTest.dynamicTest(text, () -> findsNone(text))));
        }
        return tests.stream();
    }

    /**
     * The cue stands in the square brackets, and each phrase in angle brackets holds the head of one of its parties; after "=>" stands its
     * status, where it is another than reported.
     */
    private static void finds(String line, String rule) {
        String marked = line.replaceAll(" => .*", "");
        Status status = line.contains(" => ") ? Status.valueOf(line.replaceAll(".* => ", "")) : Status.REPORTED;
        MarkedText example = MarkedText.of(marked);
        ContactCue cue = cues(example).stream()
                .filter(c -> c.sentence().token(c.token()).span().overlaps(example.cue()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no contact in: " + example.text()));

        assertThat(cue.frame().id()).contains(rule);
        assertThat(cue.status()).isEqualTo(status);
        Matcher party = PARTY.matcher(marked.replaceAll("[\\[\\]]", ""));
        while (party.find()) {
            int start = example.text().indexOf(party.group(1));
            Span phrase = new Span(start, start + party.group(1).length());
            assertThat(heads(cue)).as(party.group(1)).anyMatch(phrase::contains);
        }
    }

    /** The word tells of a contact, but not of one between those around it. */
    private static void findsNobody(String marked) {
        MarkedText example = MarkedText.of(marked);
        assertThat(cues(example))
                .as(marked)
                .anyMatch(c -> c.sentence().token(c.token()).span().overlaps(example.cue()));
        assertThat(TestReading.contacts(example.text())).isEmpty();
    }

    private static void isSaid(String marked) {
        MarkedText example = MarkedText.of(marked);
        AnnotatedText text = TestEngine.annotate(example.text());
        Sentence sentence = text.sentences().get(0);

        assertThat(ContactFollowUps.in(sentence, Quotations.of(example.text())))
                .as(marked)
                .anyMatch(s -> sentence.token(s.verb()).span().overlaps(example.cue()));
    }

    private static List<Span> heads(ContactCue cue) {
        Sentence sentence = cue.sentence();
        return Stream.of(cue.subjects(), cue.partners(), cue.joint(), cue.mediators())
                .flatMap(List::stream)
                .flatMap(head -> conjuncts(sentence, head).stream())
                .map(head -> sentence.token(head).span())
                .toList();
    }

    private static List<Integer> conjuncts(Sentence sentence, int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        sentence.child(head, "conj").ifPresent(next -> all.addAll(conjuncts(sentence, next)));
        return all;
    }

    private static void findsNone(String marked) {
        MarkedText example = MarkedText.of(marked);
        assertThat(cues(example))
                .as(marked)
                .noneMatch(c -> c.status() == Status.REPORTED
                        && c.sentence().token(c.token()).span().overlaps(example.cue()));
    }

    private static List<ContactCue> cues(MarkedText example) {
        AnnotatedText text = TestEngine.annotate(example.text());
        Quotations quotations = Quotations.of(text.article().text());
        return text.sentences().stream()
                .flatMap(sentence -> ContactCues.of(sentence, quotations).stream())
                .toList();
    }
}
