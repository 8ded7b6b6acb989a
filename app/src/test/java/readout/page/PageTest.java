package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PageTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)> \u202e & \"quoted\"";

    private final Document page = Jsoup.parse(page());

    @Test
    void runsAndLoadsNothingButItsOwnStyleAndScripts() throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .contains("default-src 'none'", hash(page.expectFirst("style").data()), "require-trusted-types-for");
        for (Element script : page.select("script:not([type=application/json])")) {
            assertThat(policy).contains(hash(script.data()));
        }
        assertThat(page.select("[src], link, [style], [onclick], iframe, img, form"))
                .isEmpty();
    }

    @Test
    void noTextOfAReportEndsTheElementThatHoldsTheData() {
        assertThat(page.select("script")).hasSize(3);
        assertThat(page.expectFirst("#data").data()).contains("\\u003c/script>");
    }

    @Test
    void titleAndCountsAreText() {
        assertThat(page.title()).isEqualTo(HOSTILE + " · Readout");
        assertThat(page.expectFirst("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.expectFirst(".counts").text()).isEqualTo("1 report");
    }

    @Test
    void outlinesOfCountriesAreThereWhereThereIsSomethingToMap() {
        Page mapped = new Page();
        ObjectNode event = JsonMapper.shared().createObjectNode().put("id", "e1");
        event.putObject("place").put("name", "Port Vell").put("country", "NOR");
        mapped.add("events", event);

        assertThat(Jsoup.parse(mapped.html("One event", "1 event"))
                        .expectFirst("#basemap")
                        .data())
                .contains("Natural Earth", "\"NOR\"");
        assertThat(page.select("#basemap")).isEmpty();
    }

    private static String page() {
        Page page = new Page();
        page.add(
                "articles",
                JsonMapper.shared().createObjectNode().put("id", "a1").put("text", HOSTILE));
        return page.html(HOSTILE, "1 report");
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
