package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Passage;
import readout.model.Span;

/**
 * What a report does not tell of a statement that others print more of: the sentences and clauses of the others' wordings whose content
 * words stand together nowhere in the report, not in its own wording and not in its other sentences.
 */
final class LeftOut {

    /* Where a clause may end: what stands on both sides must still be of some words. */
    private static final Pattern CLAUSE = Pattern.compile(
            "[;:]\\s+|\\s[—–-]\\s|,\\s+(?=(?:and|but|while|or)\\s)|,?\\s+(?=(?:until|unless|because|provided|if)\\s)");

    private final ContentWords language;

    LeftOut(ContentWords language) {
        this.language = language;
    }

    /** A part of a statement. */
    private record Part(Passage passage, Set<String> stems) {}

    /** For each report of {@code group}, the fullest wording first, by id of its first statement: what it leaves out. */
    Map<String, List<Passage>> of(List<Utterance> group) {
        Map<String, List<Utterance>> byReport = new LinkedHashMap<>();
        group.forEach(one -> byReport.computeIfAbsent(one.report().id(), id -> new ArrayList<>())
                .add(one));
        Map<String, List<Passage>> leftOut = new HashMap<>();
        if (byReport.size() < 2) {
            return leftOut;
        }
        List<Part> parts = group.stream().flatMap(one -> parts(one).stream()).toList();
        byReport.forEach((id, own) -> {
            List<Passage> missing = missing(parts, own);
            if (!missing.isEmpty()) {
                leftOut.put(own.get(0).statement().id(), missing);
            }
        });
        return leftOut;
    }

    private List<Passage> missing(List<Part> parts, List<Utterance> own) {
        Report report = own.get(0).report();
        List<Part> missing = new ArrayList<>();
        for (Part part : parts) {
            boolean told = own.stream().anyMatch(one -> isHeldBy(part, one.words()))
                    || missing.stream().anyMatch(known -> isHeldBy(part, known.stems()))
                    || stands(part, report.words());
            if (!part.passage().article().equals(report.id()) && !told) {
                missing.add(part);
            }
        }
        return missing.stream().map(Part::passage).toList();
    }

    private boolean isHeldBy(Part part, Set<String> stems) {
        return language.shared(part.stems(), stems) >= Thresholds.TOLD_PART * language.weight(part.stems());
    }

    /* Whether so much of the part stands within a few words of the text. */
    private boolean stands(Part part, Words text) {
        int window = Math.max(Thresholds.TOLD_WITHIN_WORDS, 4 * part.stems().size());
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            for (String stem : ContentWords.of(text.at(i))) {
                if (part.stems().contains(stem)) {
                    last.put(stem, i);
                    int from = i - window;
                    last.values().removeIf(at -> at < from);
                    if (isHeldBy(part, last.keySet())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Part> parts(Utterance one) {
        Passage content = one.statement().content();
        List<Part> parts = new ArrayList<>();
        for (Span sentence : QuotedSentence.parts(content.text())) {
            for (Span clause : clauses(content.text(), sentence)) {
                Set<String> stems = ContentWords.of(clause.of(content.text()));
                if (stems.size() >= Thresholds.PART_WORDS) {
                    parts.add(new Part(passage(content, clause), stems));
                }
            }
        }
        return parts;
    }

    /* What is too short to be a clause goes with the one before it. */
    private static List<Span> clauses(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        Matcher end = CLAUSE.matcher(text).region(sentence.start(), sentence.end());
        int start = sentence.start();
        while (end.find()) {
            Span before = new Span(start, end.end());
            boolean isClause = isClause(text, before);
            if (isClause(text, new Span(end.end(), sentence.end())) && (isClause || !clauses.isEmpty())) {
                clauses.add(
                        isClause ? before : clauses.remove(clauses.size() - 1).union(before));
                start = end.end();
            }
        }
        clauses.add(new Span(start, sentence.end()));
        return clauses;
    }

    private static boolean isClause(String text, Span span) {
        return ContentWords.of(span.of(text)).size() >= Thresholds.PART_WORDS;
    }

    /* Without the space and the comma at its ends. */
    private static Passage passage(Passage content, Span part) {
        String text = content.text();
        int start = part.start();
        int end = part.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || ",;:—–-\"”“".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int offset = content.span().start();
        return new Passage(content.article(), new Span(offset + start, offset + end), text.substring(start, end));
    }
}
