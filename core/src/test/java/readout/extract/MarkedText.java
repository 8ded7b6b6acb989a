package readout.extract;

import java.util.Optional;
import readout.model.Span;

/**
 * An example of a rule with its marks read off: {@code [cue]} and {@code <content>}.
 *
 * @param text the example without the marks
 * @param cue what stood in square brackets
 * @param content what stood in angle brackets, if anything did
 */
record MarkedText(String text, Span cue, Optional<Span> content) {

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        int cueStart = 0;
        int cueEnd = 0;
        int contentStart = -1;
        int contentEnd = -1;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '[' -> cueStart = text.length();
                case ']' -> cueEnd = text.length();
                case '<' -> contentStart = text.length();
                case '>' -> contentEnd = text.length();
                default -> text.append(c);
            }
        }
        Optional<Span> content = contentStart < 0 ? Optional.empty() : Optional.of(new Span(contentStart, contentEnd));
        return new MarkedText(text.toString(), new Span(cueStart, cueEnd), content);
    }
}
