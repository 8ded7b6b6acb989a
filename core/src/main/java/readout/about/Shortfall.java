package readout.about;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.model.Relevance;

/** Why a report was left out, in words. */
final class Shortfall {

    private Shortfall() {}

    /** What the report lacks of the question, such as "names India but not Pakistan, and that in passing". */
    static String inWords(Question question, Relevance relevance) {
        List<String> asked = question.terms().stream().map(Term::asked).toList();
        List<String> named =
                relevance.terms().stream().map(Relevance.Term::term).toList();
        List<String> absent =
                asked.stream().filter(term -> !named.contains(term)).toList();
        String names = "names " + list(named, " and ");
        return switch (relevance.rule()) {
            case "about.none" -> nothing(asked);
            case "about.named" -> named.size() == 1 ? names + often(relevance) + ", in passing" : names + " in passing";
            case "about.both" -> names + " in passing";
            case "about.one-name" -> names + but(absent) + ", and that in passing";
            case "about.one-country", "about.only-country" -> names + but(absent) + ", and not prominently";
            case "about.country-alone" ->
                names + but(absent) + ", and tells of others or of little conflict and diplomacy";
            default -> (named.isEmpty() ? "tells of conflict or diplomacy" : names) + but(absent);
        };
    }

    private static String nothing(List<String> asked) {
        return switch (asked.size()) {
            case 1 -> "does not name " + asked.get(0);
            case 2 -> "names neither " + asked.get(0) + " nor " + asked.get(1);
            default -> "names none of " + list(asked, " and ");
        };
    }

    private static String but(List<String> absent) {
        return absent.isEmpty() ? "" : " but not " + list(absent, " or ");
    }

    private static String often(Relevance relevance) {
        int mentions =
                relevance.terms().stream().mapToInt(Relevance.Term::mentions).sum();
        return switch (mentions) {
            case 1 -> " once";
            case 2 -> " twice";
            default -> " " + mentions + " times";
        };
    }

    private static String list(List<String> words, String last) {
        int n = words.size();
        return IntStream.range(0, n)
                .mapToObj(i -> (i == 0 ? "" : i == n - 1 ? last : ", ") + words.get(i))
                .collect(Collectors.joining());
    }
}
