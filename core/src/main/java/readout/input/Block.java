package readout.input;

import org.jsoup.nodes.Element;

/**
 * A run of text on a page that nothing breaks: a paragraph, a heading, an item of a list.
 *
 * @param text with single spaces
 * @param linked how many of its characters are in links
 * @param element the block element it stands in
 * @param kind what it is
 */
record Block(String text, int linked, Element element, Kind kind) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        /** Text straight in a box, not in a paragraph of its own. */
        LOOSE
    }

    private static final int SHORTEST_PROSE = 60;
    private static final double MOSTLY_LINKS = 0.5;
    private static final int FEWEST_UNLINKED = 60;

    /** The share of its characters that are in links, 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    /** Whether it is mostly links, and no sentence of a paragraph that says enough outside them. */
    boolean isLinks() {
        return linkDensity() > MOSTLY_LINKS && !isLinkedSentence();
    }

    private boolean isLinkedSentence() {
        return kind == Kind.PARAGRAPH && isSentence() && text.length() - linked >= FEWEST_UNLINKED;
    }

    /** Whether it reads as running text: long enough, more than links, and no heading. */
    boolean isProse() {
        return kind != Kind.HEADING && !isLinks() && (text.length() >= SHORTEST_PROSE || isSentence());
    }

    /** Whether it ends as a sentence does and has some words. */
    boolean isSentence() {
        return text.length() >= 25 && text.matches("(?s).*[.!?…:;,][\"'”’»)\\]]*") && text.indexOf(' ') > 0;
    }
}
