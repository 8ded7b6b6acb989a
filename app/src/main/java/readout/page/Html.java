package readout.page;

/** Writes HTML. All text and every attribute's value is escaped; tags and attributes' names come from this package alone. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Opens {@code tag}; {@code attributes} are names and values in turn. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds {@code text} alone. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A line break in the source, for those who read it. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** A file of this package's own, as it is: style, script or data; {@code attributes} as they stand in a tag. */
    Html own(String tag, String content, String attributes) {
        out.append('<').append(tag).append(attributes).append('>');
        out.append(content);
        return close(tag);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isControl(c) ? '\ufffd' : c);
            }
        }
    }

    /** Characters that HTML has no place for. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t';
    }
}
