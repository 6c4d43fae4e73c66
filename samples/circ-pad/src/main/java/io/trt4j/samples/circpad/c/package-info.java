/** The backend {@code c}: the plugin and the launch in C, compiled with the machine's compiler. */
package io.trt4j.samples.circpad.c;
