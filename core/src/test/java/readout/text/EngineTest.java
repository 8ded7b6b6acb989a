package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import readout.model.Span;

/** The shared engine end to end: words, trees, roles, offsets. */
class EngineTest {

    @Test
    void findsWhoSaysWhatToWhom() {
        Sentence sentence =
                TestEngine.sentence("On Monday the Norland minister told reporters in Arvik that the ferry was safe.");
        Predicate tell = sentence.predicates().get(0);
        assertThat(tell.roleset()).isEqualTo("tell.01");
        assertThat(word(sentence, tell.argument("A0"))).isEqualTo("minister");
        assertThat(word(sentence, tell.argument("A2"))).isEqualTo("reporters");
        assertThat(sentence.token(sentence.roots()[0]).form()).isEqualTo("told");
    }

    @Test
    void findsTheAntecedentOfARelativeClause() {
        Sentence sentence = TestEngine.sentence("The rebels who shelled the harbour left the town.");
        Predicate shell = sentence.predicates().get(0);
        assertThat(word(sentence, shell.argument("A0"))).isEqualTo("rebels");
        assertThat(word(sentence, shell.argument("R-A0"))).isEqualTo("who");
    }

    @Test
    void asidesInBracketsDoNotHideTheSubject() {
        Sentence sentence = TestEngine.sentence(
                "On Tuesday (June 8) evening, villages close to the border with Norland went without light.");
        Predicate go = sentence.predicates().get(0);
        assertThat(word(sentence, go.argument("A1").or(() -> go.argument("A0"))))
                .isEqualTo("villages");
        assertThat(sentence.tokens().stream().map(Token::form).skip(2).limit(4)).containsExactly("(", "June", "8", ")");
        assertThat(sentence.token(5).pos()).isEqualTo("-RRB-");
        assertThat(sentence.token(4).relation()).isEqualTo("appos");
        assertThat(sentence.token(sentence.token(4).head()).form()).isEqualTo("Tuesday");
        assertThat(sentence.roots()).hasSize(1);
    }

    @Test
    void anAsideCanStandForAComma() {
        Sentence sentence = TestEngine.sentence(
                "On Friday (local time) Envoy Ilse Vey spoke with the premier in Arvik (the capital) by phone.");
        Predicate speak = sentence.predicates().get(0);
        assertThat(word(sentence, speak.argument("A0"))).isEqualTo("Vey");
        assertThat(sentence.tokens().stream().map(Token::form)).doesNotContain(",");
        assertThat(sentence.tokens().stream().filter(t -> t.form().equals(")")).map(Token::pos))
                .containsOnly("-RRB-");
    }

    @Test
    void aStatementCanRead() {
        Sentence sentence = TestEngine.sentence("\"Both sides must stop the shelling,\" the statement read.");
        assertThat(sentence.tokens().stream()
                        .filter(t -> t.form().equals("read"))
                        .map(Token::pos))
                .containsExactly("VBD");
    }

    @Test
    void namesKeepTheirTypeAndStart() {
        Sentence sentence = TestEngine.sentence("Angela Merkel met Barack Obama in Berlin.");
        assertThat(sentence.tokens().stream()
                        .filter(t -> t.name().equals("PERSON"))
                        .map(Token::form))
                .containsExactly("Angela", "Merkel", "Barack", "Obama");
        assertThat(sentence.tokens().stream().filter(Token::nameStart).map(Token::form))
                .containsExactly("Angela", "Barack", "Berlin");
    }

