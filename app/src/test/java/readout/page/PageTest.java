package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import readout.dossier.SampleDossier;

class PageTest {

    private final String html = Page.of(SampleDossier.dossier());
    private final Document page = Jsoup.parse(html);

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        List<String> targets = page.select("a[href^=#]").eachAttr("href");

        assertThat(targets)
                .hasSizeGreaterThan(20)
                .allSatisfy(target -> assertThat(page.getElementById(target.substring(1)))
                        .as(target)
                        .isNotNull());
    }

    @Test
    void noTwoPlacesShareAName() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aLinkLeadsToItsWordsInCodePoints() {
        Element link = page.select(".said a").stream()
                .filter(a -> a.text().contains("peace"))
                .findFirst()
                .orElseThrow();

        assertThat(link.text()).isEqualTo("“We want <peace> & calm,”");
        assertThat(link.attr("href")).isEqualTo("#a-a1-110");
        assertThat(link.attr("data-end")).isEqualTo("a-a1-133");
        assertThat(page.expectFirst("[id=a-a1-110]").text()).isEqualTo("We want <peace> & calm,");
    }

    @Test
    void aReportIsThereToTheLetter() {
        String text = page.select("article#a1 > h3, article#a1 > p").stream()
                .map(Element::wholeText)
                .reduce("", (all, paragraph) -> all + paragraph + "\n");

        assertThat(text).isEqualTo(SampleDossier.TEXT);
    }

    @Test
    void tellsWhatIsContestedAndByWhom() {
        assertThat(page.expectFirst(".contested li").text())
                .isEqualTo("villagers killed, Port Vell 26, says Norland, done by Sudland; Sudland disputes");
    }

    @Test
    void tellsWhatCouldNotBeRead() {
        assertThat(page.select("aside").text()).contains("in/picture.bin: it is no text");
    }

    @Test
    void runsAndLoadsNothingButItsOwnStyleAndScript() throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .contains("default-src 'none'", hash(page.expectFirst("style").data()))
                .contains(hash(page.expectFirst("script").data()));
        assertThat(page.select("script, style")).hasSize(2);
        assertThat(page.select("[src], link, [style], [onclick], iframe, img, form"))
                .isEmpty();
    }

    @Test
    void linksOnlyToAddressesOnTheWeb() {
        assertThat(page.select("a[href]:not([href^=#])").eachAttr("href"))
                .containsExactly("https://example.org/a1?a=1&b=2", "https://example.org/a2?a=1&b=2");
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
