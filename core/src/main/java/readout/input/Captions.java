package readout.input;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells captions that no label names: what a picture is said to show, and a line that shares a box with nothing but a picture. */
final class Captions {

    private static final int SHORTEST_ALTERNATIVE = 15;
    private static final int LONGEST_CAPTION = 200;

    private final List<Block> blocks;
    private final Set<String> alternatives = new HashSet<>();

    Captions(List<Block> blocks) {
        this.blocks = blocks;
        if (!blocks.isEmpty()) {
            for (Element image : blocks.get(0).element().root().select("img[alt]")) {
                String words = Titles.bare(image.attr("alt"));
                if (words.length() >= SHORTEST_ALTERNATIVE) {
                    alternatives.add(words);
                }
            }
        }
    }

    /** Whether the block at {@code index} is a picture's caption. */
    boolean isCaption(int index) {
        Block block = blocks.get(index);
        return block.kind() != Block.Kind.HEADING
                && block.text().length() <= LONGEST_CAPTION
                && (alternatives.contains(Titles.bare(block.text()))
                        || (!block.isSentence() && isAloneWithPicture(index)));
    }

    private boolean isAloneWithPicture(int index) {
        Element box = blocks.get(index).element();
        return box.selectFirst("img, picture") != null && !isInside(index - 1, box) && !isInside(index + 1, box);
    }

    private boolean isInside(int index, Element box) {
        return index >= 0
                && index < blocks.size()
                && (blocks.get(index).element().equals(box)
                        || blocks.get(index).element().parents().contains(box));
    }
}
