package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import readout.model.Article;
import readout.model.DateRange;

/** Mails and saved pages. */
class MessageTest {

    private static final String ONE =
            "The port of Oru closed on Monday after a crane fell into the basin, its captain said.";
    private static final String TWO = "Two ships wait in the roads, and a third has turned back to Lanse.";
    private static final String TEXT = ONE + "\n" + TWO + "\n";
    private static final String HEAD = "From: \"The Oru Herald\" <news@herald.example>\r\nTo: reader@home.example\r\n"
            + "Subject: =?utf-8?Q?Port_of_Oru_=E2=80=93?=\r\n =?utf-8?B?IGNsb3NlZA==?=\r\n"
            + "Date: Mon, 5 May 2031 18:20:00 +0200\r\nMessage-ID: <1@herald.example>\r\nMIME-Version: 1.0\r\n";

    private final Inputs in = new Inputs();

    @Test
    void aPlainMailIsAReportByItsSender() {
        Article article =
                article(HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + ONE + "\r\n\r\n" + TWO + "\r\n");

        assertThat(article.title()).contains("Port of Oru – closed");
        assertThat(article.outlet()).contains("The Oru Herald");
        assertThat(article.published().flatMap(DateRange::day)).contains(LocalDate.of(2031, 5, 5));
        assertThat(article.text()).isEqualTo("Port of Oru – closed\n" + TEXT);
    }

    @Test
    void ofTwoFormsThePageIsReadAndItsEncodingUndone() {
        String page = "<p>" + ONE.replace("captain", "capt=C3=A1in=\r\n") + "</p><p class=3D\"x\">" + TWO + "</p>";

        Article article = article(HEAD + alternative("Read this in your browser.", "quoted-printable", page));

        assertThat(article.text()).endsWith(TEXT.replace("captain", "captáin"));
    }

    @Test
    void whereThePageSaysLessThePlainTextIsRead() {
        Article article =
                article(HEAD + alternative(ONE + "\r\n\r\n" + TWO, "7bit", "<img src=cid:1><a href=x>Open</a>"));

        assertThat(article.text()).endsWith(TEXT);
    }

    @Test
    void aPageLaidOutInTablesIsRead() {
        String row = "<tr><td width=600><table><tr><td>%s</td></tr></table></td></tr>";
        String page = "<table>" + row.formatted("<h1>Port closed</h1>")
                + row.formatted("<p>" + ONE + "</p><p>" + TWO + "</p>") + row.formatted("<a href=x>Unsubscribe</a>")
                + "</table>";

        assertThat(article(HEAD + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + Base64.getMimeEncoder().encodeToString(page.getBytes(UTF_8)))
                        .text())
                .contains(ONE + "\n" + TWO);
    }

    @Test
    void aSavedPageHasItsAddress() {
        String saved =
                "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://herald.example/port\r\nSubject: x\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----B1----\"\r\n\r\n"
                        + "------B1----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                        + "Content-Location: https://herald.example/port\r\n\r\n<html><body><p>" + ONE + "</p><p>" + TWO
                        + "</p></body></html>\r\n------B1----\r\nContent-Type: text/css\r\n\r\np {}\r\n------B1------\r\n";

        Article article = article(saved);

        assertThat(article.url()).contains("https://herald.example/port");
        assertThat(article.outlet()).contains("herald.example");
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void aMemorandumThatLooksLikeAHeaderIsText() {
        assertThat(Format.of(("From: the harbour master\nTo: all ships\nSubject: closure\n\n" + ONE).getBytes(UTF_8)))
                .isEqualTo(Format.TEXT);
    }

    @Test
    void aMailWithoutTextIsARow() {
        String mail = HEAD + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA";

        assertThat(in.problems("a.eml", mail.getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("a.eml", "without text");
    }

    @Test
    void partsNestedBeyondReasonOrNeverEndedDoNoHarm() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 2000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }

        assertThat(in.read("a.eml", mail + "Content-Type: text/plain\r\n\r\n" + ONE))
                .hasSize(1);
        assertThat(article(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + ONE)
                        .text())
                .contains(ONE);
    }

    private static String alternative(String plain, String encoding, String page) {
        return "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + plain
                + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: " + encoding
                + "\r\n\r\n" + page
                + "\r\n--b--\r\n";
    }

    private Article article(String mail) {
        return ArticleReader.read(in.read("a.eml", mail).get(0));
    }
}
