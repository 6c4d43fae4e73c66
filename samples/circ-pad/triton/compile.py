#!/usr/bin/env python3
"""Compiles the padding kernels with Triton ahead of time: PTX and how to launch it, which the backend triton reads.

    samples/circ-pad/triton/compile.py [--capability 80] [--output FOLDER]

Needs Triton (3.2 or newer) and no GPU. Writes circPadFp32.ptx, circPadFp16.ptx and, for each, a .json into FOLDER,
which is unless said the folder of the Java sample's resources. PTX of a compute capability below 90 serves that and
newer ones; from 90 on Triton makes code for one architecture only.
"""
import argparse
import json
import os
import pathlib

os.environ["TRITON_DISABLE_LINE_INFO"] = "1"  # it would name the folder in which this ran

import triton
import triton.language as tl
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

RESOURCES = pathlib.Path(__file__).parent.parent / "src/main/resources/io/trt4j/samples/circpad/triton"
BLOCK = 1024
WARPS = 4


@triton.jit
def wrap(index, extent):
    index = tl.where(index >= extent, index - extent, index)
    if index >= extent:  # pads larger than the tensor
        index = index % extent
    return index


@triton.jit
def circ_pad(input, output, n, c, h, w, rows, out_c, out_h, out_w, shift_n, shift_c, shift_h, shift_w,
             BLOCK: tl.constexpr):
    """A program pads BLOCK elements of one row of the output; the parameters are those of Kernels.java."""
    row = tl.program_id(0).to(tl.uint32)
    first = tl.program_id(1).to(tl.uint32) * BLOCK
    plane = row // out_h
    batch = plane // out_c
    y = wrap(row - plane * out_h + shift_h, h)
    channel = wrap(plane - batch * out_c + shift_c, c)
    source_row = (wrap(batch + shift_n, n).to(tl.int64) * c + channel) * h + y

    offsets = tl.arange(0, BLOCK).to(tl.uint32)
    x = first + offsets
    source_x = wrap(first + shift_w, w) + offsets
    if w >= BLOCK:
        source_x = tl.where(source_x >= w, source_x - w, source_x)
    else:
        source_x = source_x % w
    mask = x < out_w
    elements = tl.load(input + source_row * w + source_x, mask=mask)
    tl.store(output + row.to(tl.int64) * out_w + x, elements, mask=mask)


def compile_for(element, capability):
    signature = {"input": "*" + element, "output": "*" + element}
    for name in circ_pad.arg_names[2:-1]:
        signature[name] = "u32"
    signature["BLOCK"] = "constexpr"
    source = ASTSource(fn=circ_pad, signature=signature, constexprs={"BLOCK": BLOCK})
    return triton.compile(source, target=GPUTarget("cuda", capability, 32), options={"num_warps": WARPS})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--capability", type=int, default=80, help="compute capability, 80 for 8.0 (the default)")
    parser.add_argument("--output", type=pathlib.Path, default=RESOURCES)
    arguments = parser.parse_args()
    # Padding moves elements and computes nothing: what matters of them is the size.
    for name, element in (("circPadFp32", "i32"), ("circPadFp16", "i16")):
        kernel = compile_for(element, arguments.capability)
        metadata = {
            "name": kernel.metadata.name,
            "numWarps": kernel.metadata.num_warps,
            "sharedBytes": kernel.metadata.shared,
            "block": BLOCK,
            "capability": arguments.capability,
            "triton": triton.__version__,
        }
        (arguments.output / (name + ".ptx")).write_text(kernel.asm["ptx"])
        (arguments.output / (name + ".json")).write_text(json.dumps(metadata, indent=2) + "\n")
        print(arguments.output / (name + ".ptx"), metadata)


if __name__ == "__main__":
    main()
