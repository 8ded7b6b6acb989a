package readout.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import readout.model.Article.Removed;

/**
 * The paragraphs of a PDF. Running heads and page numbers are taken out; a paragraph ends where the gap to the next
 * line is wide, the next line is indented, the letters change in size or weight, or a line that ends a sentence stops
 * short; it runs on over a page's end when its sentence does.
 *
 * @param paragraphs in order, without the title
 * @param removed what was taken out
 * @param title what stands in letters larger than the text's at the beginning
 */
record PdfParagraphs(List<String> paragraphs, List<Removed> removed, Optional<String> title) {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:page|p\\.|seite)?\\s*\\d{1,4}(?:\\s*(?:/|of|von)\\s*\\d{1,4})?[-–—|\\s]*");

    /** What browsers print above and below a page: the time of printing, the address. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},? \\d{1,2}:\\d\\d.*|(?:https?|file)://\\S+(?: \\d{1,4}/\\d{1,4})?)");

    private static final int FEWEST_REPEATS = 2;
    private static final double WIDE_GAP = 1.35;
    private static final double INDENT = 0.8;
    private static final double SAME_SIZE = 0.1;
    private static final double SHORT = 0.85;
    private static final double TITLE_SIZE = 1.25;
    private static final int TITLE_WITHIN = 6;
    private static final int LONGEST_TITLE = 250;

    /** First parts of words that keep their hyphen at the end of a line. */
    private static final Set<String> WITH_HYPHEN = Set.of(
            "anti", "cross", "east", "ex", "half", "inter", "mid", "multi", "non", "north", "post", "pre", "pro",
            "quasi", "self", "semi", "so", "south", "vice", "well", "west", "cease", "one", "two", "three", "four",
            "five", "six");

    static PdfParagraphs of(List<PdfLine> lines) {
        List<Removed> removed = new ArrayList<>();
        List<PdfLine> text = withoutFurniture(lines, removed);
        if (text.isEmpty()) {
            return new PdfParagraphs(List.of(), removed, Optional.empty());
        }
        double size = most(text, PdfLine::size);
        double gap = gap(text);
        String whole = String.join(" ", text.stream().map(PdfLine::text).toList());
        List<String> paragraphs = new ArrayList<>();
        Optional<String> title = Optional.empty();
        int from = 0;
        for (int i = 1; i <= text.size(); i++) {
            if (i < text.size() && !parts(text, from, i, gap)) {
                continue;
            }
            String paragraph = joined(text.subList(from, i), whole);
            boolean large = text.get(from).size() > TITLE_SIZE * size && paragraphs.size() < TITLE_WITHIN;
            if (large && title.isEmpty() && paragraph.length() <= LONGEST_TITLE && paragraph.indexOf(' ') > 0) {
                title = Optional.of(paragraph);
            } else {
                paragraphs.add(paragraph);
            }
            from = i;
        }
        return new PdfParagraphs(paragraphs, removed, title);
    }

    private static List<PdfLine> withoutFurniture(List<PdfLine> lines, List<Removed> removed) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (PdfLine line : lines) {
            if (line.isInMargin()) {
                pages.computeIfAbsent(mask(line.text()), k -> new HashSet<>()).add(line.page());
            }
        }
        List<PdfLine> text = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean number =
                    line.isInMargin() && PAGE_NUMBER.matcher(line.text()).matches();
            boolean repeated = line.isInMargin()
                    && pages.getOrDefault(mask(line.text()), Set.of()).size() >= FEWEST_REPEATS;
            boolean printed = line.isInMargin() && PRINTED.matcher(line.text()).matches();
            boolean head = repeated || printed;
            if (number || head) {
                removed.add(new Removed(line.text(), number ? "page number" : "running head"));
            } else {
                text.add(line);
            }
        }
        return text;
    }

    private static String mask(String text) {
        return text.replaceAll("\\d+", "#");
    }

    /** Whether a new paragraph begins at {@code i}; the one before it began at {@code from}. */
    private static boolean parts(List<PdfLine> lines, int from, int i, double gap) {
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        if (line.bold() != before.bold() || Math.abs(line.size() - before.size()) > SAME_SIZE * before.size()) {
            return true;
        }
        double step = line.y() - before.y();
        if (line.page() != before.page() || step < 0) {
            return before.endsSentence();
        }
        boolean indented =
                line.left() - before.left() > INDENT * line.size() && (i - from > 1 || before.endsSentence());
        double widest = width(lines, from, i);
        boolean stopsShort = before.endsSentence() && before.width() < SHORT * Math.max(widest, line.width());
        return step > WIDE_GAP * gap || indented || stopsShort;
    }

    private static double width(List<PdfLine> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .mapToDouble(PdfLine::width)
                .max()
                .orElse(0);
    }

    /** The usual step from line to line. */
    private static double gap(List<PdfLine> lines) {
        Map<Long, Integer> steps = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && step > 0) {
                steps.merge(Math.round(step * 2), 1, Integer::sum);
            }
        }
        return steps.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(step -> step.getKey() / 2.0)
                .orElse(Double.MAX_VALUE);
    }

    /** The value that most of the text has. */
    private static double most(List<PdfLine> lines, ToDoubleFunction<PdfLine> value) {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(
                line -> letters.merge(value.applyAsDouble(line), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private static String joined(List<PdfLine> lines, String whole) {
        StringBuilder paragraph = new StringBuilder();
        for (PdfLine line : lines) {
            if (paragraph.length() > 0) {
                join(paragraph, line.text(), whole);
            }
            paragraph.append(line.text());
        }
        return paragraph.toString().replace("\u00AD", "");
    }

    /** A space, or at a word broken at its hyphen none, and the hyphen only where the word has one of its own. */
    private static void join(StringBuilder paragraph, String next, String whole) {
        int last = paragraph.length() - 1;
        char end = paragraph.charAt(last);
        boolean broken = (end == '-' || end == '\u2010' || end == '\u00AD')
                && last > 0
                && Character.isLetter(paragraph.charAt(last - 1));
        if (!broken) {
            paragraph.append(' ');
        } else if (Character.isLowerCase(next.charAt(0)) && !keepsHyphen(paragraph, next, whole, end)) {
            paragraph.setLength(last);
        }
    }

    private static boolean keepsHyphen(CharSequence paragraph, String next, String whole, char end) {
        if (end == '\u00AD') {
            return false;
        }
        String text = paragraph.toString();
        String first = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
        String second = next.split("[^\\p{L}-]", 2)[0];
        if (whole.contains(first + second)) {
            return false;
        }
        return whole.contains(first + "-" + second)
                || first.indexOf('-') >= 0
                || WITH_HYPHEN.contains(first.toLowerCase(Locale.ROOT));
    }
}
