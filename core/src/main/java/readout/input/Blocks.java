package readout.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The blocks of text of a page, in order. Walks the tree without recursion, so depth does not matter. */
final class Blocks implements NodeFilter {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "option",
            "textarea",
            "button",
            "input",
            "head",
            "link",
            "meta",
            "map",
            "img",
            "picture",
            "source",
            "label");

    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th", "caption");
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre");
    private static final int LONG_LINE = 80;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int linkDepth;
    private int breaks;
    private Element owner;

    private final PageHints hints;

    private Blocks(Element root, PageHints hints) {
        this.owner = root;
        this.hints = hints;
    }

    /** The blocks below {@code root}. */
    static List<Block> of(Element root, PageHints hints) {
        Blocks blocks = new Blocks(root, hints);
        NodeTraversor.filter(blocks, root);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (WITHOUT_TEXT.contains(element.normalName()) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            lineBreak();
        } else if (breaksText(element)) {
            end();
            owner = element;
        } else if (isLink(element)) {
            linkDepth++;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                return FilterResult.CONTINUE;
            }
            if (breaksText(element)) {
                end();
                owner = element.parent() == null ? element : blockAround(element.parent());
            } else if (isLink(element)) {
                linkDepth--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static Element blockAround(Element element) {
        Element around = element;
        while (!breaksText(around) && around.parent() != null) {
            around = around.parent();
        }
        return around;
    }

    private static boolean breaksText(Element element) {
        return element.isBlock() || element.normalName().equals("hr") || CELLS.contains(element.normalName());
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** Whether those who read the page do not see it: a word for screen readers in the midst of a paragraph, a card that opens on a name. */
    private boolean isHidden(Element element) {
        return element.hasAttr("hidden") || (!breaksText(element) && hints.isHidden(element));
    }

    private void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F';
            if (space) {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
                continue;
            }
            breaks = 0;
            text.append(c);
            linked += linkDepth > 0 ? 1 : 0;
        }
    }

    /** Two line breaks part paragraphs; one does when a sentence of some length ends before it. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1 || (text.length() > LONG_LINE && endsSentence(text))) {
            end();
        } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Looks at the end alone: a page may be one line of a hundred thousand breaks. */
    private static boolean endsSentence(CharSequence line) {
        int last = line.length() - 1;
        while (last > 0 && " \"'”’»)]".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…".indexOf(line.charAt(last)) >= 0;
    }

    private void end() {
        String line = text.toString().strip();
        if (!line.isEmpty()) {
            blocks.add(new Block(line, linked, owner, kind(owner)));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private static Block.Kind kind(Element owner) {
        String name = owner.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return Block.Kind.HEADING;
        }
        if (PARAGRAPHS.contains(name)) {
            return Block.Kind.PARAGRAPH;
        }
        if (ITEMS.contains(name) || owner.closest("li, dd, dt") != null && owner.childrenSize() == 0) {
            return Block.Kind.ITEM;
        }
        return CELLS.contains(name) ? Block.Kind.CELL : Block.Kind.LOOSE;
    }
}
