package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EventLink;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Gists;
import org.newsgraph.model.LedgerPage;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.Resolution;

/**
 * What the part of a graph that articles share holds: for each of its nodes a digest of all that the node's row and those of the
 * relationships that start at it are made of. Two such parts are compared by their ledgers, page by page, so that rows are made, and
 * read from the database, only for what differs.
 */
public final class Ledger implements SharedSink {
    /** Changes whenever the same gists and resolution give other digests. */
    public static final String VERSION = "3";

    private static final int PAGES = 1024;

    private final NodeNumbers numbers = new NodeNumbers();
    private long[] digests = new long[1 << 12];
    /** How many articles mention or report a node; it is in the graph if there are any. */
    private int[] support = new int[1 << 12];

    private int[] lastArticle = new int[1 << 12];
    private int articles;

    private Ledger() {}

    static Ledger of(Gists gists, Resolution resolution) {
        Ledger ledger = new Ledger();
        SharedFacts facts = new SharedFacts(resolution);
        for (Gist gist : gists) {
            ledger.articles++;
            facts.tell(gist, ledger);
        }
        for (EntityNode entity : resolution.entities().values()) {
            ledger.add(Keys.entityNode(entity.key()), SharedNodes.digest(entity));
        }
        for (EventNode event : resolution.events().values()) {
            ledger.add(Keys.eventNode(event.key()), SharedNodes.digest(event));
        }
        for (EventLink link : resolution.links()) {
            NodeKey to = Keys.eventNode(link.to());
            if (ledger.holds(to)) {
                long digest = Digests.of(link.because(), Digests.of(link.kind(), Digests.of(link.to())));
                ledger.add(Keys.eventNode(link.from()), digest);
            }
        }
        return ledger;
    }

    private int number(NodeKey node) {
        int number = numbers.of(node);
        if (number == digests.length) {
            digests = Arrays.copyOf(digests, 2 * number);
            support = Arrays.copyOf(support, 2 * number);
            lastArticle = Arrays.copyOf(lastArticle, 2 * number);
        }
        return number;
    }

    private void add(NodeKey node, long digest) {
        int number = number(node);
        digests[number] = Digests.mix(digests[number], digest);
    }

    private void support(NodeKey node) {
        int number = number(node);
        if (lastArticle[number] != articles) {
            lastArticle[number] = articles;
            support[number]++;
        }
    }

    @Override
    public void mentioned(NodeKey entity) {
        support(entity);
    }

    @Override
    public void reported(Witness witness, NodeKey event, int sentence, double confidence) {
        support(event);
        add(event, witness.digest());
    }

    @Override
    public void took(Witness witness, Part part, int sentence, double confidence) {
        long digest = Digests.of(part.type(), Digests.of(part.entity().id()));
        add(part.event(), Digests.mix(digest, evidence(witness, sentence, confidence)));
    }

    @Override
    public void related(Witness witness, Fact fact, Gist.Related relation, Keys keys) {
        long digest = Digests.of(fact.predicate(), Digests.of(fact.object().id()));
        for (Map.Entry<String, String> q : relation.qualifiers().entrySet()) {
            String value = q.getKey().equals(EntityRelations.EVENT)
                    ? keys.event(q.getValue()).map(NodeKey::id).orElse("")
                    : q.getValue();
            digest = Digests.of(value, Digests.of(q.getKey(), digest));
        }
        add(fact.subject(), Digests.mix(digest, evidence(witness, relation.sentence(), relation.confidence())));
    }

    private static long evidence(Witness witness, int sentence, double confidence) {
        return Digests.mix(Digests.mix(witness.digest(), sentence), Digests.of(confidence));
    }

    /** Whether the graph has the node. */
    public boolean holds(NodeKey node) {
        return support(numbers.find(node)) > 0;
    }

    private int support(int number) {
        return number < 0 ? 0 : support[number];
    }

    /** How many articles mention or report a node. */
    public int supportOf(NodeKey node) {
        return support(numbers.find(node));
    }

    /** All nodes, in the order in which articles tell of them. */
    public List<NodeKey> nodes() {
        return IntStream.range(0, numbers.size())
                .filter(n -> support[n] > 0)
                .mapToObj(numbers::key)
                .toList();
    }

    /** Those of the nodes that this ledger holds, in the order in which articles tell of them. */
    public List<NodeKey> held(Iterable<NodeKey> nodes) {
        List<Integer> held = new ArrayList<>();
        for (NodeKey node : nodes) {
            int number = numbers.find(node);
            if (support(number) > 0) {
                held.add(number);
            }
        }
        return held.stream().sorted().map(numbers::key).toList();
    }

    private static int page(NodeKey node) {
        return Math.floorMod(node.id().hashCode(), PAGES);
    }

    private static String id(int page) {
        return "ledger-%03x".formatted(page);
    }

    /** Digests of the pages, by id; pages without nodes are left out. */
    public SortedMap<String, String> digestsOfPages() {
        long[] sums = new long[PAGES];
        int[] sizes = new int[PAGES];
        for (int n = 0; n < numbers.size(); n++) {
            if (support[n] > 0) {
                NodeKey node = numbers.key(n);
                sums[page(node)] += Digests.mix(Digests.of(node.kind(), Digests.of(node.id())), digests[n]);
                sizes[page(node)]++;
            }
        }
        SortedMap<String, String> pages = new TreeMap<>();
        for (int page = 0; page < PAGES; page++) {
            if (sizes[page] > 0) {
                pages.put(id(page), Long.toHexString(Digests.mix(sums[page], sizes[page])));
            }
        }
        return pages;
    }

    /** Those of the pages that have nodes, as they are kept. */
    public List<LedgerPage> pages(List<String> ids) {
        Map<String, SortedMap<NodeKey, Long>> entries = entries(ids);
        List<LedgerPage> pages = new ArrayList<>();
        Map<String, String> all = digestsOfPages();
        for (String id : ids) {
            String digest = all.get(id);
            if (digest != null) {
                pages.add(new LedgerPage(id, digest, LedgerBytes.encode(entries.getOrDefault(id, new TreeMap<>()))));
            }
        }
        return pages;
    }

    private Map<String, SortedMap<NodeKey, Long>> entries(List<String> ids) {
        Map<String, SortedMap<NodeKey, Long>> entries = new HashMap<>();
        ids.forEach(id -> entries.put(id, new TreeMap<>()));
        for (int n = 0; n < numbers.size(); n++) {
            NodeKey node = numbers.key(n);
            SortedMap<NodeKey, Long> page = support[n] > 0 ? entries.get(id(page(node))) : null;
            if (page != null) {
                page.put(node, digests[n]);
            }
        }
        return entries;
    }

    /** The nodes that differ between what the given pages held before and what this ledger has on those pages. */
    public NavigableSet<NodeKey> changed(List<String> ids, Map<String, byte[]> before) {
        NavigableSet<NodeKey> changed = new TreeSet<>();
        entries(ids).forEach((id, now) -> {
            byte[] data = before.get(id);
            SortedMap<NodeKey, Long> old = data == null ? new TreeMap<>() : LedgerBytes.decode(data);
            old.forEach((node, digest) -> {
                if (!digest.equals(now.get(node))) {
                    changed.add(node);
                }
            });
            now.keySet().stream().filter(node -> !old.containsKey(node)).forEach(changed::add);
        });
        return changed;
    }
}
