package readout.input;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * RSS 0.9 to 2.0 with its usual extensions (content, dc), and Atom (RFC 4287): one document an entry, read as they
 * stream by.
 *
 * <p>Implementation note: jsoup's XML parser forgives what feeds get wrong, knows no document types and so no entities
 * but HTML's, and opens nothing outside the file. What has been read is cut off the tree.
 */
final class Feed implements Records {

    private static final int HEAD = 1024;
    private static final int MAX_DEPTH = 256;

    private final Part part;
    private final Limits limits;
    private final RecordLimit bytes;
    private final StreamParser xml;
    private int number;

    Feed(Part part, InputStream content, Limits limits) throws IOException {
        this.part = part;
        this.limits = limits;
        this.bytes = new RecordLimit(content, limits.recordBytes());
        this.xml = new StreamParser(Parser.xmlParser().setMaxDepth(MAX_DEPTH));
        xml.parse(reader(bytes, part.charset()), "");
    }

    private static Reader reader(InputStream bytes, Optional<String> carrier) throws IOException {
        byte[] head = bytes.readNBytes(HEAD);
        Optional<CharacterSets.Mark> mark = CharacterSets.mark(head);
        Charset charset = mark.map(CharacterSets.Mark::charset)
                .or(() -> CharacterSets.declared(head))
                .or(() -> carrier.flatMap(CharacterSets::named))
                .orElse(StandardCharsets.UTF_8);
        int from = mark.map(CharacterSets.Mark::length).orElse(0);
        InputStream start = new ByteArrayInputStream(head, from, head.length - from);
        return new BufferedReader(new InputStreamReader(new SequenceInputStream(start, bytes), charset));
    }

    @Override
    public Optional<Document> next() throws IOException {
        Element element = xml.selectNext("item, entry, *|entry");
        if (element == null) {
            return Optional.empty();
        }
        bytes.restart();
        number++;
        FeedEntry entry = entry(element);
        cutOff(element);
        return Optional.of(entry.document(part, number, limits));
    }

    private FeedEntry entry(Element item) {
        Optional<Element> channel = Optional.ofNullable(xml.document().selectFirst("channel, feed, *|feed"));
        Optional<String> url = link(item);
        return new FeedEntry(
                url,
                text(item, "source")
                        .or(() -> url.isPresent() ? Optional.empty() : channel.flatMap(c -> text(c, "title"))),
                text(item, "title"),
                text(item, "dc:creator", "author").or(() -> channel.flatMap(c -> text(c, "author"))),
                text(item, "pubDate", "published", "dc:date", "issued", "updated"),
                text(item, "dc:language").or(() -> channel.flatMap(c -> text(c, "language", "dc:language"))),
                text(item, "content:encoded", "content"),
                text(item, "description", "summary", "dc:description"));
    }

    /** RSS's link, Atom's link to the entry itself, or an id that is an address. */
    private static Optional<String> link(Element item) {
        Optional<String> alternate = item.children().stream()
                .filter(child -> isNamed(child, "link") && child.hasAttr("href"))
                .filter(child -> !child.hasAttr("rel") || child.attr("rel").equals("alternate"))
                .map(child -> child.attr("href").strip())
                .findFirst();
        return text(item, "link")
                .or(() -> alternate)
                .or(() -> text(item, "guid", "id"))
                .filter(address -> address.matches("(?i)https?://\\S+"));
    }

    /** What the first child of these names says, in the order of the names, if it says anything. */
    private static Optional<String> text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                Optional<String> words = isNamed(child, name) ? Optional.of(text(child)) : Optional.empty();
                if (words.filter(w -> !w.isBlank()).isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Element element, String name) {
        String own = element.tagName();
        return own.equalsIgnoreCase(name)
                || (own.startsWith("atom:") && own.substring(5).equals(name));
    }

    /** Text and CDATA as mark-up; XHTML as it stands; of a person or source its name. */
    private static String text(Element element) {
        for (Element child : element.children()) {
            if (isNamed(child, "name") || isNamed(child, "title")) {
                return child.wholeText().strip();
            }
        }
        if (element.childrenSize() > 0) {
            return element.html().strip();
        }
        StringBuilder words = new StringBuilder();
        boolean plain = element.attr("type").equals("text");
        element.textNodes()
                .forEach(node -> words.append(plain ? Entities.escape(node.getWholeText()) : node.getWholeText()));
        return words.toString().strip();
    }

    private void cutOff(Element element) {
        Node before = element.previousSibling();
        while (before != null && !(before instanceof Element)) {
            Node next = before.previousSibling();
            before.remove();
            before = next;
        }
        element.remove();
    }
}
