package io.trt4j.engine;

import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A network that the caller defines. */
final class NetworkModel extends Model {
    private final @Nullable String version;
    private final Consumer<INetworkDefinition> definition;

    NetworkModel(String name, @Nullable String version, Consumer<INetworkDefinition> definition) {
        super(name);
        this.version = version;
        this.definition = Objects.requireNonNull(definition, "The definition is null.");
    }

    @Override
    Definition read() {
        return new Definition() {
            @Override
            public void define(INetworkDefinition network, ILogger logger) {
                definition.accept(network);
            }

            @Override
            public void addTo(CacheKey.Builder key) {
                if (version == null) {
                    throw new EngineBuildException(
                            "The engine of the network %s cannot be kept in a cache, since nothing tells whether its definition has changed: give Model.network a version."
                                    .formatted(name()));
                }
                key.text(CacheKey.MODEL, "network " + name().length() + " " + name() + " version " + version);
            }

            @Override
            public void requireUnchanged() {
                // the version stands for it
            }
        };
    }
}
