package readout.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text layer of a PDF, line by line with each line's place on its page.
 *
 * <p>Implementation note: PDFBox hands out text only to those who extend its stripper. Lines come in the order in which
 * the file draws them, which for pages of several columns is column by column.
 */
final class PdfText extends PDFTextStripper {

    /** More than any report has, and few enough to hold. */
    private static final int MOST_LINES = 200_000;

    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy");

    private final Allowance allowance;
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();

    private PdfText(Allowance allowance) {
        this.allowance = allowance;
        setSuppressDuplicateOverlappingText(true);
    }

    /** The document that the PDF of {@code bytes} holds. */
    static Document document(Part part, byte[] bytes, Allowance allowance) throws IOException {
        PdfStreams.check(bytes, allowance);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PdfText text = new PdfText(allowance);
            text.getText(pdf);
            return text.document(part);
        } catch (InvalidPasswordException e) {
            return part.unreadable("is protected by a password");
        } catch (OutOfMemoryError e) {
            throw new LimitReached("it unpacks to more than memory holds");
        }
    }

    private Document document(Part part) {
        PdfParagraphs read = PdfParagraphs.of(lines);
        if (read.paragraphs().isEmpty()) {
            return part.unreadable(
                    "has no text layer: it may be a scan, which has to go through text recognition first");
        }
        Decoded decoded = Decoded.mended(String.join("\n\n", read.paragraphs()));
        Document document = part.document(new Document.Text(decoded.text(), decoded.note(), read.removed()));
        return new Document(
                document.input(),
                document.externalId(),
                document.url(),
                document.outlet(),
                read.title(),
                document.published(),
                document.language(),
                document.content());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        allowance.checkTime();
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.checkTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String words, List<TextPosition> places) {
        text.append(words);
        positions.addAll(places);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endLine();
    }

    private void endLine() throws IOException {
        String words = text.toString().replaceAll("\\s+", " ").strip();
        if (!words.isEmpty() && !positions.isEmpty()) {
            lines.add(line(words));
        }
        text.setLength(0);
        positions.clear();
        if (lines.size() > MOST_LINES) {
            throw new LimitReached("more than " + MOST_LINES + " lines of text");
        }
    }

    private PdfLine line(String words) {
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double height = positions.stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(0);
        return new PdfLine(
                words,
                getCurrentPageNo(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getPageHeight(),
                height,
                positions.stream().allMatch(PdfText::isBold));
    }

    private static boolean isBold(TextPosition position) {
        String font = position.getFont().getName();
        return font != null && BOLD.matcher(font).find();
    }
}
