package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.ActorRef;
import readout.model.Findings;
import readout.text.TestEngine;

/** The same report printed by two houses' rules gives the same rows. */
class ConventionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"We want talks,\" Defense Minister Ana Duarte told reporters on March 4, 2031.  |"
                        + " ‘We want talks,’ Defence Minister Ana Duarte told reporters on 4 March 2031.",
                "Mr. Halvorsen criticized the shelling. \"It must stop,\" he said.  |"
                        + " Mr Halvorsen criticised the shelling. ‘It must stop,’ he said.",
                "Gen. Idris Okello said troops had shelled Moro, killing 12 people, on Monday, March 3.  |"
                        + " Gen Idris Okello said troops had shelled Moro, killing 12 people, on Monday, 3 March.",
                "Peru's Defense Ministry organized a parade and accused Chile of \"a grave provocation.\"  |"
                        + " Peru’s Defence Ministry organised a parade and accused Chile of ‘a grave provocation’.",
                "Dr. Lena Marsh said: \"The army's guns fell silent at 6 p.m.\" She spoke with Mr. Sandu.  |"
                        + " Dr Lena Marsh said: ‘The army’s guns fell silent at 6 pm.’ She spoke with Mr Sandu.",
                "The U.N. envoy emphasized \"the need for a truce\" and called the president of Chad.  |"
                        + " The UN envoy emphasised ‘the need for a truce’ and called the president of Chad.",
            })
    void americanAndBritishPrintTellTheSame(String american, String british) {
        assertThat(rows(british)).isEqualTo(rows(american)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Rebels shelled a village in Chad on Monday, killing 12 people, the army said.",
                "The foreign minister of Peru met the president of Chile in Geneva on Tuesday.",
                "Peru and Chile agreed to release 40 prisoners, Peru's defense ministry said.",
                "The People's Liberation Front accused the government of Chad of shelling a village.",
                "\"We will not negotiate with killers,\" said Ana Duarte, Norway's defense minister.",
            })
    void aReportInCapitalsTellsTheSame(String text) {
        assertThat(rows(text.toUpperCase(Locale.ROOT))).isEqualTo(rows(text)).isNotEmpty();
    }

    private static List<String> rows(String text) {
        Findings findings = Extraction.of(TestEngine.annotate(text));
        List<String> rows = new ArrayList<>();
        findings.times().forEach(t -> rows.add("time " + t.value()));
        findings.statements()
                .forEach(s ->
                        rows.add("statement " + s.kind() + " " + s.speaker().name() + " " + s.channel()));
        findings.contacts().forEach(c -> rows.add("contact " + c.medium() + " " + names(c.parties())));
        findings.events()
                .forEach(e -> rows.add("event " + e.type() + " " + e.status() + " " + names(e.actors()) + " > "
                        + names(e.recipients())));
        findings.claims().forEach(c -> rows.add("claim " + c.measure() + " " + c.value()));
        return rows.stream().map(ConventionsTest::folded).toList();
    }

    private static String names(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::name).collect(Collectors.joining(", "));
    }

    /** Without capitals, full stops, and what British print spells another way. */
    private static String folded(String row) {
        return row.toLowerCase(Locale.ROOT).replaceAll("[.’']", "").replace("defence", "defense");
    }
}
