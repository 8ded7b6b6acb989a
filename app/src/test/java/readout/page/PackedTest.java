package readout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PackedTest {

    private final Packed packed = new Packed();

    @Test
    void keysStandOnceAndLongStringsToo() {
        add("events", "{'id': 'e1', 'type': 'ASSAULT', 'places': ['Port Vell']}");
        add("events", "{'id': 'e2', 'type': 'ASSAULT', 'places': ['Port Vell', 'Ash']}");

        assertThat(packed.toString())
                .isEqualTo("{\"tables\":{\"events\":[[1,\"e1\",\"ASSAULT\",[0,\"Port Vell\"]],\n"
                        + "[1,\"e2\",\"~0\",[0,\"~1\",\"Ash\"]]]},\n\"ids\":[],\n"
                        + "\"shapes\":[[\"id\",\"type\",\"places\"]]}");
    }

    @Test
    void whatIsNullStandsAmongTheKeys() {
        add("events", "{'id': 'e1', 'mode': null, 'quad': 4}");

        assertThat(packed.toString())
                .isEqualTo(
                        "{\"tables\":{\"events\":[[1,\"e1\",4]]},\n\"ids\":[],\n\"shapes\":[[\"id\",\"-mode\",\"quad\"]]}");
    }

    @Test
    void aSpansTextIsLeftToItsArticle() {
        add("articles", "{'id': 'a0'}");
        add("articles", "{'id': 'a1'}");
        add("times", "{'article': 'a1', 'start': 40, 'end': 46, 'text': 'Monday', 'type': 'DATE'}");
        add("claims", "{'evidence': [{'article': 'a1', 'start': 40, 'end': 46, 'text': 'Monday'}]}");

        assertThat(packed.toString())
                .contains("\"times\":[[2,\"1.14.6\",\"DATE\"]]")
                .contains("\"claims\":[[3,[0,\"!1.14.6\"]]]")
                .contains("[\"=span\",\"type\"]");
    }

    @Test
    void aRowThatPointsIntoNoArticleIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add("times", "{'article': 'a7', 'start': 0, 'end': 1, 'text': 'a', 'type': 'DATE'}"))
                .withMessageContaining("a7");
    }

    @Test
    void theWordsThatAStepSpeaksOfAreLeftToTheirArticle() {
        add("articles", "{'id': 'a1'}");
        add(
                "events",
                "{'says': '“fired” names the deed', 'span': {'article': 'a1', 'start': 3, 'end': 8, 'text': 'fired'}}");

        assertThat(packed.toString()).contains("[2,\"“\\u0001” names the deed\",\"!0.3.5\"]");
    }

    @Test
    void aTildeInFrontIsNoNumber() {
        add("stories", "{'title': '~12 dead'}");

        assertThat(packed.toString()).contains("[1,\"~~12 dead\"]");
    }

    private void add(String table, String json) {
        packed.add(table, JsonMapper.shared().readTree(json.replace('\'', '"')));
    }
}
