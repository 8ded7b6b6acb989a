package readout.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mail (RFC 5322), such as a newsletter, or a page saved with all that belongs to it (MHTML, RFC 2557). One document:
 * the page it holds, or its plain text where that says more than the page; what is attached is passed over.
 */
final class Message {

    private static final int DEEPEST = 8;

    /** A page whose main text is shorter than this share of the plain text beside it was not read right. */
    private static final double SAME_TEXT = 0.5;

    private Message() {}

    /** The document that the message of {@code bytes} holds. */
    static Document document(Part part, byte[] bytes, Limits limits) {
        MimePart message = MimePart.of(bytes);
        List<MimePart> texts = new ArrayList<>();
        collect(message, texts, 0);
        Optional<MimePart> html = first(texts, "text/html").or(() -> first(texts, "application/xhtml+xml"));
        boolean isPage = message.field("snapshot-content-location").isPresent()
                || message.type().equals("multipart/related")
                        && message.field("to").isEmpty();
        Document document = part.document(content(html, first(texts, "text/plain"), part.input(), limits));
        return isPage ? page(document, message, html) : mail(document, message);
    }

    private static Document page(Document document, MimePart message, Optional<MimePart> html) {
        Optional<String> address = message.field("snapshot-content-location")
                .or(() -> html.flatMap(root -> root.field("content-location")))
                .filter(location -> location.matches("(?i)https?://\\S+"));
        return described(document, address, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Document mail(Document document, MimePart message) {
        return described(
                document,
                message.field("archived-at").map(address -> address.replaceAll("^<|>$", "")),
                message.field("from").map(EncodedWords::in).flatMap(Message::sender),
                message.field("subject")
                        .map(EncodedWords::in)
                        .map(subject -> subject.replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg):\\s*)+", "")),
                message.field("date"));
    }

    private static Document described(
            Document document,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> date) {
        return new Document(
                document.input(),
                document.externalId(),
                url.or(document::url),
                outlet,
                title.filter(words -> !words.isEmpty()),
                date,
                document.language(),
                document.content());
    }

    /** The name before the address, or what follows its at sign. */
    private static Optional<String> sender(String from) {
        String name = from.replaceFirst("\\s*<[^<>]*>.*$", "")
                .replaceAll("^[\"']|[\"']$", "")
                .strip();
        if (!name.isEmpty() && name.indexOf('@') < 0) {
            return Optional.of(name);
        }
        String domain = from.replaceFirst("^.*@([\\w.-]+).*$", "$1");
        return domain.equals(from) ? Optional.empty() : Optional.of(domain);
    }

    private static void collect(MimePart part, List<MimePart> texts, int depth) {
        if (depth > DEEPEST || part.isAttachment()) {
            return;
        }
        if (part.type().equals("message/rfc822")) {
            collect(MimePart.of(part.content()), texts, depth + 1);
        } else if (part.type().startsWith("multipart/")) {
            part.parts().forEach(inner -> collect(inner, texts, depth + 1));
        } else {
            texts.add(part);
        }
    }

    private static Optional<MimePart> first(List<MimePart> texts, String type) {
        return texts.stream().filter(part -> part.type().equals(type)).findFirst();
    }

    private static Document.Content content(
            Optional<MimePart> html, Optional<MimePart> plain, String place, Limits limits) {
        Optional<Decoded> text = plain.map(part ->
                Decoded.of(part.content(), part.parameter("charset").flatMap(CharacterSets::named), Optional.empty()));
        Optional<Document.Content> page =
                html.map(part -> Contents.page(part.content(), part.parameter("charset"), place, limits));
        boolean pageSaysLess = page.isPresent() && text.isPresent() && saysLess(page.get(), text.get());
        if (page.isPresent() && !pageSaysLess) {
            return page.get();
        }
        return text.<Document.Content>map(t -> new Document.Text(t.text(), t.note()))
                .or(() -> page)
                .orElse(new Document.Unreadable(place + " is a message without text of its own"));
    }

    private static boolean saysLess(Document.Content page, Decoded text) {
        if (!(page instanceof Document.Html html)) {
            return true;
        }
        int read = Page.of(html.bytes(), html.charset(), Optional.empty()).paragraphs().stream()
                .mapToInt(String::length)
                .sum();
        return read
                < SAME_TEXT * text.text().replaceAll("\\s+|https?://\\S+", " ").length();
    }
}
