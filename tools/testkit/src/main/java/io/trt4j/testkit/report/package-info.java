/** What the plugin test kit found: a result for each check, as text, JUnit XML and JSON. */
@NullMarked
package io.trt4j.testkit.report;

import org.jspecify.annotations.NullMarked;
