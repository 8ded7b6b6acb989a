package readout.extract;

import java.util.Optional;
import readout.text.Sentence;
import readout.text.Token;

/** Where a tag ("X said", "argues X") begins and ends in its sentence, and where the clause around it does. */
final class TagBounds {

    private final String text;
    private final Sentence sentence;
    private final Quotations quotations;

    TagBounds(String text, Sentence sentence, Quotations quotations) {
        this.text = text;
        this.sentence = sentence;
        this.quotations = quotations;
    }

    /** The tag stands inside the clause it reports: "Peru answered, the ministry said, in kind". */
    boolean isParenthesis(int verb) {
        Token word = sentence.token(verb);
        boolean aside = word.relation().equals("parataxis") || word.relation().equals("dep");
        boolean hangs = word.head() >= 0
                && (aside && word.head() > verb + 1
                        || word.head() < verb && (aside || word.relation().equals("ccomp")));
        int after = tagEnd(verb) + 1;
        return hangs && after < sentence.size() && sentence.token(after).form().equals(",");
    }

    /** The last word of the tag: its verb, or the subject behind it ("argues Ana Ruiz of the ministry"). */
    int tagEnd(int verb) {
        Optional<Integer> subject = Clauses.subject(sentence, verb).filter(s -> s > verb);
        int last = subject.orElse(verb);
        while (subject.isPresent()
                && last + 1 < sentence.size()
                && !sentence.token(last + 1).form().equals(",")
                && !sentence.token(last + 1).is("VB")) {
            last++;
        }
        return last;
    }

    /** Where the clause around the tag ends: at a semicolon, or with the sentence. */
    int clauseEnd(int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (word.form().equals(";") && quotations.at(word.span().start()).isEmpty()) {
                return sentence.token(i - 1).span().end();
            }
        }
        return sentenceEnd();
    }

    int sentenceEnd() {
        int last = sentence.size() - 1;
        while (last > 0
                && !Character.isLetterOrDigit(sentence.token(last).form().charAt(0))) {
            last--;
        }
        return sentence.token(last).span().end();
    }

    int tagStart(int verb) {
        Optional<Integer> subject = Clauses.subject(sentence, verb).filter(s -> s < verb);
        if (subject.isEmpty()) {
            return sentence.token(TagNames.start(sentence, verb)).span().start();
        }
        int start = sentence.phrase(subject.get()).start();
        String before = text.substring(
                        sentence.span().start(), Math.max(sentence.span().start(), start))
                .stripTrailing();
        if (before.isEmpty() || !before.endsWith(",")) {
            int i = subject.get();
            while (i > 0 && !sentence.token(i - 1).form().equals(",")) {
                i--;
            }
            return i == 0 ? sentence.span().start() : sentence.token(i).span().start();
        }
        return start;
    }

    /** Whether more than subject and verb stands between {@code end} and the verb, or a conjunction opens it. */
    boolean isBroken(int verb, int end) {
        int i = verb - 1;
        for (; i >= 0 && sentence.token(i).span().start() >= end; i--) {
            if (!isOfSubject(i, verb) && TagWords.breaks(sentence.token(i), verb)) {
                return true;
            }
        }
        int first = i + 1;
        while (first < verb
                && !Character.isLetterOrDigit(sentence.token(first).form().charAt(0))) {
            first++;
        }
        return sentence.token(first).is("CC");
    }

    /** "“…,” the firm, {which} is the army's, said": what is told of the one who speaks. */
    private boolean isOfSubject(int word, int verb) {
        Token clause = sentence.token(Math.max(0, sentence.token(word).head()));
        return sentence.token(word).is("WDT")
                && clause.relation().equals("relcl")
                && Clauses.subject(sentence, verb)
                        .filter(s -> s == clause.head())
                        .isPresent();
    }

    /** The offset itself, or where the quotation around it begins. */
    int unquoted(int offset) {
        return quotations.at(offset).map(q -> q.inner().start()).orElse(offset);
    }

    /** The verb of what was said left of the tag at {@code verb}, not after {@code end}. */
    Optional<Integer> leftHead(int verb, int end) {
        Token word = sentence.token(verb);
        for (int child : sentence.children(verb)) {
            boolean clause = sentence.token(child).relation().equals("ccomp") && child < verb;
            if (clause && sentence.token(child).span().end() <= end) {
                return Optional.of(child);
            }
        }
        return word.head() >= 0 && word.head() < verb ? Optional.of(word.head()) : Optional.empty();
    }
}
