package readout.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

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
    private static final int SHORTEST_REPEATED = 100;
    private static final double BODY_LABEL = 1.15;

    final List<Block> blocks;
    private final Element root;
    private final boolean strict;
    private final Optional<Element> heading;
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Boolean> furniture = new HashMap<>();

    /** With {@code strict}, elements labelled as holding other texts are passed over however long they are. */
    MainText(Element root, Optional<String> title, boolean strict) {
        this.root = root;
        this.strict = strict;
        this.blocks = Blocks.of(root);
        this.heading = title.flatMap(this::heading);
        for (Block block : blocks) {
            if (block.isProse()) {
                up(block.element())
                        .forEach(element -> prose.merge(element, block.text().length(), Integer::sum));
            }
        }
    }

    /** The blocks of {@code root}'s main text, in order; empty when there is no prose. */
    static List<Block> of(Element root, Optional<String> title) {
        MainText text = new MainText(root, title, true);
        List<Block> chosen = text.chosen(text.ownArticle(text.container()));
        if (length(chosen) >= SHORTEST_REPORT) {
            return chosen;
        }
        MainText lenient = new MainText(root, title, false);
        List<Block> more = lenient.chosen(lenient.ownArticle(lenient.container()));
        return length(more) > length(chosen) ? more : chosen;
    }

    /** The element that prints the headline. */
    private Optional<Element> heading(String title) {
        return blocks.stream()
                .filter(block -> Titles.same(block.text(), title))
                .min(HEADLINE_FIRST)
                .map(Block::element);
    }

    List<Element> up(Element element) {
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
            double sum = sums.get(element) * (PageHints.isBody(element) && sums.get(element) > 0 ? BODY_LABEL : 1);
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
        if (isFurniture(block)) {
            return -COST;
        }
        if (block.isProse()) {
            return Math.min(block.text().length(), LONGEST_COUNTED) * (1 - block.linkDensity());
        }
        return block.kind() == Block.Kind.HEADING && !block.isLinks() ? 0 : -COST;
    }

    boolean isFurniture(Block block) {
        return up(block.element()).stream().anyMatch(this::isFurniture);
    }

    boolean isFurniture(Element element) {
        return furniture.computeIfAbsent(element, e -> !e.equals(root) && PageHints.isFurniture(e) && !holdsReport(e));
    }

    /** Whether the report stands inside: the headline does, or most of the page's prose where no label says it is another's. */
    private boolean holdsReport(Element element) {
        int inside = prose.getOrDefault(element, 0);
        int all = prose.getOrDefault(root, 0);
        boolean longest = inside >= MOST_PROSE * all;
        return longest
                && (!strict || holdsLabelled(element) || !PageHints.isOther(element) || all - inside < SHORTEST_REPORT);
    }

    /** Whether the headline stands in the element, or what is labelled as main text and holds most of its prose. */
    private boolean holdsLabelled(Element element) {
        boolean headed = heading.filter(h -> !h.equals(element) && up(h).contains(element))
                .isPresent();
        return headed
                || element.stream()
                        .filter(e -> prose.getOrDefault(e, 0) >= MOST_PROSE * prose.getOrDefault(element, 0))
                        .anyMatch(e -> e.normalName().equals("article") || PageHints.isBody(e));
    }

    List<Block> chosen(Element container) {
        List<Block> inside = blocks.stream()
                .filter(block -> up(block.element()).contains(container))
                .toList();
        inside = fromHeadline(inside);
        Set<Element> linkLists = linkLists(inside);
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Block block : inside) {
            boolean again = block.text().length() >= SHORTEST_REPEATED && !seen.add(block.text());
            boolean listed = up(block.element()).stream().anyMatch(linkLists::contains);
            if (!again && !listed && !isFurniture(block) && !block.isLinks()) {
                kept.add(block);
            }
        }
        return withoutLooseEnds(kept);
    }

    /** Without what stands above the headline, where that is a heading with the greater part of the prose below it. */
    private List<Block> fromHeadline(List<Block> inside) {
        for (int i = 0; i < inside.size(); i++) {
            boolean headline = inside.get(i).kind() == Block.Kind.HEADING
                    && heading.filter(inside.get(i).element()::equals).isPresent();
            if (headline && length(inside.subList(i, inside.size())) >= SHORTEST_REPORT) {
                return inside.subList(i + 1, inside.size());
            }
        }
        return inside;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    private static Set<Element> linkLists(List<Block> blocks) {
        Map<Element, int[]> lists = new HashMap<>();
        for (Block block : blocks) {
            Element list = block.element().closest("ul, ol, table");
            if (list != null) {
                int[] sums = lists.computeIfAbsent(list, e -> new int[2]);
                sums[0] += block.text().length();
                sums[1] += block.linked();
            }
        }
        Set<Element> links = new HashSet<>();
        lists.forEach((list, sums) -> {
            if (sums[1] > 0.5 * sums[0]) {
                links.add(list);
            }
        });
        return links;
    }

    /** Whether the block is of the report or credits who made it: prose that is no furniture, a byline, an agency's name. */
    private static boolean belongs(Block block) {
        return Furniture.reason(block.text()).isEmpty()
                && (block.isProse()
                        || Agencies.creditLine(block.text()).isPresent()
                        || Bylines.of(block.text()).isPresent());
    }

    /** Without what stands before the first and after the last prose, and headings over nothing. */
    private static List<Block> withoutLooseEnds(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !belongs(blocks.get(first))) {
            first++;
        }
        int last = blocks.size() - 1;
        while (last >= first && !belongs(blocks.get(last))) {
            last--;
        }
        List<Block> kept = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Block block = blocks.get(i);
            boolean overNothing = block.kind() == Block.Kind.HEADING
                    && i < last
                    && blocks.get(i + 1).kind() == Block.Kind.HEADING
                    && blocks.get(i + 1)
                                    .element()
                                    .normalName()
                                    .compareTo(block.element().normalName())
                            <= 0;
            if (!overNothing) {
                kept.add(block);
            }
        }
        return kept;
    }
}
