package readout.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import readout.model.Article.Removed;

/**
 * Finds the main text among a page's blocks: the element whose blocks, prose for and the rest against it, sum up highest, and in it
 * the blocks that belong to the text.
 *
 * <p>After the density measures of Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010),
 * and the candidate scoring of Mozilla's Readability; the sum over subtrees is a maximum over all elements, found in one pass.
 */
final class MainText {

    /** What a block that is no prose costs the element it stands in, in characters of prose. */
    private static final int COST = 30;

    private static final int LONGEST_COUNTED = 1000;
    private static final Comparator<Block> HEADLINE_FIRST = Comparator.comparing(
                    (Block block) -> block.kind() != Block.Kind.HEADING)
            .thenComparing(Block::isLinks);

    private static final double MOST_PROSE = 0.4;
    private static final int SHORTEST_REPORT = 150;
    private static final double BODY_LABEL = 1.15;

    final List<Block> blocks;
    private final Element root;
    private final PageHints hints;
    private final boolean strict;
    private final Optional<Element> heading;
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Optional<String>> furniture = new HashMap<>();
    private final Map<Element, Optional<String>> around = new HashMap<>();

    /** With {@code strict}, elements labelled as holding other texts are passed over however long they are. */
    MainText(Element root, List<Block> blocks, Optional<String> title, PageHints hints, boolean strict) {
        this.root = root;
        this.hints = hints;
        this.strict = strict;
        this.blocks = blocks;
        this.heading = title.flatMap(this::heading);
        for (Block block : blocks) {
            if (block.isProse()) {
                up(block.element())
                        .forEach(element -> prose.merge(element, block.text().length(), Integer::sum));
            }
        }
    }

    /**
     * A page's text.
     *
     * @param blocks the main text, in order; empty when there is no prose
     * @param removed what stands on the page and is no part of it, with the reason, in order; without bare links around it
     */
    record Found(List<Block> blocks, List<Removed> removed) {

        private int length() {
            return blocks.stream()
                    .filter(Block::isProse)
                    .mapToInt(block -> block.text().length())
                    .sum();
        }
    }

    /** The main text among {@code blocks}, which are those of {@code root}. */
    static Found of(Element root, List<Block> blocks, Optional<String> title, PageHints hints) {
        Found text = new MainText(root, blocks, title, hints, true).found();
        if (text.length() >= SHORTEST_REPORT) {
            return text;
        }
        Found more = new MainText(root, blocks, title, hints, false).found();
        return more.length() > text.length() ? more : text;
    }

    private Found found() {
        Element container = ownArticle(container());
        List<Block> inside = new ArrayList<>();
        List<Boolean> isInside = new ArrayList<>();
        for (Block block : blocks) {
            boolean in = up(block.element()).contains(container);
            isInside.add(in);
            if (in) {
                inside.add(block);
            }
        }
        Selection selection = new Selection(inside, heading, this::furniture);
        List<Removed> removed = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<String> reason = isInside.get(i) ? selection.reason(at++) : outside(block);
            reason.ifPresent(why -> removed.add(new Removed(Decoded.clean(block.text()), why)));
        }
        return new Found(selection.kept(), removed);
    }

    /** Why a block outside the container is left out, where that is worth telling: bare links and short lines are not. */
    private Optional<String> outside(Block block) {
        boolean headline = heading.filter(block.element()::equals).isPresent();
        if (headline || block.isLinks()) {
            return Optional.empty();
        }
        return furniture(block).or(() -> block.isProse() ? Optional.of("outside the report") : Optional.empty());
    }

    /** The element that prints the headline. */
    private Optional<Element> heading(String title) {
        return blocks.stream()
                .filter(block -> Titles.same(block.text(), title))
                .min(HEADLINE_FIRST)
                .map(Block::element);
    }

    /** The element and all around it, up to the root. */
    private List<Element> up(Element element) {
        List<Element> way = new ArrayList<>();
        for (Element at = element; at != null && !at.equals(root.parent()); at = at.parent()) {
            way.add(at);
        }
        return way;
    }

    Element container() {
        Map<Element, Double> sums = new LinkedHashMap<>();
        for (Block block : blocks) {
            double value = value(block);
            up(block.element()).forEach(element -> sums.merge(element, value, Double::sum));
        }
        Element best = root;
        double most = Double.NEGATIVE_INFINITY;
        for (Element element : sums.keySet()) {
            double sum = sums.get(element) * (hints.isBody(element) && sums.get(element) > 0 ? BODY_LABEL : 1);
            if (sum > most || (sum == most && up(element).contains(best))) {
                most = sum;
                best = element;
            }
        }
        return best;
    }

    /** Of several {@code article} elements in {@code container} the one with the headline, where it holds a report. */
    private Element ownArticle(Element container) {
        List<Element> articles = container.select("article").stream()
                .filter(article -> !article.equals(container) && prose.getOrDefault(article, 0) >= SHORTEST_REPORT)
                .toList();
        return articles.size() < 2
                ? container
                : articles.stream()
                        .filter(article ->
                                heading.filter(h -> up(h).contains(article)).isPresent())
                        .findFirst()
                        .orElse(container);
    }

    private double value(Block block) {
        if (furniture(block).isPresent()) {
            return -COST;
        }
        if (block.isProse()) {
            return Math.min(block.text().length(), LONGEST_COUNTED) * (1 - block.linkDensity());
        }
        boolean neutral = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.CELL;
        return neutral && !block.isLinks() ? 0 : -COST;
    }

    /** What the block is, where it is by the labels around it no part of the report; the innermost tells. */
    private Optional<String> furniture(Block block) {
        List<Element> unknown = new ArrayList<>();
        Optional<String> found = Optional.empty();
        for (Element at : up(block.element())) {
            Optional<String> known = around.get(at);
            if (known != null) {
                found = known;
                break;
            }
            unknown.add(at);
        }
        for (int i = unknown.size() - 1; i >= 0; i--) {
            found = furniture(unknown.get(i)).or(known(found));
            around.put(unknown.get(i), found);
        }
        return found;
    }

    private static Supplier<Optional<String>> known(Optional<String> found) {
        return () -> found;
    }

    private Optional<String> furniture(Element element) {
        return furniture.computeIfAbsent(
                element, e -> hints.furniture(e).filter(what -> !e.equals(root) && !holdsReport(e)));
    }

    /** Whether the report stands inside: the headline does, or most of the page's prose where no label says it is another's. */
    private boolean holdsReport(Element element) {
        int inside = prose.getOrDefault(element, 0);
        int all = prose.getOrDefault(root, 0);
        boolean longest = inside >= MOST_PROSE * all;
        return longest
                && (!strict || holdsLabelled(element) || !hints.isOther(element) || all - inside < SHORTEST_REPORT);
    }

    /** Whether the headline stands in the element, or what is labelled as main text and holds most of its prose. */
    private boolean holdsLabelled(Element element) {
        boolean headed = heading.filter(h -> !h.equals(element) && up(h).contains(element))
                .isPresent();
        return headed
                || element.stream()
                        .filter(e -> prose.getOrDefault(e, 0) >= MOST_PROSE * prose.getOrDefault(element, 0))
                        .anyMatch(e -> e.normalName().equals("article") || hints.isBody(e));
    }
}
