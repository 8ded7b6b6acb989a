package readout.about;

import java.util.ArrayList;
import java.util.List;

/** What one report holds of the terms: counts by part of the report, and how much of conflict or diplomacy stands in the paragraphs that name each. */
final class Tally implements Search.Found {

    private static final int NAMES = 5;
    /** The lead: so many characters from where the main text begins, and on to the end of the word. */
    private static final int LEAD = 600;

    private static final int AROUND = 60;

    private final String text;
    private final int body;
    private final int[] title;
    private final int[] lead;
    private final int[] rest;
    private final int[] small;
    private final int[] beside;
    private final int[] first;
    private final List<List<String>> names = new ArrayList<>();
    private final int[] inParagraph;
    private int contextInParagraph;
    private int context;
    private int otherCountries;
    private int words;

    /** A tally of {@code terms} terms in a text whose main part begins at {@code body}. */
    Tally(String text, int body, int terms) {
        this.text = text;
        this.body = body;
        title = new int[terms];
        lead = new int[terms];
        rest = new int[terms];
        small = new int[terms];
        beside = new int[terms];
        first = new int[terms];
        inParagraph = new int[terms];
        for (int i = 0; i < terms; i++) {
            names.add(new ArrayList<>(0));
        }
    }

    @Override
    public void phrase(Phrase phrase, int from, int to) {
        int subject = phrase.subject();
        if (subject == Topic.CONTEXT) {
            contextInParagraph++;
        } else if (subject == Topic.OTHER_COUNTRY) {
            otherCountries++;
        } else if (subject >= 0) {
            if (mentions(subject) == 0) {
                first[subject] = from;
            }
            int[] part = from < body ? title : from < body + LEAD ? lead : rest;
            part[subject]++;
            inParagraph[subject]++;
            small[subject] += Character.isLowerCase(text.charAt(from)) ? 1 : 0;
            List<String> known = names.get(subject);
            if (known.size() < NAMES) {
                String name = text.substring(from, to);
                if (!known.contains(name)) {
                    known.add(name);
                }
            }
        }
    }

    @Override
    public void paragraph(int wordsSoFar) {
        for (int i = 0; i < inParagraph.length; i++) {
            beside[i] += inParagraph[i] > 0 ? contextInParagraph : 0;
            inParagraph[i] = 0;
        }
        context += contextInParagraph;
        contextInParagraph = 0;
        words = wordsSoFar;
    }

    int words() {
        return words;
    }

    int title(int term) {
        return title[term];
    }

    int lead(int term) {
        return lead[term];
    }

    int rest(int term) {
        return rest[term];
    }

    int mentions(int term) {
        return title[term] + lead[term] + rest[term];
    }

    /** Mentions that open with a small letter. */
    int small(int term) {
        return small[term];
    }

    /** Words of conflict or diplomacy in the paragraphs that name the term. */
    int beside(int term) {
        return beside[term];
    }

    /** Words of conflict or diplomacy in all. */
    int context() {
        return context;
    }

    /** Mentions of countries that nobody asks for. */
    int otherCountries() {
        return otherCountries;
    }

    /** The first few forms met. */
    List<String> names(int term) {
        return names.get(term);
    }

    /** The words around the first mention. */
    String passage(int term) {
        int from = Math.max(0, first[term] - AROUND);
        int to = Math.min(text.length(), first[term] + AROUND);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && from < first[term]) {
            from++;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && to > first[term]) {
            to--;
        }
        String cut = text.substring(from, Math.max(from, to)).strip().replaceAll("\\s+", " ");
        return (from > 0 ? "… " : "") + cut + (to < text.length() ? " …" : "");
    }
}
