package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.model.Contact.Status;
import readout.model.Span;
import readout.text.Sentence;

/**
 * A word that tells of a contact, with the phrases around it.
 *
 * @param sentence its sentence
 * @param token the verb or noun
 * @param frame its frame
 * @param subjects heads of the phrases for those who sought or had it; none where they are understood
 * @param partners heads of the phrases for the others
 * @param joint heads of phrases that name all sides at once: "talks between A and B"
 * @param mediators heads of the phrases for who brought them together
 * @param caller head of the phrase for who called, where that is not the subject: "took a call from X"
 * @param told whether it took place, and who denies it
 * @param part the part of the sentence that is about it: of "met A on Monday and B on Friday" two cues have one each
 */
record ContactCue(
        Sentence sentence,
        int token,
        ContactFrames.Frame frame,
        List<Integer> subjects,
        List<Integer> partners,
        List<Integer> joint,
        List<Integer> mediators,
        Optional<Integer> caller,
        ContactStatus.Told told,
        Span part) {

    /** Copies the lists. */
    ContactCue {
        subjects = List.copyOf(subjects);
        partners = List.copyOf(partners);
        joint = List.copyOf(joint);
        mediators = List.copyOf(mediators);
    }

    Status status() {
        return told.status();
    }

    /** The same word, telling of {@code others} only, in {@code of} the sentence. */
    ContactCue with(List<Integer> others, Span of) {
        return new ContactCue(sentence, token, frame, subjects, others, joint, mediators, caller, told, of);
    }
}
