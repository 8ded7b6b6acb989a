package readout.extract;

import java.util.Locale;
import java.util.Optional;
import readout.model.Span;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** How a mention stands to the word that tells of a deed, in words: "subject of “shelled”, PropBank's A0 of shell.01". */
final class Ties {

    private final Sentence sentence;
    private final int trigger;

    /** Ties to the word at {@code trigger}. */
    Ties(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.trigger = trigger;
    }

    /** How the words at {@code mention} stand to the trigger. */
    String of(Span mention) {
        if (!sentence.span().contains(mention)) {
            return "told outside the sentence of " + quoted(trigger);
        }
        int head = head(mention);
        String role = role(head).map(r -> ", PropBank's " + r).orElse("");
        return place(head).orElse(role.isEmpty() ? "in the sentence of " + quoted(trigger) : "with " + quoted(trigger))
                + role;
    }

    /** The word of the mention that hangs from a word outside it. */
    private int head(Span mention) {
        for (Token token : sentence.tokens()) {
            boolean above = token.head() < 0
                    || !mention.contains(sentence.token(token.head()).span());
            if (mention.contains(token.span()) && above) {
                return token.index();
            }
        }
        return sentence.tokenAt(mention.start()).orElse(trigger);
    }

    private Optional<String> place(int head) {
        int at = first(head);
        Token token = sentence.token(at);
        if (at == trigger) {
            return Optional.of("itself the word " + quoted(trigger));
        }
        if (token.head() == trigger) {
            return relation(token).map(r -> r + " " + quoted(trigger));
        }
        if (sentence.token(trigger).head() == at) {
            return Optional.of("what " + quoted(trigger) + " is said of");
        }
        boolean under =
                token.relation().equals("pobj") && sentence.token(token.head()).head() == trigger;
        return under
                ? Optional.of("after “" + sentence.token(token.head()).form() + "” of " + quoted(trigger))
                : Optional.empty();
    }

    /** The first of those joined by "and". */
    private int first(int word) {
        int at = word;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (!token.relation().equals("conj") || token.head() < 0 || token.head() == trigger) {
                return at;
            }
            at = token.head();
        }
        return at;
    }

    private static Optional<String> relation(Token token) {
        return switch (token.relation()) {
            case "nsubj" -> Optional.of("subject of");
            case "nsubjpass" -> Optional.of("passive subject of");
            case "dobj" -> Optional.of("object of");
            case "dative" -> Optional.of("dative object of");
            case "poss" -> Optional.of("possessor of");
            case "nmod", "compound", "amod" -> Optional.of("part of a phrase with");
            case "conj" -> Optional.of("joined to");
            default -> Optional.empty();
        };
    }

    private Optional<String> role(int head) {
        return sentence.predicateAt(trigger)
                .flatMap(p -> p.arguments().stream()
                        .filter(a -> fills(a, head))
                        .findFirst()
                        .map(a -> a.label() + " of " + p.roleset().toLowerCase(Locale.ROOT)));
    }

    private boolean fills(Predicate.Argument argument, int head) {
        int first = first(head);
        boolean under = Grammar.isPreposition(sentence.token(argument.token()))
                && sentence.token(first).head() == argument.token();
        return argument.token() == head || argument.token() == first || under;
    }

    private String quoted(int word) {
        return "“" + sentence.token(word).form() + "”";
    }
}
