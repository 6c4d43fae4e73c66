package io.trt4j.tensorrt.abi;

import java.util.List;

/** The names of a C++ class's virtual functions, in the order of its vtable. */
public interface Slots {
    /** The first of two destructors: it leaves the memory to its caller. */
    String COMPLETE_DESTRUCTOR = "~";
    /** The second one: it frees the memory, too. */
    String DELETING_DESTRUCTOR = "~delete";

    /** The names; an exception where the loaded library lacks the class. */
    List<String> names();

    /** The names, none where the loaded library lacks the class: Java knows it as the base of another one. */
    List<String> namesIfAny();

    /** Why a function that is not among them cannot be called. */
    RuntimeException missing(String function);

    /** Functions to be called by their index here. */
    default Methods methods(String... names) {
        return new Methods(this, names);
    }
}
