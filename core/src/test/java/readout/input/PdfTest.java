package readout.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import readout.model.Article;

/** The text layer of PDFs. */
class PdfTest {

    private static final List<String> ONE = List.of(
            "The port of Oru closed on Monday after a crane fell into",
            "the basin, its captain said. No one was hurt, but the go-",
            "vernment has ordered an inquiry into the crane.");
    private static final List<String> TWO = List.of(
            "Two ships wait in the roads, and a third turned back to",
            "Lanse on Sunday, before the harbour had been closed to",
            "all");
    private static final List<String> REST = List.of("traffic, the pilots said.");

    private final Inputs in = new Inputs();

    @Test
    void linesBecomeParagraphsAndRunningHeadsAndPageNumbersAreTakenOut() throws IOException {
        byte[] pdf = pdf(List.of(ONE, TWO), List.of(REST));

        Article article = ArticleReader.read(in.read("a.pdf", pdf).get(0));

        assertThat(article.text())
                .isEqualTo("Port of Oru is closed\n"
                        + "The port of Oru closed on Monday after a crane fell into the basin, its captain said. No one was hurt, but the "
                        + "government has ordered an inquiry into the crane.\n"
                        + "Two ships wait in the roads, and a third turned back to Lanse on Sunday, before the harbour had been closed to all "
                        + "traffic, the pilots said.\n");
        assertThat(article.title()).contains("Port of Oru is closed");
        assertThat(article.removed()).extracting(Article.Removed::reason).contains("running head", "page number");
    }

    @Test
    void aPdfWithoutTextIsARow() throws IOException {
        assertThat(in.problems("a.pdf", pdf(List.<Line>of())))
                .singleElement()
                .asString()
                .contains("a.pdf", "no text layer");
    }

    @Test
    void aProtectedPdfIsARow() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));

            assertThat(in.problems("a.pdf", saved(pdf)))
                    .singleElement()
                    .asString()
                    .contains("password");
        }
    }

    @Test
    void aDamagedPdfIsARow() throws IOException {
        byte[] pdf = pdf(List.of(ONE), List.of(TWO));

        assertThat(in.problems("a.pdf", Arrays.copyOf(pdf, 200)))
                .singleElement()
                .asString()
                .contains("a.pdf");
    }

    @Test
    void aStreamThatUnpacksToTooMuchIsARow() throws IOException {
        Inputs tight = new Inputs(Limits.DEFAULT.sizes(1000, 100_000));

        assertThat(tight.problems("a.pdf", packed(COSName.FLATE_DECODE)))
                .singleElement()
                .asString()
                .contains("unpacks");
    }

    @Test
    void aStreamPackedTwiceIsARow() {
        byte[] pdf = "%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\n".getBytes(ISO_8859_1);

        assertThat(in.problems("a.pdf", pdf)).singleElement().asString().contains("packed twice");
    }

    @Test
    void aPdfThatTakesTooLongIsARow() throws IOException {
        Inputs hurried = new Inputs(Limits.DEFAULT.time(Duration.ofNanos(1)));

        assertThat(hurried.problems("a.pdf", pdf(List.of(ONE), List.of(TWO))))
                .singleElement()
                .asString()
                .contains("--max-time");
    }

    private static byte[] packed(COSName filter) throws IOException {
        PDPage page = new PDPage();
        try (PDDocument pdf = new PDDocument()) {
            PDStream stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(filter)) {
                out.write(new byte[3_000_000]);
            }
            page.setContents(stream);
            pdf.addPage(page);
            return saved(pdf);
        }
    }

    @Test
    void columnsAreReadOneAfterTheOtherAndHeadingsInBoldApart() throws IOException {
        byte[] pdf = pdf(List.of(
                new Line(11, true, 72, 500, "Ships wait"),
                new Line(11, false, 72, 487, "Two ships wait in the roads, and a"),
                new Line(11, false, 72, 474, "third turned back to Lanse before"),
                new Line(11, false, 320, 500, "the harbour was closed to all traffic,"),
                new Line(11, false, 320, 487, "the pilots said.")));

        assertThat(ArticleReader.read(in.read("a.pdf", pdf).get(0)).text())
                .isEqualTo(
                        "Ships wait\nTwo ships wait in the roads, and a third turned back to Lanse before the harbour was closed to all "
                                + "traffic, the pilots said.\n");
    }

    @Test
    void whatABrowserPrintsAroundAPageIsTakenOut() throws IOException {
        byte[] pdf = pdf(List.of(
                new Line(8, false, 30, 775, "5/7/31, 6:26 PM Port closed | Herald"),
                new Line(11, false, 72, 500, ONE.get(0) + " the basin."),
                new Line(8, false, 30, 15, "https://herald.example/port 1/1")));

        assertThat(ArticleReader.read(in.read("a.pdf", pdf).get(0)).text()).isEqualTo(ONE.get(0) + " the basin.\n");
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /** A PDF of two pages, each with its paragraphs under a running head and over its number. */
    private static byte[] pdf(List<List<String>> first, List<List<String>> second) throws IOException {
        return pdf(page(1, "Port of Oru is closed", first), page(2, "", second));
    }

    private static List<Line> page(int number, String title, List<List<String>> paragraphs) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(10, false, 72, 760, "The Oru Herald, 5 May 2031"));
        lines.add(new Line(18, false, 72, 680, title));
        int y = 640;
        for (List<String> paragraph : paragraphs) {
            for (String line : paragraph) {
                lines.add(new Line(11, false, 72, y, line));
                y -= 13;
            }
            y -= 10;
        }
        lines.add(new Line(10, false, 72, 30, String.valueOf(number)));
        return lines;
    }

    /** A line to be drawn at a place counted from the lower left corner. */
    private record Line(int size, boolean bold, int x, int y, String text) {}

    @SafeVarargs
    private static byte[] pdf(List<Line>... pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<Line> lines : pages) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    for (Line line : lines) {
                        write(content, line);
                    }
                }
            }
            return saved(pdf);
        }
    }

    private static void write(PDPageContentStream content, Line line) throws IOException {
        content.beginText();
        content.setFont(
                new PDType1Font(
                        line.bold() ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA),
                line.size());
        content.newLineAtOffset(line.x(), line.y());
        content.showText(line.text());
        content.endText();
    }
}
