package readout.input;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import readout.model.Article.Removed;

/**
 * A page read: the paragraphs of its main text and what it says of itself.
 *
 * @param paragraphs the main text; empty when there is no prose
 * @param removed what stands on it beside the main text, with the reason why it is no part of that, in order
 * @param origin what its metadata say
 * @param blank whether it shows no text at all
 * @param note what had to be done to read its characters, in words
 */
record Page(List<String> paragraphs, List<Removed> removed, Origin origin, boolean blank, Optional<String> note) {

    /** Elements nested deeper are taken as siblings: no page needs more, and some are made to break parsers. */
    private static final int MAX_DEPTH = 200;

    private static final int SHORTEST_WHOLE = 300;

    /** Reads the page of {@code bytes}, served at {@code url}. */
    static Page of(byte[] bytes, Optional<String> charset, Optional<String> url) {
        Decoded decoded = decode(bytes, charset);
        org.jsoup.nodes.Document page = parse(decoded.text());
        PageHints hints = new PageHints();
        PageMetadata metadata = new PageMetadata(page, url);
        List<Block> blocks = Blocks.of(page.body(), hints);
        MainText.Found text = MainText.of(page.body(), blocks, metadata.title(), hints);
        Origin origin =
                metadata.origin(blocks, text.blocks().stream().findFirst().map(Block::element), hints);
        List<String> shown =
                text.blocks().stream().map(block -> Decoded.clean(block.text())).toList();
        List<String> scripted = isWhole(shown, metadata) ? List.of() : ScriptedText.of(page, metadata.data());
        List<String> paragraphs = ScriptedText.length(scripted) > 2 * ScriptedText.length(shown) ? scripted : shown;
        boolean blank = paragraphs.isEmpty() && !page.body().hasText();
        return new Page(paragraphs, text.removed(), origin, blank, decoded.note());
    }

    /** Whether what is shown can be the whole text: long enough, and not much shorter than the page says its text is. */
    private static boolean isWhole(List<String> shown, PageMetadata metadata) {
        int length = ScriptedText.length(shown);
        return length >= SHORTEST_WHOLE
                && length * 2 >= metadata.data().body().map(String::length).orElse(0);
    }

    static org.jsoup.nodes.Document parse(byte[] bytes, Optional<String> charset) {
        return parse(decode(bytes, charset).text());
    }

    private static org.jsoup.nodes.Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    }

    private static Decoded decode(byte[] bytes, Optional<String> charset) {
        return Decoded.of(bytes, charset.flatMap(CharacterSets::named), CharacterSets.declared(bytes));
    }
}
