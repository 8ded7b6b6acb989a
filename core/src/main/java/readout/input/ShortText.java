package readout.input;

import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of elements that hold a line and no more; boxes in boxes are not read through for each of them. */
final class ShortText {

    private ShortText() {}

    /** The text of {@code element} in one line, where it has at most {@code longest} characters and is not empty. */
    static Optional<String> of(Element element, int longest) {
        int length = 0;
        Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator();
        while (texts.hasNext() && length <= longest) {
            length += texts.next().getWholeText().strip().length();
        }
        if (length > longest) {
            return Optional.empty();
        }
        return Optional.of(element.text()).filter(text -> !text.isEmpty() && text.length() <= longest);
    }
}
