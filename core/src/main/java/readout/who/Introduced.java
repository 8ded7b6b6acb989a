package readout.who;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names with their abbreviation in brackets, which a headline may use before the text tells it: "AA fires on town … the Arakan Army (AA)". */
final class Introduced {

    private final Map<String, Mention> names = new LinkedHashMap<>();

    Introduced(Links links, Map<Integer, List<Mention>> mentions) {
        mentions.values()
                .forEach(here -> here.forEach(
                        m -> before(links, m, here).ifPresent(name -> names.putIfAbsent(links.words(m), name))));
    }

    /** The name right before the bracket in which the abbreviation {@code mention} stands. */
    private static Optional<Mention> before(Links links, Mention mention, List<Mention> here) {
        boolean body = mention.sketch() instanceof Sketch.Body;
        String opening = mention.from() > 1
                ? links.sentence(mention).token(mention.from() - 1).form()
                : "";
        if (!body
                || !opening.equals("(") && !opening.equals("[")
                || !links.words(mention).matches("\\p{Lu}[\\p{Lu}-]+")) {
            return Optional.empty();
        }
        return here.stream()
                .filter(m -> m.to() == mention.from() - 1 && m.sketch() instanceof Sketch.Body told && !told.unit())
                .findFirst();
    }

    /** The name that {@code words} are told to be short for further on in the report than {@code mention}. */
    Optional<Mention> by(String words, Mention mention) {
        return Optional.ofNullable(names.get(words))
                .filter(name -> name.sentence() > mention.sentence()
                        || name.sentence() == mention.sentence() && name.from() > mention.to());
    }
}
