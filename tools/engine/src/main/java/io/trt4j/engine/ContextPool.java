package io.trt4j.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The contexts of a session, at most so many, of whatever profiles. Who asks first is served first; where all contexts
 * that are free have another profile, the one that was free for longest is replaced. Thread-safe; no thread is blocked
 * while it waits for anything but the device.
 */
final class ContextPool {
    private final IntFunction<RunContext> factory;
    private final Consumer<RunContext> closer;
    private final int max;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition noneInUse = lock.newCondition();
    private final Deque<Turn> waiting = new ArrayDeque<>();
    /** The one that was used last comes last. */
    private final Deque<RunContext> free = new ArrayDeque<>();

    private int made;
    private int inUse;
    private boolean closed;

    /**
     * @param factory makes a context with a profile
     * @param closer closes one
     */
    ContextPool(int max, IntFunction<RunContext> factory, Consumer<RunContext> closer) {
        this.max = max;
        this.factory = factory;
        this.closer = closer;
    }

    /**
     * What a turn brings: a context, or the right to make one.
     *
     * @param ready null where one is to be made
     * @param replaced is to be closed before; null for none
     */
    record Grant(@Nullable RunContext ready, @Nullable RunContext replaced) {}

    /** A place in the queue, which is completed when its turn comes. */
    static final class Turn extends CompletableFuture<Grant> {
        private final int profile;
        private final int before;

        private Turn(int profile, int before) {
            this.profile = profile;
            this.before = before;
        }

        /** How many turns came before it when it was taken. */
        int before() {
            return before;
        }

        int profile() {
            return profile;
        }
    }

    /** Takes a place in the queue. What the turn brings goes to {@link #open}, or to {@link #giveBack}. */
    Turn request(int profile) {
        lock.lock();
        try {
            Turn turn = new Turn(profile, waiting.size());
            if (closed) {
                turn.completeExceptionally(closedException());
            } else {
                waiting.add(turn);
                serve();
            }
            return turn;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Gives a place up.
     *
     * @return false if its turn had come
     */
    boolean withdraw(Turn turn) {
        boolean withdrawn = turn.cancel(false);
        lock.lock();
        try {
            waiting.remove(turn);
        } finally {
            lock.unlock();
        }
        return withdrawn;
    }

    /** Serves those who are first, as long as there is something for them. To be called with the lock. */
    private void serve() {
        for (Turn first = waiting.peek(); first != null; first = waiting.peek()) {
            Grant grant = grant(first.profile);
            if (grant == null) {
                return;
            }
            waiting.remove();
            if (!first.complete(grant)) { // it was withdrawn meanwhile
                take(grant);
            }
        }
    }

    private @Nullable Grant grant(int profile) {
        Grant grant = null;
        RunContext ready = freeOf(profile);
        if (ready != null) {
            grant = new Grant(ready, null);
        } else if (made < max) {
            made++;
            grant = new Grant(null, null);
        } else if (!free.isEmpty()) {
            grant = new Grant(null, free.removeFirst());
        }
        inUse += grant == null ? 0 : 1;
        return grant;
    }

    private @Nullable RunContext freeOf(int profile) {
        for (Iterator<RunContext> each = free.descendingIterator(); each.hasNext(); ) {
            RunContext context = each.next();
            if (context.profile() == profile) {
                each.remove();
                return context;
            }
        }
        return null;
    }

    /** Undoes a grant. To be called with the lock. */
    private void take(Grant grant) {
        RunContext context = grant.ready != null ? grant.ready : grant.replaced;
        if (context != null) {
            free.add(context);
        } else {
            made--;
        }
        noLongerInUse();
    }

    private void noLongerInUse() {
        inUse--;
        if (inUse == 0) {
            noneInUse.signalAll();
        }
    }

    /** Gives back what a turn brought, unopened. */
    void giveBack(Grant grant) {
        locked(() -> take(grant));
    }

    /** The context that a turn brought, made now if need be; goes to {@link #release} or {@link #discard}. */
    RunContext open(Grant grant, int profile) {
        if (grant.ready != null) {
            return grant.ready;
        }
        boolean done = false;
        try {
            if (grant.replaced != null) {
                closer.accept(grant.replaced);
            }
            RunContext context = factory.apply(profile);
            done = true;
            return context;
        } finally {
            if (!done) {
                locked(this::oneLess);
            }
        }
    }

    private void oneLess() {
        made--;
        noLongerInUse();
    }

    /** Lets others have a context. */
    void release(RunContext context) {
        locked(() -> {
            free.add(context);
            noLongerInUse();
        });
    }

    /** Closes a context that failed; another may be made for it. */
    void discard(RunContext context) {
        try {
            closer.accept(context);
        } finally {
            locked(this::oneLess);
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            serve();
        } finally {
            lock.unlock();
        }
    }

    /** How many contexts there are, or are being made. */
    int made() {
        lock.lock();
        try {
            return made;
        } finally {
            lock.unlock();
        }
    }

    /** How many turns are waited for. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Ends all waiting with an exception, and lets nobody wait from now on. */
    void refuse() {
        List<Turn> refused;
        lock.lock();
        try {
            closed = true;
            refused = new ArrayList<>(waiting);
            waiting.clear();
        } finally {
            lock.unlock();
        }
        refused.forEach(turn -> turn.completeExceptionally(closedException()));
    }

    static IllegalStateException closedException() {
        return new IllegalStateException("The session is closed.");
    }

    /** Refuses whoever waits or comes, waits until no context is in use, and gives all of them, to be closed by the caller. */
    List<RunContext> drain() {
        refuse();
        lock.lock();
        try {
            while (inUse > 0) {
                noneInUse.awaitUninterruptibly();
            }
            List<RunContext> drained = List.copyOf(free);
            free.clear();
            made -= drained.size();
            return drained;
        } finally {
            lock.unlock();
        }
    }
}
