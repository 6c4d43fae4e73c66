package io.trt4j.kernel;

import java.util.function.IntSupplier;

/** What cannot be translated. A comment says, in the line to be named, with which words. */
@SuppressWarnings({"unused", "static-access", "deprecation"})
final class Refused {
    private static int counter;
    private static final int SIZE = Integer.parseInt("5");
    private static final Object LOCK = new Object();
    private int field;

    private Refused() {}

    static void newObject(IntView v) {
        int a = v.get(0);
        new Refused(); // refused: cannot create objects (io.trt4j.kernel.Refused)
    }

    static void newArray(int n) {
        int m = n;
        int[] a = new int[m]; // refused: cannot use arrays
    }

    static void newArrays(int n) {
        int[][] a = new int[n][n]; // refused: cannot use arrays
    }

    static void newObjectArray(int n) {
        String[] a = new String[n]; // refused: cannot use arrays
    }

    static void string() {
        String s = "text"; // refused: cannot use strings
    }

    static void classLiteral() {
        Class<?> c = String.class; // refused: cannot use classes as objects
    }

    static void nothing() {
        FloatView v = null; // refused: cannot use null
    }

    static void isNull(FloatView v) {
        if (v == null) { // refused: cannot use null
            return;
        }
    }

    static void same(FloatView v, FloatView w) {
        if (v == w) { // refused: cannot compare objects
            return;
        }
    }

    static void throwing(int n) {
        if (n < 0) {
            throw new IllegalArgumentException(); // refused: cannot create objects (java.lang.IllegalArgumentException)
        }
    }

    static void catching(IntView v) {
        try {
            v.set(0, 1); // refused: cannot catch exceptions or have a finally
        } catch (RuntimeException e) {
            v.set(0, 2);
        }
    }

    static void cleaning(IntView v) {
        v.set(0, 0);
        try {
            v.set(0, 1); // refused: cannot catch exceptions or have a finally
        } finally {
            v.set(0, 2);
        }
    }

    static void locking(IntView v) {
        synchronized (v) { // refused: cannot synchronize
            v.set(0, 1);
        }
    }

    static synchronized void locked(IntView v) {
        v.set(0, 1); // refused: cannot be the method locked: it is synchronized
    }

    static void readsField(IntView v) {
        v.set(0, counter); // refused: cannot read the field Refused.counter: it is no constant
    }

    static void readsFinal(IntView v) {
        v.set(0, SIZE); // refused: cannot read the field Refused.SIZE: it is no constant
    }

    static void writesField() {
        counter = 1; // refused: cannot write the field Refused.counter
    }

    static void asserting(int n) {
        assert n > 0; // refused: cannot read the field Refused.$assertionsDisabled: it is no constant
    }

    static void lambda() {
        IntSupplier s = () -> 1; // refused: cannot use lambdas and method references
    }

    static void concatenation(int n) {
        String s = n + "."; // refused: cannot concatenate strings
    }

    static void view(IntView v) {
        v.elements(); // refused: cannot call IntView.elements: the device has only a view's address
    }

    static void makesView(long address) {
        IntView.of(address, 1); // refused: cannot call IntView.of: it returns io.trt4j.kernel.IntView
    }

    static void object(IntView v) {
        v.toString(); // refused: cannot call IntView.toString: the device has only a view's address
    }

    static void jdk(DoubleView v) {
        v.set(0, Math.cbrt(v.get(0))); // refused: cannot call the JDK's Math.cbrt
    }

    static void platform(LongView v) {
        v.set(0, System.nanoTime()); // refused: cannot call the JDK's System.nanoTime
    }

    static void boxes(int n) {
        Integer boxed = n; // refused: cannot call the JDK's Integer.valueOf
    }

    static void callsNative() {
        nativeMethod(); // refused: cannot call Refused.nativeMethod: it is native
    }

    static native void nativeMethod();

    static void recursive(IntView v, int n) {
        if (n > 0) {
            int m = n - 1;
            recursive(v, m); // refused: cannot call itself, as it does by Refused.recursive
        }
    }

    static void mutual(int n) {
        a(n);
    }

    private static void a(int n) {
        b(n);
    }

    private static void b(int n) {
        a(n); // refused: cannot call itself, as it does by Refused.a
    }

    static int returning(int n) {
        return n; // refused: cannot be the method returning: it returns int
    }

    static void array(int[] a) {
        a[0] = 1; // refused: cannot be the method array: it has a parameter of type int[]
    }

    static void text(String s, int n) {
        n++; // refused: cannot be the method text: it has a parameter of type java.lang.String
    }

    static void choosesView(IntView a, IntView b) {
        pick(a, b).set(0, 1); // refused: cannot call Refused.pick: it returns io.trt4j.kernel.IntView
    }

    private static IntView pick(IntView a, IntView b) {
        return a.get(0) > 0 ? a : b;
    }

    static void callsInstance(IntView v) {
        v.set(0, LOCK.hashCode()); // refused: cannot read the field Refused.LOCK: it is no constant
    }

    static void mixes(IntView a, FloatView b, int n) {
        DeviceView v = n > 0 ? a : b; // refused: cannot use objects that are no views (io.trt4j.kernel.DeviceView)
    }

    static void casts(DeviceView v) {
        int n = 0; // refused: cannot be the method casts: it has a parameter of type io.trt4j.kernel.DeviceView
    }

    static void asks(IntView v) {
        DeviceView w = v;
        boolean b = w instanceof IntView; // refused: cannot ask for an object's class (io.trt4j.kernel.IntView)
    }

    static void castsLocal(IntView v) {
        DeviceView w = v;
        IntView x = (IntView) w; // refused: cannot cast objects (io.trt4j.kernel.IntView)
    }
}
