package readout.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Which blocks of the element that holds the report belong to it, and why the others do not. Made for one report. */
final class Selection {

    private static final int SHORTEST_REPORT = 150;
    private static final int SHORTEST_REPEATED = 100;
    private static final int FEWEST_ITEMS = 3;
    private static final int LONGEST_INTRODUCTION = 60;
    private static final double LISTED = 0.3;
    private static final String RELATED = "related link";

    private final List<Block> blocks;
    private final Optional<Element> heading;
    private final List<Optional<String>> reasons = new ArrayList<>();

    /**
     * Sorts {@code blocks}.
     *
     * @param heading the element that prints the headline
     * @param furniture what a block is, where its labels say that it is no part of the report
     */
    Selection(List<Block> blocks, Optional<Element> heading, Function<Block, Optional<String>> furniture) {
        this.blocks = blocks;
        this.heading = heading;
        Set<Element> linkLists = linkLists(blocks);
        Captions captions = new Captions(blocks);
        Set<String> seen = new HashSet<>();
        int start = start();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean caption = captions.isCaption(i);
            reasons.add(
                    i < start
                            ? Optional.of("above the headline")
                            : furniture
                                    .apply(block)
                                    .or(() -> caption ? Optional.of("caption") : Optional.empty())
                                    .or(() -> isAgain(block, seen) ? Optional.of("repeated") : Optional.empty())
                                    .or(() -> isLinks(block, linkLists) ? Optional.of("links") : Optional.empty()));
        }
        cutRelated();
        cutLooseEnds();
    }

    /** The blocks that belong to the report. */
    List<Block> kept() {
        return keptIndices().stream().map(blocks::get).toList();
    }

    /** Why the block at {@code index} is left out; empty for one that is kept and for the headline. */
    Optional<String> reason(int index) {
        boolean headline = heading.filter(blocks.get(index).element()::equals).isPresent();
        return headline ? Optional.empty() : reasons.get(index);
    }

    private List<Integer> keptIndices() {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).isEmpty()) {
                kept.add(i);
            }
        }
        return kept;
    }

    /** Below the headline, where that is a heading with the greater part of the prose below it. */
    private int start() {
        int below = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            below += block.isProse() ? block.text().length() : 0;
            boolean headline = block.kind() == Block.Kind.HEADING
                    && heading.filter(block.element()::equals).isPresent();
            if (headline && below >= SHORTEST_REPORT) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isAgain(Block block, Set<String> seen) {
        return block.text().length() >= SHORTEST_REPEATED && !seen.add(block.text());
    }

    private static boolean isLinks(Block block, Set<Element> linkLists) {
        return block.isLinks() || list(block).filter(linkLists::contains).isPresent();
    }

    private static Optional<Element> list(Block block) {
        return Optional.ofNullable(block.element().closest("ul, ol, table"));
    }

    private static Set<Element> linkLists(List<Block> blocks) {
        Map<Element, int[]> lists = new HashMap<>();
        for (Block block : blocks) {
            list(block).ifPresent(list -> {
                int[] sums = lists.computeIfAbsent(list, e -> new int[2]);
                sums[0] += block.text().length();
                sums[1] += block.linked();
            });
        }
        Set<Element> links = new HashSet<>();
        lists.forEach((list, sums) -> {
            if (sums[1] > 0.5 * sums[0]) {
                links.add(list);
            }
        });
        return links;
    }

    /** Leaves out the links that a line such as "More stories" introduces. */
    private void cutRelated() {
        boolean related = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (reasons.get(i).isPresent()) {
                continue;
            }
            boolean introduces = block.text().length() <= LONGEST_INTRODUCTION
                    && Furniture.reason(block.text()).filter(RELATED::equals).isPresent();
            boolean listed = related && block.linked() > 0 && (list(block).isPresent() || block.linkDensity() > LISTED);
            related = introduces || listed;
            if (listed) {
                reasons.set(i, Optional.of(RELATED));
            }
        }
    }

    /** Leaves out what stands before the first and after the last prose, and headings over nothing. */
    private void cutLooseEnds() {
        List<Integer> kept = keptIndices();
        Set<Element> lists = listsAmongParagraphs(kept);
        int first = 0;
        while (first < kept.size() && !belongs(blocks.get(kept.get(first)), lists)) {
            first++;
        }
        first = withHeading(kept, first);
        int last = kept.size() - 1;
        while (last >= first && !belongs(blocks.get(kept.get(last)), lists)) {
            last--;
        }
        for (int k = 0; k < kept.size(); k++) {
            if (k < first || k > last) {
                String text = blocks.get(kept.get(k)).text();
                reasons.set(kept.get(k), Furniture.reason(text).or(() -> Optional.of("line beside the text")));
            } else if (k < last && isOverNothing(blocks.get(kept.get(k)), blocks.get(kept.get(k + 1)))) {
                reasons.set(kept.get(k), Optional.of("heading over nothing"));
            }
        }
    }

    /** Where the text begins, with the heading that stands right above its first paragraph. */
    private int withHeading(List<Integer> kept, int first) {
        if (first == 0 || first == kept.size()) {
            return first;
        }
        Block above = blocks.get(kept.get(first - 1));
        boolean adjacent = kept.get(first - 1) == kept.get(first) - 1;
        boolean subhead = above.kind() == Block.Kind.HEADING
                && !above.element().normalName().equals("h1")
                && heading.filter(above.element()::equals).isEmpty()
                && Furniture.reason(above.text()).isEmpty();
        return adjacent && subhead ? first - 1 : first;
    }

    /** Lists and tables of some length, without links, that stand side by side with two paragraphs of prose. */
    private Set<Element> listsAmongParagraphs(List<Integer> kept) {
        Map<Element, Integer> paragraphs = new HashMap<>();
        Map<Element, Integer> items = new HashMap<>();
        for (int i : kept) {
            Block block = blocks.get(i);
            Optional<Element> list = list(block);
            Element parent = block.element().parent();
            if (list.isPresent()) {
                items.merge(list.get(), block.linked() == 0 ? 1 : -FEWEST_ITEMS, Integer::sum);
            } else if (parent != null && block.kind() == Block.Kind.PARAGRAPH && block.isProse()) {
                paragraphs.merge(parent, 1, Integer::sum);
            }
        }
        items.entrySet()
                .removeIf(list -> list.getValue() < FEWEST_ITEMS
                        || paragraphs.getOrDefault(list.getKey().parent(), 0) < 2);
        return items.keySet();
    }

    /** Whether the block is of the report or credits who made it: prose that is no furniture, a byline, an agency's name. */
    private static boolean belongs(Block block, Set<Element> lists) {
        return Agencies.creditLine(block.text()).isPresent()
                || (Furniture.reason(block.text()).isEmpty()
                        && (block.isProse()
                                || list(block).filter(lists::contains).isPresent()
                                || Bylines.of(block.text()).isPresent()));
    }

    private static boolean isOverNothing(Block block, Block next) {
        return block.kind() == Block.Kind.HEADING
                && next.kind() == Block.Kind.HEADING
                && next.element().normalName().compareTo(block.element().normalName()) <= 0;
    }
}
