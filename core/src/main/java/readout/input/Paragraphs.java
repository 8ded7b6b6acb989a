package readout.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The paragraphs of a plain text. Either every line is a paragraph, or the lines were broken to a width and blank lines, indents
 * and lines that stop short part the paragraphs; which of the two is told by the lines themselves.
 */
final class Paragraphs {

    /** Nobody wraps wider than this; lines of one-line paragraphs soon are. */
    private static final int WIDEST_WRAP = 120;

    private static final int NARROWEST_WRAP = 40;

    /** How far before the margin a wrapped line may stop although the next word would have fitted: some wrap by hand. */
    private static final double RAGGED = 0.8;

    private static final double WRAPPED_SHARE = 0.8;
    private static final double OPEN_ENDED_SHARE = 0.4;
    private static final int FEWEST_WRAPPED = 3;

    private Paragraphs() {}

    /** The paragraphs of {@code text}, in order, none blank, each without white space around it and without line ends inside. */
    static List<String> of(String text) {
        List<List<String>> blocks = blocks(text);
        int width = wrapWidth(blocks);
        List<String> paragraphs = new ArrayList<>();
        for (List<String> block : blocks) {
            if (width > 0) {
                joined(block, width, paragraphs);
            } else {
                block.forEach(line -> paragraphs.add(line.strip()));
            }
        }
        return paragraphs;
    }

    /** Runs of lines without a blank line between them. */
    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (!line.strip().isEmpty()) {
                block.add(line.stripTrailing());
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** The margin the lines were broken at; 0 when every line is a paragraph. */
    private static int wrapWidth(List<List<String>> blocks) {
        int width = blocks.stream()
                .filter(block -> block.size() > 1)
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
            return 0;
        }
        long inner = blocks.stream().mapToLong(block -> block.size() - 1).sum();
        long full = blocks.stream()
                .mapToLong(block -> count(block, i -> isFull(block, i, width)))
                .sum();
        long open = blocks.stream()
                .mapToLong(block -> count(block, i -> !endsSentence(block.get(i))))
                .sum();
        boolean wrapped = inner >= FEWEST_WRAPPED && full >= WRAPPED_SHARE * inner && open >= OPEN_ENDED_SHARE * inner;
        return wrapped ? width : 0;
    }

    private static long count(List<String> block, IntPredicate test) {
        return IntStream.range(0, block.size() - 1).filter(test).count();
    }

    /** Whether the first word of the next line would (nearly) have passed the margin. */
    private static boolean isFull(List<String> block, int i, int width) {
        String next = block.get(i + 1).strip();
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return block.get(i).length() + 1 + word > RAGGED * width;
    }

    private static boolean endsSentence(String line) {
        return line.matches(".*[.!?:][\"'”’)\\]]*");
    }

    private static void joined(List<String> block, int width, List<String> paragraphs) {
        StringBuilder paragraph = new StringBuilder(block.get(0).strip());
        for (int i = 1; i < block.size(); i++) {
            boolean indented = indent(block.get(i)) > indent(block.get(i - 1)) && indent(block.get(i)) >= 2;
            if (indented || !isFull(block, i - 1, width)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else if (!isBrokenAtHyphen(paragraph)) {
                paragraph.append(' ');
            }
            paragraph.append(block.get(i).strip());
        }
        paragraphs.add(paragraph.toString());
    }

    private static boolean isBrokenAtHyphen(StringBuilder paragraph) {
        int last = paragraph.length() - 1;
        return last > 0 && paragraph.charAt(last) == '-' && Character.isLetter(paragraph.charAt(last - 1));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
