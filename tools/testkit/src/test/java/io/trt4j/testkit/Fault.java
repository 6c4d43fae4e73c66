package io.trt4j.testkit;

/** What a {@link FaultyPlugin} does wrong. */
enum Fault {
    NONE,
    /** configurePlugin works once only. */
    CONFIGURED_ONCE,
    /** The number of outputs is another one when it is asked for again. */
    FICKLE,
    /** Clones have one state. */
    SHARED_STATE,
    /** A clone forgets an attribute. */
    FORGETFUL_CLONE,
    /** An attribute is not saved. */
    NOT_SAVED,
    /** Its version is not its creator's. */
    OTHER_VERSION,
    /** It takes no types and formats. */
    TAKES_NOTHING,
    /** The last element is not written. */
    HALF_WRITTEN,
    /** The declared shape is another one where the inputs' are known. */
    OTHER_SHAPE_WHEN_KNOWN,
    /** One element too many is written. */
    WRITES_BEHIND,
    /** One input is changed. */
    CHANGES_INPUT,
    /** The workspace is read and was not written. */
    READS_WORKSPACE,
    /** All contexts have one scratch memory. */
    SHARED_SCRATCH,
    /** One tactic calculates something else. */
    OTHER_TACTIC,
    /** Tactics have the number 0. */
    TACTIC_ZERO,
    /** The output takes the place of an input that there is not. */
    ALIAS_OF_NOTHING,
    /** The output takes the place of an input of another shape. */
    ALIAS_OF_ANOTHER_SHAPE,
    /** Each plugin has a timing cache ID of its own. */
    OWN_TIMING_CACHE_ID,
    /** It does not work any more after it was given bad fields. */
    BROKEN_BY_BAD_FIELDS,
    /** It ends the process when it is given bad fields. */
    DIES_OF_BAD_FIELDS,
    /** enqueue reads where there is no memory. */
    CRASHES,
    /** A resource is acquired for each context and not released. */
    KEEPS_RESOURCE,
    /** An unknown type is an exception. */
    THROWS_ON_TYPE,
    /** BOOL is taken. */
    TAKES_BOOL,
    /** The numbers are not right. */
    WRONG_NUMBERS,
    /** An attribute is not declared. */
    UNDECLARED_ATTRIBUTE,
    /** Fields are taken by their place. */
    LAST_FIELD_COUNTS,
    /** What was learned while the engine was built is in a static field. */
    LEARNS_WHILE_BUILT
}
