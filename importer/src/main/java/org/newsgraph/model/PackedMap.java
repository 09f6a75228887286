package org.newsgraph.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that cannot change, as two arrays: a fifth of the memory of a tree. Its order is that of the characters of its keys.
 *
 * @param <V> the type of the values
 */
@SuppressWarnings("JdkObsolete") // what holds one asks for nothing that NavigableMap adds
public final class PackedMap<V> extends AbstractMap<String, V> implements SortedMap<String, V> {
    private static final PackedMap<?> EMPTY = new PackedMap<>(new String[0], new Object[0]);

    private final String[] keys;
    private final Object[] values;

    private PackedMap(SortedMap<String, ? extends V> map) {
        this(map.keySet().toArray(new String[0]), map.values().toArray());
    }

    private PackedMap(String[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** A map of the same entries; the map itself if it is one already. */
    @SuppressWarnings("unchecked") // a map that cannot change may be read as one of a wider type
    public static <V> PackedMap<V> of(SortedMap<String, ? extends V> map) {
        if (map.isEmpty()) {
            return (PackedMap<V>) EMPTY;
        }
        return map instanceof PackedMap ? (PackedMap<V>) map : new PackedMap<>(natural(map));
    }

    /** A map of a list in which each key is followed by its value; of a key that is there twice the last value counts. */
    public static PackedMap<String> ofPairs(List<String> pairs) {
        if (pairs.size() == 2) {
            return new PackedMap<>(new String[] {pairs.get(0)}, new Object[] {pairs.get(1)});
        }
        List<Map.Entry<String, String>> entries = new ArrayList<>(pairs.size() / 2);
        for (int i = 0; i < pairs.size(); i += 2) {
            entries.add(Map.entry(pairs.get(i), pairs.get(i + 1)));
        }
        return ofEntries(entries);
    }

    /** A map of entries in whatever order; of a key that is there twice the last value counts. */
    @SuppressWarnings("unchecked") // a map of nothing is one of whatever type
    public static <V> PackedMap<V> ofEntries(List<Map.Entry<String, V>> entries) {
        if (entries.isEmpty()) {
            return (PackedMap<V>) EMPTY;
        }
        List<Map.Entry<String, V>> sorted = new ArrayList<>(entries);
        sorted.sort(Map.Entry.comparingByKey());
        String[] keys = new String[sorted.size()];
        Object[] values = new Object[keys.length];
        int size = 0;
        for (Map.Entry<String, V> e : sorted) {
            size -= size > 0 && keys[size - 1].equals(e.getKey()) ? 1 : 0;
            keys[size] = e.getKey();
            values[size++] = e.getValue();
        }
        return new PackedMap<>(Arrays.copyOf(keys, size), Arrays.copyOf(values, size));
    }

    private static <V> SortedMap<String, ? extends V> natural(SortedMap<String, ? extends V> map) {
        return map.comparator() == null ? map : new TreeMap<String, V>((Map<String, ? extends V>) map);
    }

    @SuppressWarnings("unchecked") // nothing else is put in
    private V value(int i) {
        return (V) values[i];
    }

    private int find(Object key) {
        return key instanceof String text ? Arrays.binarySearch(keys, text) : -1;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int i = key == null ? -1 : find(key);
        return i < 0 ? null : value(i);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && find(key) >= 0;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return IntStream.range(0, keys.length)
                        .mapToObj(i -> Map.entry(keys[i], value(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public String firstKey() {
        return key(0);
    }

    @Override
    public String lastKey() {
        return key(keys.length - 1);
    }

    private String key(int i) {
        if (keys.length == 0) {
            throw new NoSuchElementException();
        }
        return keys[i];
    }

    @Override
    public SortedMap<String, V> subMap(String from, String to) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).subMap(from, to));
    }

    @Override
    public SortedMap<String, V> headMap(String to) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).headMap(to));
    }

    @Override
    public SortedMap<String, V> tailMap(String from) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).tailMap(from));
    }
}
