package readout.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.about.RuleLines.Entry;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.model.Article;
import readout.where.Countries;

/** Every entry of this package's tables has a source and finds its examples. */
class TablesTest {

    private static final Pattern MARKED = Pattern.compile("\\[([^]]+)]");

    static Stream<Entry> rules() {
        return RuleLines.read("rules.txt").stream();
    }

    static Stream<Entry> context() {
        return RuleLines.read("context.txt").stream();
    }

    static Stream<Entry> names() {
        return RuleLines.read("names.txt").stream()
                .filter(entry -> entry.lines("words").isEmpty());
    }

    @ParameterizedTest
    @MethodSource({"rules", "context", "names"})
    void hasASourceAndExamples(Entry entry) {
        assertThat(entry.lines("source")).hasSize(1);
        assertThat(entry.lines("yes")).isNotEmpty();
        assertThat(entry.lines("no")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleDecidesItsExamplesAndNoOther(Entry rule) {
        Topic topic = Topic.of(rule.lines("asked"));

        assertThat(rule.lines("yes"))
                .allSatisfy(yes -> assertThat(decides(topic, yes)).isEqualTo("about." + rule.id()));
        assertThat(rule.lines("no"))
                .allSatisfy(no -> assertThat(decides(topic, no)).isNotEqualTo("about." + rule.id()));
    }

    @ParameterizedTest
    @MethodSource("context")
    void findsItsWords(Entry entry) {
        assertThat(entry.lines("yes"))
                .allSatisfy(yes -> assertThat(contextIn(yes)).isPositive());
        assertThat(entry.lines("no")).allSatisfy(no -> assertThat(contextIn(no)).isZero());
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesItsCountry(Entry entry) {
        String id = Stream.concat(entry.lines("country").stream(), entry.lines("of").stream())
                .findFirst()
                .orElseThrow();
        Topic topic =
                Topic.of(List.of(Countries.shipped().country(id).orElseThrow().name()));

        assertThat(entry.lines("yes"))
                .allSatisfy(yes -> assertThat(decides(topic, yes)).isEqualTo("about.named"));
        assertThat(entry.lines("no"))
                .allSatisfy(no -> assertThat(decides(topic, no)).isEqualTo("about.none"));
    }

    private static String decides(Topic topic, String text) {
        return topic.judged(article(text)).relevance().orElseThrow().rule();
    }

    /** Whether the words in brackets, or any, count as words of conflict or diplomacy. */
    private static int contextIn(String marked) {
        Matcher found = MARKED.matcher(marked);
        assertThat(found.find()).isTrue();
        String words = found.group(1);
        Tally tally = new Tally(words, 0, 0);
        PhraseIndex index = Topic.index(List.of(Question.of("Peru")));
        new Search(index, words, false, tally).read(0, words.length());
        return tally.context();
    }

    private static Article article(String text) {
        return ArticleReader.read(Document.ofText("text", text.replaceAll("[\\[\\]]", "")));
    }
}
