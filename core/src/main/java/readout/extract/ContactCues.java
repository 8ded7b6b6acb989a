package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.extract.ContactFrames.Frame;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Finds the words of a sentence that tell of contacts, by roles and tree. */
final class ContactCues {

    private final Sentence sentence;
    private final ContactVerbs verbs;
    private final ContactNouns nouns;

    private ContactCues(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.verbs = new ContactVerbs(sentence, quotations);
        this.nouns = new ContactNouns(sentence, quotations);
    }

    /** The cues of {@code sentence}, in order. */
    static List<ContactCue> of(Sentence sentence, Quotations quotations) {
        ContactCues cues = new ContactCues(sentence, quotations);
        List<ContactCue> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            cues.at(word).map(cues::parted).ifPresent(found::addAll);
        }
        return found;
    }

    private Optional<ContactCue> at(Token word) {
        if (word.is("VB") && !word.relation().equals("nmod")) {
            return ContactFrames.verb(Clauses.lemma(sentence, word.index())).flatMap(f -> verbs.cue(word.index(), f));
        }
        return word.is("NN")
                ? frame(sentence, word.index()).flatMap(f -> nouns.cue(word.index(), f))
                : Optional.empty();
    }

    /** The frame of the noun, read with the word before it: "phone call". */
    static Optional<Frame> frame(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma();
        String two = noun > 0 ? sentence.token(noun - 1).lemma() + "_" + lemma : "";
        return ContactFrames.noun(two).or(() -> ContactFrames.noun(lemma));
    }

    /** "met A on Monday and B on Friday": one cue for each, with its part of the sentence. */
    private List<ContactCue> parted(ContactCue cue) {
        List<ContactLateParties.Late> late = ContactLateParties.of(cue);
        if (late.isEmpty()) {
            return List.of(cue);
        }
        List<ContactCue> found = new ArrayList<>();
        int start = sentence.span().start();
        List<Integer> partners = cue.partners();
        for (ContactLateParties.Late next : late) {
            found.add(cue.with(partners, new Span(start, next.from())));
            partners = List.of(next.token());
            start = next.from();
        }
        found.add(cue.with(partners, new Span(start, sentence.span().end())));
        return found;
    }
}