    @Test
    void offsetsAreThoseOfTheTextAsItWas() {
        String text =
                "\uD83D\uDEA2 \u201CWe won\u2019t\u00A0leave \u2013 not now\u2026\u201D the cap\u00ADtain said. \u201CNever.\u201D\n\u00ABGo\u2014home\u00BB, he added.\n";
        AnnotatedText annotated = TestEngine.annotate(text);
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(straight(token.span().of(text))).isEqualTo(token.form());
            }
        }
        assertThat(sentences(annotated))
                .containsExactly(
                        "\uD83D\uDEA2 \u201CWe won\u2019t\u00A0leave \u2013 not now\u2026\u201D the cap\u00ADtain said.",
                        "\u201CNever.\u201D",
                        "\u00ABGo\u2014home\u00BB, he added.");
    }

    @Test
    void titleAndParagraphsAreApart() {
        String text = "Ferry talks stall\nThe ferry talks stalled on Monday\nNo date was set.\n";
        AnnotatedText annotated = TestEngine.get().annotate(TestEngine.article(text, 18, Optional.empty()));
        assertThat(sentences(annotated))
                .containsExactly("Ferry talks stall", "The ferry talks stalled on Monday", "No date was set.");
        assertThat(annotated.sentences().stream().map(Sentence::paragraph)).containsExactly(0, 1, 2);
        assertThat(annotated.sentences().stream().map(annotated::inTitle)).containsExactly(true, false, false);
    }

    @Test
    void datelineIsInNoSentence() {
        String text = "Arvik, March 3 (NNA) The ferry talks stalled.\n";
        AnnotatedText annotated = TestEngine.get().annotate(TestEngine.article(text, 0, Optional.of(new Span(0, 20))));
        assertThat(sentences(annotated)).containsExactly("The ferry talks stalled.");
    }

    @Test
    void numeralsKeepTheirForm() {
        Sentence sentence = TestEngine.sentence("Two ships carried 1,200 people in 2019.");
        assertThat(sentence.tokens().stream().map(Token::lemma))
                .containsExactly("two", "ship", "carry", "1,200", "people", "in", "2019", ".");
    }

    @Test
    void emptyAndBlankTextHasNoSentences() {
        assertThat(TestEngine.annotate("").sentences()).isEmpty();
        assertThat(TestEngine.annotate(" \n\u00A0\n\u200B\n").sentences()).isEmpty();
    }

    @Test
    void threadsGetWhatOneThreadGets() throws Exception {
        List<String> texts = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> "Envoy " + i + " told the " + i
                        + "th council that the port of Arvik, which rebels hold, will open.")
                .toList();
        List<String> alone = texts.stream().map(EngineTest::everything).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> work = texts.stream()
                    .<Callable<String>>map(text -> () -> everything(text))
                    .toList();
            List<Future<String>> together = threads.invokeAll(work);
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String everything(String text) {
        Sentence sentence = TestEngine.sentence(text);
        return sentence.tokens() + " " + sentence.predicates();
    }

    @Test
    void tellsTheLanguage() {
        Engine engine = TestEngine.get();
        assertThat(engine.languageOf("The ferry talks stalled on Monday after both sides refused to meet again."))
                .contains("en");
        assertThat(engine.languageOf(
                        "Die Gespräche über die Fähre sind am Montag ins Stocken geraten, sagte der Minister."))
                .contains("de");
        assertThat(engine.languageOf("Переговоры о пароме зашли в тупик в понедельник, заявил министр транспорта."))
                .contains("ru");
        assertThat(engine.languageOf("THE FERRY TALKS STALLED ON MONDAY AFTER BOTH SIDES REFUSED TO MEET AGAIN."))
                .contains("en");
        assertThat(engine.languageOf("प्रधानमंत्री ने कहा कि बातचीत कल जारी रहेगी और युद्धविराम लागू होगा"))
                .contains("hi");
        assertThat(engine.languageOf("Hello")).isEmpty();
    }

    private static String word(Sentence sentence, Optional<Integer> token) {
        return sentence.token(token.orElseThrow()).form();
    }

    private static List<String> sentences(AnnotatedText annotated) {
        return annotated.sentences().stream()
                .map(s -> s.span().of(annotated.article().text()))
                .toList();
    }

    private static String straight(String original) {
        return original.replaceAll("[\u201C\u201D\u00AB\u00BB]", "\"")
                .replace('\u2019', '\'')
                .replace("\u2013", "--")
                .replace("\u2014", "--")
                .replace("\u2026", "...")
                .replace("\u00AD", "");
    }
}
