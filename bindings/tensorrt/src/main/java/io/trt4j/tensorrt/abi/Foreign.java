package io.trt4j.tensorrt.abi;

/** A Java object that stands for a native one which is not Java's, of an interface that Java may implement, too. */
public interface Foreign {
    /** The native object's address. */
    long address();
}
