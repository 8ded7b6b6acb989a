package readout.who;

import java.util.List;
import java.util.Optional;
import readout.text.Sentence;
import readout.text.Token;

/** Whose words a quotation gives. */
final class Speakers {

    private final Links links;
    private final Quotation quotation;

    Speakers(Links links) {
        this.links = links;
        this.quotation = new Quotation(links.text);
    }

    /** Whether the mention stands in quotation marks. */
    boolean isQuoted(Mention mention) {
        return quotation.covers(links.head(mention));
    }

    boolean isQuoted(Token token) {
        return quotation.covers(token);
    }

    /** Who says what is quoted in the sentence; empty where that is not known or not one. */
    Optional<Entity> of(Sentence sentence) {
        return quotation
                .frame(links.text, sentence)
                .flatMap(frame -> quotation
                        .speaker(frame)
                        .flatMap(head -> links.at(frame.index(), head)
                                .or(() -> Quotation.sender(frame, head)
                                        .flatMap(sender -> links.at(frame.index(), sender)))))
                .map(links::meant)
                .filter(meant -> meant.size() == 1)
                .map(meant -> meant.get(0));
    }

    /** As {@link #of}, as a list of one or none. */
    List<Entity> meant(Sentence sentence) {
        return of(sentence).map(List::of).orElse(List.of());
    }
}
