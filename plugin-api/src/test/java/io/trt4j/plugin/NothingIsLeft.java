package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.NativeObjects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test gives back all native objects it made. What its plugins throw on purpose does not fill the console. */
public final class NothingIsLeft implements BeforeEachCallback, AfterEachCallback {
    private static final Logger LOGGER = Logger.getLogger("io.trt4j");

    private int implemented;
    private int owned;

    @Override
    public void beforeEach(ExtensionContext context) {
        LOGGER.setLevel(Level.OFF);
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
        RawPlugin.beginTest();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        RawPlugin.endTest();
        LOGGER.setLevel(null);
        assertThat(NativeObjects.implemented()).as("implemented in Java").isEqualTo(implemented);
        assertThat(NativeObjects.owned()).as("owned by Java").isEqualTo(owned);
    }
}
