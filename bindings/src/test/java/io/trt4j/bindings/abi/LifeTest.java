package io.trt4j.bindings.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.bindings.NativeObjects;
import io.trt4j.bindings.TensorRT;
import io.trt4j.bindings.TensorRTException;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.natives.ILoggerNative;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps whom alive, and until when. */
class LifeTest {
    private final int ownedBefore = NativeObjects.owned();
    private final int implementedBefore = NativeObjects.implemented();
    private final FailureLog log = new FailureLog();
    private final List<String> destroyed = new ArrayList<>();

    @BeforeEach
    void load() {
        TensorRT.version();
    }

    @AfterEach
    void nothingIsLeft() {
        log.close();
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
        assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore);
    }

    private Thing thing(String name, Life parent) {
        return Thing.owned(parent, () -> destroyed.add(name));
    }

    @Test
    void closingFreesOnce() {
        Thing thing = thing("thing", Life.FOREVER);
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore + 1);
        thing.close();
        thing.close();
        assertThat(destroyed).containsExactly("thing");
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
    }

    @Test
    void aClosedObjectRefusesToBeUsed() {
        Thing thing = thing("thing", Life.FOREVER);
        thing.close();
        assertThatThrownBy(thing::address)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Thing was closed");
        assertThatThrownBy(thing::poke)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was closed");
    }

    @Test
    void childrenKeepTheirParentsAlive() {
        Thing parent = thing("parent", Life.FOREVER);
        Thing child = thing("child", parent.itsLife());
        Thing grandchild = thing("grandchild", child.itsLife());

        parent.close();
        child.close();
        assertThat(destroyed).isEmpty();
        assertThatThrownBy(parent::address).isInstanceOf(IllegalStateException.class);
        assertThatCode(grandchild::poke).doesNotThrowAnyException();

        grandchild.close();
        assertThat(destroyed).containsExactly("grandchild", "child", "parent");
    }

    @Test
    void aParentOutlivesItsChildrenWhenTheyAreClosedFirst() {
        Thing parent = thing("parent", Life.FOREVER);
        thing("child", parent.itsLife()).close();
        assertThat(destroyed).containsExactly("child");
        parent.poke();
        parent.close();
        assertThat(destroyed).containsExactly("child", "parent");
    }

    @Test
    void whatIsLentIsNotFreedByClosingIt() {
        Thing thing = thing("thing", Life.FOREVER);
        Thing lent = thing.lend();
        lent.close();
        assertThat(destroyed).isEmpty();
        lent.poke();
        thing.close();
        assertThatThrownBy(lent::poke).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyElseCanDestroyAnObject() {
        Thing thing = thing("thing", Life.FOREVER);
        assertThatThrownBy(() -> thing.destroy(null)).isInstanceOf(NullPointerException.class);
        assertThat(destroyed).isEmpty();
        thing.close();
    }

    @Test
    void aHeldCallbackIsFreedWhenItIsReplaced() {
        Thing thing = thing("thing", Life.FOREVER);
        Life life = thing.itsLife();
        ILogger first = (severity, message) -> {};
        long address = life.hold(1, "logger", ILoggerNative.TYPE, first);
        assertThat(life.hold(1, "logger", ILoggerNative.TYPE, first)).isEqualTo(address);
        life.settle();
        assertThat(ObjectTable.find(address)).isSameAs(first);

        long second = life.hold(1, "logger", ILoggerNative.TYPE, (severity, message) -> {});
        assertThat(second).isNotEqualTo(address);
        assertThat(ObjectTable.find(address))
                .as("until TensorRT has the new one")
                .isSameAs(first);
        life.settle();
        assertThat(ObjectTable.find(address)).isNull();
        assertThat(ObjectTable.find(second)).isNotNull();

        life.hold(2, "logger", ILoggerNative.TYPE, first);
        assertThat(ObjectTable.find(second)).as("of another owner").isNotNull();
        assertThat(life.hold(2, "logger", ILoggerNative.TYPE, null)).isZero();
        life.settle();
        assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore + 2);
        thing.close();
    }

    @Test
    void heldCallbacksLiveUntilTheDestructorHasRun() {
        List<Object> atDestruction = new ArrayList<>();
        long[] held = new long[1];
        Thing thing = Thing.owned(Life.FOREVER, () -> atDestruction.add(ObjectTable.find(held[0])));
        ILogger logger = (severity, message) -> {};
        held[0] = thing.itsLife().hold(1, "logger", ILoggerNative.TYPE, logger);
        thing.close();
        assertThat(atDestruction).containsExactly(logger);
        assertThat(ObjectTable.find(held[0])).isNull();
    }

    @Test
    void whatADestructorsCallbackThrowsIsThrownByCloseAndEverythingIsFreed() {
        Error boom = new Error("boom");
        Thing parent = thing("parent", Life.FOREVER);
        Thing child = Thing.owned(parent.itsLife(), () -> {
            throw boom;
        });
        child.itsLife().hold(1, "logger", ILoggerNative.TYPE, (severity, message) -> {});
        parent.close();
        assertThatThrownBy(child::close)
                .isInstanceOf(TensorRTException.class)
                .cause()
                .isSameAs(boom);
        assertThat(destroyed).containsExactly("parent");
    }

    @Test
    void aScopeEndsTheUseOfWhatAnUpcallWasGiven() {
        Thing thing = thing("thing", Life.FOREVER);
        Life scope = Life.scope();
        VirtualObject argument = new SlotTable("Thing", "10.0 ~ ~delete poke", "11.0 ~ ~delete poke")
                .methods("poke")
                .at(thing.address(), scope);
        assertThat(argument.method(0)).isNotNull();
        scope.close();
        assertThatThrownBy(() -> argument.method(0)).isInstanceOf(IllegalStateException.class);
        thing.close();
    }
}
