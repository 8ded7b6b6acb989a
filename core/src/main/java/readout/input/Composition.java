package readout.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import readout.model.Article.Removed;

/**
 * Sorts a report's paragraphs into headline, furniture and main text, and reads byline, agency, outlet, date line and dateline off
 * them. Made for one report, used once.
 */
final class Composition {

    /** How far down lines about the report (its outlet, byline, date) are looked for before its text must begin. */
    private static final int HEAD = 8;

    /** Headlines that stand in the same line as the text are parted from it only when this long. */
    private static final int LONGEST_COMMON_START = 30;

    private final List<String> paragraphs;
    private final TreeMap<Integer, String> reasons = new TreeMap<>();
    private final Optional<String> givenTitle;

    private int titleAt = -1;
    private int dateLineAt = -1;
    private int bodyAt;
    private final Credits credits = new Credits();
    private Optional<Datelines.Found> dateline = Optional.empty();
    private int datelineAt = -1;

    Composition(List<String> paragraphs, Optional<String> givenTitle) {
        this.givenTitle = givenTitle;
        this.paragraphs =
                givenTitle.map(title -> withTitleApart(paragraphs, title)).orElse(paragraphs);
        markFurniture();
        readHead();
        readDateline();
        readTail();
        settleDateLine();
    }

    /** The headline: the one given, else the one found. */
    Optional<String> title() {
        return givenTitle.or(() -> titleAt < 0 ? Optional.empty() : Optional.of(paragraphs.get(titleAt)));
    }

    Optional<String> outlet() {
        return credits.outlet();
    }

    Optional<String> byline() {
        return credits.byline();
    }

    Optional<String> agency() {
        return credits.agency();
    }

    /** The day a date line of the report's own tells. */
    Optional<LocalDate> dateLine() {
        return credits.dateLine();
    }

    Optional<Datelines.Found> dateline() {
        return dateline;
    }

    /** Which of the {@linkplain #body() main text's} paragraphs opens with the dateline; -1 when none. */
    int datelineParagraph() {
        return datelineAt < 0
                ? -1
                : (int) bodyIndices().stream().filter(i -> i < datelineAt).count();
    }

    /** The paragraphs of the main text. */
    List<String> body() {
        return bodyIndices().stream().map(paragraphs::get).toList();
    }

    /** What was taken out, in order. */
    List<Removed> removed() {
        List<Removed> removed = new ArrayList<>();
        reasons.forEach((i, reason) -> removed.add(new Removed(paragraphs.get(i), reason)));
        return removed;
    }

    private List<Integer> bodyIndices() {
        List<Integer> body = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i != titleAt && !reasons.containsKey(i)) {
                body.add(i);
            }
        }
        return body;
    }

    private static List<String> withTitleApart(List<String> paragraphs, String title) {
        if (paragraphs.isEmpty() || title.length() < LONGEST_COMMON_START) {
            return paragraphs;
        }
        String first = paragraphs.get(0);
        boolean runsOn = first.startsWith(title + " ")
                && Character.isUpperCase(first.substring(title.length()).strip().codePointAt(0));
        if (!runsOn) {
            return paragraphs;
        }
        List<String> apart =
                new ArrayList<>(List.of(title, first.substring(title.length()).strip()));
        apart.addAll(paragraphs.subList(1, paragraphs.size()));
        return apart;
    }

    private void markFurniture() {
        for (int i = 0; i < paragraphs.size(); i++) {
            int at = i;
            String paragraph = paragraphs.get(i);
            boolean isTitle =
                    givenTitle.filter(title -> Titles.same(title, paragraph)).isPresent();
            if (!isTitle && Agencies.creditLine(paragraph).isEmpty()) {
                Furniture.reason(paragraph).ifPresent(reason -> reasons.put(at, reason));
            }
        }
    }

    private void readHead() {
        int seen = 0;
        for (int i = 0; i < paragraphs.size() && seen < HEAD; i++) {
            if (reasons.containsKey(i)) {
                continue;
            }
            seen++;
            if (!isAboutReport(i) && !isHeadline(i) && !isStandfirst(i)) {
                bodyAt = i;
                return;
            }
        }
        bodyAt = paragraphs.size();
    }

    private boolean isAboutReport(int i) {
        String paragraph = paragraphs.get(i);
        boolean undated = dateLine().isEmpty();
        Optional<String> reason = credits.above(paragraph);
        reason.ifPresent(found -> reasons.put(i, found));
        if (undated && dateLine().isPresent() && (titleAt >= 0 || givenTitle.isPresent()) && isDayAlone(paragraph)) {
            dateLineAt = i;
        }
        return reason.isPresent();
    }

    private static boolean isDayAlone(String paragraph) {
        return Bylines.of(paragraph).filter(Bylines.Line::dateOnly).isPresent() && !Bylines.isStamp(paragraph);
    }

    private boolean isHeadline(int i) {
        if (titleAt >= 0) {
            return false;
        }
        String paragraph = paragraphs.get(i);
        boolean found = givenTitle.isPresent()
                ? Titles.same(givenTitle.get(), paragraph)
                : next(i) >= 0 && isTitleBefore(paragraph, paragraphs.get(next(i)));
        if (found) {
            titleAt = i;
        }
        return found;
    }

    private static boolean isTitleBefore(String paragraph, String next) {
        return Titles.isTitle(paragraph, Bylines.of(next).isPresent() ? paragraph + " " + next : next);
    }

    /** A line under the headline that sums the report up belongs to the text; a byline may follow it. */
    private boolean isStandfirst(int i) {
        int next = next(i);
        return titleAt >= 0
                && next >= 0
                && isTitleBefore(paragraphs.get(i), paragraphs.get(next))
                && (Bylines.of(paragraphs.get(next)).isPresent()
                        || Datelines.at(paragraphs.get(next)).isPresent());
    }

    /** The next paragraph that is no furniture; -1 when there is none. */
    private int next(int i) {
        for (int j = i + 1; j < paragraphs.size(); j++) {
            if (!reasons.containsKey(j)) {
                return j;
            }
        }
        return -1;
    }

    private void readDateline() {
        List<Integer> body = bodyIndices();
        for (int k = 0; k < Math.min(2, body.size()); k++) {
            String paragraph = paragraphs.get(body.get(k));
            int next = next(body.get(k));
            dateline = Datelines.at(paragraph)
                    .or(() -> next >= 0 ? Datelines.alone(paragraph, paragraphs.get(next)) : Optional.empty());
            if (dateline.isPresent()) {
                datelineAt = body.get(k);
                credits.dateline(dateline.get());
                return;
            }
            if (Titles.endsLikeText(paragraph)) {
                return;
            }
        }
    }

    /** Credits and stamps below the text. */
    private void readTail() {
        for (int i = bodyAt; i < paragraphs.size(); i++) {
            int at = i;
            if (!reasons.containsKey(i) && i != datelineAt) {
                credits.below(paragraphs.get(i)).ifPresent(reason -> reasons.put(at, reason));
            }
        }
        List<Integer> body = bodyIndices();
        if (!body.isEmpty()) {
            credits.end(paragraphs.get(body.get(body.size() - 1)));
        }
    }

    /** A line that holds nothing but the day is the dateline of a report that has no other, and stays in the text. */
    private void settleDateLine() {
        if (dateLineAt >= 0 && dateline.isEmpty()) {
            String words = paragraphs.get(dateLineAt);
            dateline = Optional.of(
                    new Datelines.Found(Optional.empty(), Optional.of(words), Optional.empty(), words.length()));
            datelineAt = dateLineAt;
            reasons.remove(dateLineAt);
        }
    }
}
