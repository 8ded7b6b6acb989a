package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

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
                        + "[1,\"e2\",\"~0\",[0,\"~1\",\"Ash\"]]]},\n"
                        + "\"shapes\":[[\"id\",\"type\",\"places\"]]}");
    }

    @Test
    void whatIsNullStandsAmongTheKeys() {
        add("events", "{'id': 'e1', 'mode': null, 'quad': 4}");

        assertThat(packed.toString())
                .isEqualTo("{\"tables\":{\"events\":[[1,\"e1\",4]]},\n\"shapes\":[[\"id\",\"-mode\",\"quad\"]]}");
    }

    @Test
    void aSpansTextIsLeftToItsArticle() {
        add("times", "{'article': 'a1', 'start': 3, 'end': 9, 'text': 'Monday', 'type': 'DATE'}");

        assertThat(packed.toString())
                .contains("[[1,\"a1\",3,9,\"DATE\"]]")
                .contains("[\"article\",\"start\",\"end\",\"=text\",\"type\"]");
    }

    @Test
    void theWordsThatAStepSpeaksOfAreLeftToTheirArticle() {
        add("events", "{'says': '“fired” names the deed', 'span': {'article': 'a1', 'start': 3, 'end': 8, 'text': 'fired'}}");

        assertThat(packed.toString()).contains("[1,\"“\\u0001” names the deed\",[2,\"a1\",3,8]]");
    }

    @Test
    void aTildeInFrontIsNoNumber() {
        add("articles", "{'title': '~12 dead'}");

        assertThat(packed.toString()).contains("[1,\"~~12 dead\"]");
    }

    private void add(String table, String json) {
        packed.add(table, JsonMapper.shared().readTree(json.replace('\'', '"')));
    }
}
