package org.newsgraph.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most that the heap holds right after a garbage collection, in bytes. */
final class HeapWatch {
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final AtomicLong most = new AtomicLong();
    private final AtomicLong latest = new AtomicLong();

    HeapWatch() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, handback) -> see((CompositeData) notification.getUserData()), null, null);
            }
        }
    }

    private void see(CompositeData data) {
        long used = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(e -> pools.contains(e.getKey()))
                .mapToLong(e -> e.getValue().getUsed())
                .sum();
        latest.set(used);
        most.accumulateAndGet(used, Math::max);
    }

    /** Begins anew, after a full collection. */
    void reset() {
        System.gc();
        most.set(0);
    }

    /** After the latest collection. */
    long latest() {
        return latest.get();
    }

    long most() {
        return most.get();
    }
}
