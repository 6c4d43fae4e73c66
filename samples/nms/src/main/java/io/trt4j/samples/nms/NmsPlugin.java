package io.trt4j.samples.nms;

import static io.trt4j.plugin.declare.Declarations.*;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.trt4j.cuda.KernelSource;
import io.trt4j.plugin.declare.Call;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.plugin.declare.Shape;
import io.trt4j.tensorrt.DataType;
import java.lang.foreign.MemorySegment;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Greedy non-maximum suppression: of boxes (x1, y1, x2, y2) the indices of those that stay, best score first, and how many they
 * are. A box goes where its intersection with a better one that stays, divided by their union, exceeds the threshold. There must
 * be a box; no score may be NaN.
 */
public record NmsPlugin(float iouThreshold) {
    static final String TEXT = """
        // A whole number for each score, in the order of the scores.
        __device__ int key(float score) {
            int bits = __float_as_int(score);
            return bits ^ (bits >> 31 & 0x7FFFFFFF);
        }

        extern "C" __global__ void sortBoxes(const float* scores, int* order, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i >= n) return;
            int better = 0;
            for (int j = 0; j < n; j++) {
                better += key(scores[j]) > key(scores[i]) || key(scores[j]) == key(scores[i]) && j < i;
            }
            order[better] = i;
        }

        __device__ float area(float4 box) { return fmaxf(0, box.z - box.x) * fmaxf(0, box.w - box.y); }

        __device__ bool overlap(float4 a, float4 b, float threshold) {
            float both = area({fmaxf(a.x, b.x), fmaxf(a.y, b.y), fminf(a.z, b.z), fminf(a.w, b.w)});
            return both > threshold * (area(a) + area(b) - both);
        }

        // One block. A box that goes is -1 in the order.
        extern "C" __global__ void suppress(const float4* boxes, int* order, int* kept, int* count, float threshold, int n) {
            int found = 0;
            for (int i = 0; i < n; i++) {
                int best = order[i]; // the same for all threads
                if (best < 0) continue;
                if (threadIdx.x == 0) kept[found] = best;
                found++;
                for (int j = i + 1 + threadIdx.x; j < n; j += blockDim.x) {
                    if (order[j] >= 0 && overlap(boxes[best], boxes[order[j]], threshold)) order[j] = -1;
                }
                __syncthreads();
            }
            if (threadIdx.x == 0) *count = found;
        }
        """;
    private static final KernelSource SOURCE = KernelSource.of("nms.cu", TEXT);

    public static final PluginDeclaration<NmsPlugin> DECLARATION = plugin("Nms", NmsPlugin.class)
            .input(DataType.kFLOAT)
            .input(DataType.kFLOAT)
            .output(shape(sizeTensor(1, input(1).dim(0).ceilDiv(2), input(1).dim(0))), DataType.kINT32)
            .output(Shape.scalar(), DataType.kINT32)
            .workspace(input(1).dim(0).times(4))
            .launch(
                    launch(SOURCE.kernel("sortBoxes"), input(1), workspace(), input(1).dim(0))
                            .over(input(1).dim(0)),
                    launch(
                                    SOURCE.kernel("suppress"),
                                    input(0),
                                    workspace(),
                                    output(0),
                                    output(1),
                                    attribute("iouThreshold"),
                                    input(1).dim(0))
                            .block(1024))
            .onHost(NmsPlugin::onHost);

    private static void onHost(Call<NmsPlugin> call) {
        MemorySegment boxes = call.memory(input(0));
        float[] scores = call.memory(input(1)).toArray(JAVA_FLOAT);
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] kept = new int[scores.length];
        int count = 0;
        for (int box : order) {
            if (IntStream.of(kept)
                    .limit(count)
                    .noneMatch(better -> call.attributes().overlap(boxes, better, box))) {
                kept[count++] = box;
            }
        }
        call.memory(output(0))
                .asSlice(0, 4L * count)
                .copyFrom(MemorySegment.ofArray(kept).asSlice(0, 4L * count));
        call.memory(output(1)).set(JAVA_INT, 0, count);
    }

    private boolean overlap(MemorySegment boxes, int a, int b) {
        float[] first = boxes.asSlice(16L * a, 16).toArray(JAVA_FLOAT);
        float[] second = boxes.asSlice(16L * b, 16).toArray(JAVA_FLOAT);
        float both = area(
                Math.max(first[0], second[0]),
                Math.max(first[1], second[1]),
                Math.min(first[2], second[2]),
                Math.min(first[3], second[3]));
        return both > iouThreshold * (area(first) + area(second) - both);
    }

    private static float area(float... box) {
        return Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
    }
}
