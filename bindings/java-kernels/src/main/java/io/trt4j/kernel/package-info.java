/**
 * CUDA kernels written as Java methods: {@link io.trt4j.kernel.JavaKernel} translates one to CUDA C, and runs the same
 * method on the CPU.
 *
 * <h2>What a kernel may contain</h2>
 *
 * A kernel is a static method that returns nothing. Its parameters are numbers, booleans and views ({@link
 * io.trt4j.kernel.FloatView} and the others). In it there may be
 *
 * <ul>
 *   <li>local variables of these types, and constants of the compiler's ({@code static final} with a constant value);
 *   <li>arithmetic, comparisons and conversions of numbers, {@code ?:}, {@code &&}, {@code ||};
 *   <li>{@code if}, loops, {@code break}, {@code continue}, {@code switch} over an int, {@code return};
 *   <li>{@code get} and {@code set} of views, {@link io.trt4j.kernel.HalfView#bits bits} and {@code setBits} of halves;
 *   <li>the methods of {@link io.trt4j.kernel.CudaThread};
 *   <li>calls of static methods, of any class, that contain no more than this. They return a number, a boolean or
 *       nothing, do not call themselves, and do not call each other more than 2000 deep;
 *   <li>of {@link java.lang.Math}: {@code abs}, {@code min}, {@code max}, {@code floorDiv}, {@code floorMod}, {@code
 *       fma}, {@code sqrt}, {@code floor}, {@code ceil}, {@code rint}, {@code exp}, {@code log}, {@code pow}, {@code
 *       sin}, {@code cos}, {@code tanh};
 *   <li>of {@link java.lang.Integer} and {@link java.lang.Long}: {@code compare}, {@code divideUnsigned}, {@code remainderUnsigned},
 *       {@code compareUnsigned}, {@code toUnsignedLong}; of {@link java.lang.Byte} and {@link java.lang.Short}: {@code
 *       toUnsignedInt};
 *   <li>of {@link java.lang.Float} and {@link java.lang.Double}: {@code isNaN}, {@code isInfinite}, {@code isFinite}, the
 *       conversions from and to bits, {@code float16ToFloat} and {@code floatToFloat16}.
 * </ul>
 *
 * All else is refused when the kernel is made, by a {@link io.trt4j.kernel.KernelException} that names file and line:
 * objects, arrays, strings, exceptions, fields, lambdas, {@code synchronized}. Threads cannot wait for one another.
 *
 * <h2>What it gives</h2>
 *
 * What Java gives, bit for bit, with these exceptions:
 *
 * <ul>
 *   <li>Division of integers by zero is an exception on the CPU; on the device the result is undefined, and so is an
 *       access outside of a view. Run the kernel on the CPU to find such mistakes.
 *   <li>{@code exp}, {@code log}, {@code pow}, {@code sin}, {@code cos} and {@code tanh} are CUDA's, which are within two
 *       units in the last place of the exact value; Java's are within one, {@code tanh} within 2.5.
 *   <li>A NaN is a NaN, but which of its bit patterns is not said, nor is it in Java. {@code floatToIntBits} and {@code
 *       doubleToLongBits} give the same for all.
 *   <li>Views of one kernel must not overlap if it may write one of them: the device's compiler relies on that, and the
 *       run on the CPU refuses it. To work in place, pass one view.
 * </ul>
 *
 * The device's compiler must be told not to be faster than that: {@link io.trt4j.kernel.JavaKernel#options()}.
 */
@NullMarked
package io.trt4j.kernel;

import org.jspecify.annotations.NullMarked;
