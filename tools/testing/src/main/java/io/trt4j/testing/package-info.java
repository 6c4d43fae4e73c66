/** What the tests of every module share. JUnit finds the extension by itself. */
package io.trt4j.testing;
