package readout.compare;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;

/** By what form of address a report names a person: "Mr Okello" is not "Mrs Okello". */
enum Courtesy {
    MAN,
    WOMAN,
    /** None, or both. */
    OPEN;

    private static final Map<String, Courtesy> FORMS = Map.of(
            "mr", MAN, "sir", MAN, "mrs", WOMAN, "ms", WOMAN, "miss", WOMAN, "madam", WOMAN, "madame", WOMAN, "lady",
            WOMAN);

    /* So many of an actor's mentions are looked at. */
    private static final int MENTIONS = 40;

    /* As long as the longest form with its full stop and a space. */
    private static final int BEFORE = 8;

    /** The form before the names of {@code actor} in {@code report}. */
    static Courtesy of(Report report, Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return OPEN;
        }
        Set<Courtesy> forms = new TreeSet<>();
        String text = report.article().text();
        actor.mentions().stream()
                .limit(MENTIONS)
                .filter(mention -> mention.form() == Actor.Form.NAME)
                .forEach(mention -> {
                    int start = mention.at().span().start();
                    forms.add(last(text.substring(Math.max(0, start - BEFORE), start)));
                    forms.add(first(mention.at().text()));
                });
        forms.remove(OPEN);
        return forms.size() == 1 ? forms.iterator().next() : OPEN;
    }

    private static Courtesy last(String before) {
        var words = Words.of(before, 0).all();
        return words.isEmpty() || !Character.isWhitespace(before.charAt(before.length() - 1))
                ? OPEN
                : FORMS.getOrDefault(words.get(words.size() - 1), OPEN);
    }

    private static Courtesy first(String name) {
        var words = Words.of(name, 0).all();
        return words.isEmpty() ? OPEN : FORMS.getOrDefault(words.get(0), OPEN);
    }

    /** Whether one person may be addressed in both forms. */
    boolean fits(Courtesy other) {
        return this == OPEN || other == OPEN || this == other;
    }
}
