// Written by tools/regenerate from TensorRT's headers; do not edit.
// TensorRT 8.6, 9.2, 10.16, 11.2 as plain C: structs, enums, exported functions, and for each interface a client
// implements the types of its methods and its vtable, by major version where they differ (Itanium C++ ABI, slots in order).
#ifndef TRT4J_TENSORRT_H
#define TRT4J_TENSORRT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Java takes addresses as numbers: a pointer would be an object in every call.
#ifdef TRT4J_POINTERS_ARE_NUMBERS
#define TRT4J_POINTER(type) uintptr_t
#else
#define TRT4J_POINTER(type) type
#endif

typedef int32_t APILanguage;
enum {
    APILanguage_kCPP = 0,
    APILanguage_kPYTHON = 1,
};
typedef int32_t ActivationType;
enum {
    ActivationType_kRELU = 0,
    ActivationType_kSIGMOID = 1,
    ActivationType_kTANH = 2,
    ActivationType_kLEAKY_RELU = 3,
    ActivationType_kELU = 4,
    ActivationType_kSELU = 5,
    ActivationType_kSOFTSIGN = 6,
    ActivationType_kSOFTPLUS = 7,
    ActivationType_kCLIP = 8,
    ActivationType_kHARD_SIGMOID = 9,
    ActivationType_kSCALED_TANH = 10,
    ActivationType_kTHRESHOLDED_RELU = 11,
    ActivationType_kGELU_ERF = 12,
    ActivationType_kGELU_TANH = 13,
};
typedef int32_t AllocatorFlag;
enum {
    AllocatorFlag_kRESIZABLE = 0,
};
typedef int32_t AttentionIOForm;
enum {
    AttentionIOForm_kPADDED_BHND = 0,
    AttentionIOForm_kPACKED_NHD = 1,
};
typedef int32_t AttentionNormalizationOp;
enum {
    AttentionNormalizationOp_kNONE = 0,
    AttentionNormalizationOp_kSOFTMAX = 1,
};
typedef int32_t BoundingBoxFormat;
enum {
    BoundingBoxFormat_kCORNER_PAIRS = 0,
    BoundingBoxFormat_kCENTER_SIZES = 1,
};
typedef int32_t BuilderFlag;
enum {
    BuilderFlag_kDEBUG = 2,
    BuilderFlag_kGPU_FALLBACK = 3,
    BuilderFlag_kREFIT_8 = 5,
    BuilderFlag_kREFIT_9 = 5,
    BuilderFlag_kREFIT_10 = 4,
    BuilderFlag_kREFIT_11 = 4,
    BuilderFlag_kDISABLE_TIMING_CACHE_8 = 6,
    BuilderFlag_kDISABLE_TIMING_CACHE_9 = 6,
    BuilderFlag_kDISABLE_TIMING_CACHE_10 = 5,
    BuilderFlag_kDISABLE_TIMING_CACHE_11 = 5,
    BuilderFlag_kTF32_8 = 7,
    BuilderFlag_kTF32_9 = 7,
    BuilderFlag_kTF32_10 = 6,
    BuilderFlag_kTF32_11 = 6,
    BuilderFlag_kSPARSE_WEIGHTS_8 = 8,
    BuilderFlag_kSPARSE_WEIGHTS_9 = 8,
    BuilderFlag_kSPARSE_WEIGHTS_10 = 7,
    BuilderFlag_kSPARSE_WEIGHTS_11 = 7,
    BuilderFlag_kSAFETY_SCOPE_8 = 9,
    BuilderFlag_kSAFETY_SCOPE_9 = 9,
    BuilderFlag_kSAFETY_SCOPE_10 = 8,
    BuilderFlag_kSAFETY_SCOPE_11 = 8,
    BuilderFlag_kDIRECT_IO_8 = 12,
    BuilderFlag_kDIRECT_IO_9 = 12,
    BuilderFlag_kDIRECT_IO_10 = 11,
    BuilderFlag_kDIRECT_IO_11 = 11,
    BuilderFlag_kVERSION_COMPATIBLE_8 = 15,
    BuilderFlag_kVERSION_COMPATIBLE_9 = 15,
    BuilderFlag_kVERSION_COMPATIBLE_10 = 13,
    BuilderFlag_kVERSION_COMPATIBLE_11 = 12,
    BuilderFlag_kEXCLUDE_LEAN_RUNTIME_8 = 16,
    BuilderFlag_kEXCLUDE_LEAN_RUNTIME_9 = 16,
    BuilderFlag_kEXCLUDE_LEAN_RUNTIME_10 = 14,
    BuilderFlag_kEXCLUDE_LEAN_RUNTIME_11 = 13,
    BuilderFlag_kERROR_ON_TIMING_CACHE_MISS_9 = 18,
    BuilderFlag_kERROR_ON_TIMING_CACHE_MISS_10 = 16,
    BuilderFlag_kERROR_ON_TIMING_CACHE_MISS_11 = 15,
    BuilderFlag_kDISABLE_COMPILATION_CACHE_9 = 20,
    BuilderFlag_kDISABLE_COMPILATION_CACHE_10 = 18,
    BuilderFlag_kDISABLE_COMPILATION_CACHE_11 = 17,
    BuilderFlag_kSTRIP_PLAN_10 = 19,
    BuilderFlag_kSTRIP_PLAN_11 = 18,
    BuilderFlag_kREFIT_IDENTICAL_10 = 20,
    BuilderFlag_kREFIT_IDENTICAL_11 = 19,
    BuilderFlag_kWEIGHT_STREAMING_10 = 21,
    BuilderFlag_kWEIGHT_STREAMING_11 = 20,
    BuilderFlag_kREFIT_INDIVIDUAL_10 = 23,
    BuilderFlag_kREFIT_INDIVIDUAL_11 = 22,
    BuilderFlag_kSTRICT_NANS_10 = 24,
    BuilderFlag_kSTRICT_NANS_11 = 23,
    BuilderFlag_kMONITOR_MEMORY_10 = 25,
    BuilderFlag_kMONITOR_MEMORY_11 = 24,
    BuilderFlag_kEDITABLE_TIMING_CACHE_10 = 27,
    BuilderFlag_kEDITABLE_TIMING_CACHE_11 = 26,
    BuilderFlag_kDISTRIBUTIVE_INDEPENDENCE_10 = 28,
    BuilderFlag_kDISTRIBUTIVE_INDEPENDENCE_11 = 27,
    BuilderFlag_kFP16_8 = 0,
    BuilderFlag_kFP16_9 = 0,
    BuilderFlag_kFP16_10 = 0,
    BuilderFlag_kINT8_8 = 1,
    BuilderFlag_kINT8_9 = 1,
    BuilderFlag_kINT8_10 = 1,
    BuilderFlag_kOBEY_PRECISION_CONSTRAINTS_8 = 10,
    BuilderFlag_kOBEY_PRECISION_CONSTRAINTS_9 = 10,
    BuilderFlag_kOBEY_PRECISION_CONSTRAINTS_10 = 9,
    BuilderFlag_kPREFER_PRECISION_CONSTRAINTS_8 = 11,
    BuilderFlag_kPREFER_PRECISION_CONSTRAINTS_9 = 11,
    BuilderFlag_kPREFER_PRECISION_CONSTRAINTS_10 = 10,
    BuilderFlag_kREJECT_EMPTY_ALGORITHMS_8 = 13,
    BuilderFlag_kREJECT_EMPTY_ALGORITHMS_9 = 13,
    BuilderFlag_kREJECT_EMPTY_ALGORITHMS_10 = 12,
    BuilderFlag_kFP8_8 = 17,
    BuilderFlag_kFP8_9 = 17,
    BuilderFlag_kFP8_10 = 15,
    BuilderFlag_kBF16_9 = 19,
    BuilderFlag_kBF16_10 = 17,
    BuilderFlag_kWEIGHTLESS_9 = 21,
    BuilderFlag_kWEIGHTLESS_10 = 19,
    BuilderFlag_kINT4_10 = 22,
    BuilderFlag_kFP4_10 = 26,
    BuilderFlag_kSTRICT_TYPES_8 = 4,
    BuilderFlag_kSTRICT_TYPES_9 = 4,
    BuilderFlag_kENABLE_TACTIC_HEURISTIC_8 = 14,
    BuilderFlag_kENABLE_TACTIC_HEURISTIC_9 = 14,
};
typedef int32_t CalibrationAlgoType;
enum {
    CalibrationAlgoType_kLEGACY_CALIBRATION_8 = 0,
    CalibrationAlgoType_kLEGACY_CALIBRATION_9 = 0,
    CalibrationAlgoType_kLEGACY_CALIBRATION_10 = 0,
    CalibrationAlgoType_kENTROPY_CALIBRATION_8 = 1,
    CalibrationAlgoType_kENTROPY_CALIBRATION_9 = 1,
    CalibrationAlgoType_kENTROPY_CALIBRATION_10 = 1,
    CalibrationAlgoType_kENTROPY_CALIBRATION_2_8 = 2,
    CalibrationAlgoType_kENTROPY_CALIBRATION_2_9 = 2,
    CalibrationAlgoType_kENTROPY_CALIBRATION_2_10 = 2,
    CalibrationAlgoType_kMINMAX_CALIBRATION_8 = 3,
    CalibrationAlgoType_kMINMAX_CALIBRATION_9 = 3,
    CalibrationAlgoType_kMINMAX_CALIBRATION_10 = 3,
};
typedef int32_t CausalMaskKind;
enum {
    CausalMaskKind_kNONE = 0,
    CausalMaskKind_kUPPER_LEFT = 1,
    CausalMaskKind_kLOWER_RIGHT = 2,
};
typedef int32_t CollectiveOperation;
enum {
    CollectiveOperation_kALL_REDUCE = 0,
    CollectiveOperation_kALL_GATHER = 1,
    CollectiveOperation_kBROADCAST = 2,
    CollectiveOperation_kREDUCE = 3,
    CollectiveOperation_kREDUCE_SCATTER = 4,
    CollectiveOperation_kALL_TO_ALL = 5,
    CollectiveOperation_kGATHER = 6,
    CollectiveOperation_kSCATTER = 7,
};
typedef int32_t CumulativeOperation;
enum {
    CumulativeOperation_kSUM = 0,
};
typedef int32_t DataType;
enum {
    DataType_kFLOAT = 0,
    DataType_kHALF = 1,
    DataType_kINT8 = 2,
    DataType_kINT32 = 3,
    DataType_kBOOL = 4,
    DataType_kUINT8 = 5,
    DataType_kFP8 = 6,
    DataType_kBF16 = 7,
    DataType_kINT64 = 8,
    DataType_kINT4 = 9,
    DataType_kFP4 = 10,
    DataType_kE8M0 = 11,
};
typedef int32_t DeviceType;
enum {
    DeviceType_kGPU = 0,
    DeviceType_kDLA = 1,
};
typedef int32_t DimensionOperation;
enum {
    DimensionOperation_kSUM = 0,
    DimensionOperation_kPROD = 1,
    DimensionOperation_kMAX = 2,
    DimensionOperation_kMIN = 3,
    DimensionOperation_kSUB = 4,
    DimensionOperation_kEQUAL = 5,
    DimensionOperation_kLESS = 6,
    DimensionOperation_kFLOOR_DIV = 7,
    DimensionOperation_kCEIL_DIV = 8,
};
typedef int32_t ElementWiseOperation;
enum {
    ElementWiseOperation_kSUM = 0,
    ElementWiseOperation_kPROD = 1,
    ElementWiseOperation_kMAX = 2,
    ElementWiseOperation_kMIN = 3,
    ElementWiseOperation_kSUB = 4,
    ElementWiseOperation_kDIV = 5,
    ElementWiseOperation_kPOW = 6,
    ElementWiseOperation_kFLOOR_DIV = 7,
    ElementWiseOperation_kAND = 8,
    ElementWiseOperation_kOR = 9,
    ElementWiseOperation_kXOR = 10,
    ElementWiseOperation_kEQUAL = 11,
    ElementWiseOperation_kGREATER = 12,
    ElementWiseOperation_kLESS = 13,
};
typedef int32_t EngineCapability;
enum {
    EngineCapability_kSTANDARD = 0,
    EngineCapability_kSAFETY = 1,
    EngineCapability_kDLA_STANDALONE = 2,
    EngineCapability_kDEFAULT_8 = 0,
    EngineCapability_kDEFAULT_9 = 0,
    EngineCapability_kSAFE_GPU_8 = 1,
    EngineCapability_kSAFE_GPU_9 = 1,
    EngineCapability_kSAFE_DLA_8 = 2,
    EngineCapability_kSAFE_DLA_9 = 2,
};
typedef int32_t EngineStat;
enum {
    EngineStat_kTOTAL_WEIGHTS_SIZE = 0,
    EngineStat_kSTRIPPED_WEIGHTS_SIZE = 1,
};
typedef int32_t ErrorCode;
enum {
    ErrorCode_kSUCCESS = 0,
    ErrorCode_kUNSPECIFIED_ERROR = 1,
    ErrorCode_kINTERNAL_ERROR = 2,
    ErrorCode_kINVALID_ARGUMENT = 3,
    ErrorCode_kINVALID_CONFIG = 4,
    ErrorCode_kFAILED_ALLOCATION = 5,
    ErrorCode_kFAILED_INITIALIZATION = 6,
    ErrorCode_kFAILED_EXECUTION = 7,
    ErrorCode_kFAILED_COMPUTATION = 8,
    ErrorCode_kINVALID_STATE = 9,
    ErrorCode_kUNSUPPORTED_STATE = 10,
};
typedef int32_t ExecutionContextAllocationStrategy;
enum {
    ExecutionContextAllocationStrategy_kSTATIC = 0,
    ExecutionContextAllocationStrategy_kON_PROFILE_CHANGE = 1,
    ExecutionContextAllocationStrategy_kUSER_MANAGED = 2,
};
typedef int32_t FillOperation;
enum {
    FillOperation_kLINSPACE = 0,
    FillOperation_kRANDOM_UNIFORM = 1,
    FillOperation_kRANDOM_NORMAL = 2,
};
typedef int32_t GatherMode;
enum {
    GatherMode_kDEFAULT = 0,
    GatherMode_kELEMENT = 1,
    GatherMode_kND = 2,
};
typedef int32_t HardwareCompatibilityLevel;
enum {
    HardwareCompatibilityLevel_kNONE = 0,
    HardwareCompatibilityLevel_kAMPERE_PLUS = 1,
    HardwareCompatibilityLevel_kSAME_COMPUTE_CAPABILITY = 2,
};
typedef int32_t ILogger_Severity;
enum {
    ILogger_Severity_kINTERNAL_ERROR = 0,
    ILogger_Severity_kERROR = 1,
    ILogger_Severity_kWARNING = 2,
    ILogger_Severity_kINFO = 3,
    ILogger_Severity_kVERBOSE = 4,
};
typedef int32_t InterpolationMode;
enum {
    InterpolationMode_kNEAREST = 0,
    InterpolationMode_kLINEAR = 1,
    InterpolationMode_kCUBIC = 2,
};
typedef int32_t KVCacheMode;
enum {
    KVCacheMode_kLINEAR = 0,
};
typedef int32_t LayerInformationFormat;
enum {
    LayerInformationFormat_kONELINE = 0,
    LayerInformationFormat_kJSON = 1,
};
typedef int32_t LayerType;
enum {
    LayerType_kCONVOLUTION = 0,
    LayerType_kCAST_8 = 47,
    LayerType_kCAST_9 = 47,
    LayerType_kCAST_10 = 1,
    LayerType_kCAST_11 = 1,
    LayerType_kACTIVATION = 2,
    LayerType_kPOOLING = 3,
    LayerType_kLRN = 4,
    LayerType_kSCALE = 5,
    LayerType_kSOFTMAX = 6,
    LayerType_kDECONVOLUTION = 7,
    LayerType_kCONCATENATION = 8,
    LayerType_kELEMENTWISE = 9,
    LayerType_kPLUGIN = 10,
    LayerType_kUNARY = 11,
    LayerType_kPADDING = 12,
    LayerType_kSHUFFLE = 13,
    LayerType_kREDUCE = 14,
    LayerType_kTOPK = 15,
    LayerType_kGATHER = 16,
    LayerType_kMATRIX_MULTIPLY = 17,
    LayerType_kRAGGED_SOFTMAX = 18,
    LayerType_kCONSTANT = 19,
    LayerType_kIDENTITY_8 = 21,
    LayerType_kIDENTITY_9 = 21,
    LayerType_kIDENTITY_10 = 20,
    LayerType_kIDENTITY_11 = 20,
    LayerType_kPLUGIN_V2_8 = 22,
    LayerType_kPLUGIN_V2_9 = 22,
    LayerType_kPLUGIN_V2_10 = 21,
    LayerType_kPLUGIN_V2_11 = 21,
    LayerType_kSLICE_8 = 23,
    LayerType_kSLICE_9 = 23,
    LayerType_kSLICE_10 = 22,
    LayerType_kSLICE_11 = 22,
    LayerType_kSHAPE_8 = 24,
    LayerType_kSHAPE_9 = 24,
    LayerType_kSHAPE_10 = 23,
    LayerType_kSHAPE_11 = 23,
    LayerType_kPARAMETRIC_RELU_8 = 25,
    LayerType_kPARAMETRIC_RELU_9 = 25,
    LayerType_kPARAMETRIC_RELU_10 = 24,
    LayerType_kPARAMETRIC_RELU_11 = 24,
    LayerType_kRESIZE_8 = 26,
    LayerType_kRESIZE_9 = 26,
    LayerType_kRESIZE_10 = 25,
    LayerType_kRESIZE_11 = 25,
    LayerType_kTRIP_LIMIT_8 = 27,
    LayerType_kTRIP_LIMIT_9 = 27,
    LayerType_kTRIP_LIMIT_10 = 26,
    LayerType_kTRIP_LIMIT_11 = 26,
    LayerType_kRECURRENCE_8 = 28,
    LayerType_kRECURRENCE_9 = 28,
    LayerType_kRECURRENCE_10 = 27,
    LayerType_kRECURRENCE_11 = 27,
    LayerType_kITERATOR_8 = 29,
    LayerType_kITERATOR_9 = 29,
    LayerType_kITERATOR_10 = 28,
    LayerType_kITERATOR_11 = 28,
    LayerType_kLOOP_OUTPUT_8 = 30,
    LayerType_kLOOP_OUTPUT_9 = 30,
    LayerType_kLOOP_OUTPUT_10 = 29,
    LayerType_kLOOP_OUTPUT_11 = 29,
    LayerType_kSELECT_8 = 31,
    LayerType_kSELECT_9 = 31,
    LayerType_kSELECT_10 = 30,
    LayerType_kSELECT_11 = 30,
    LayerType_kFILL_8 = 32,
    LayerType_kFILL_9 = 32,
    LayerType_kFILL_10 = 31,
    LayerType_kFILL_11 = 31,
    LayerType_kQUANTIZE_8 = 33,
    LayerType_kQUANTIZE_9 = 33,
    LayerType_kQUANTIZE_10 = 32,
    LayerType_kQUANTIZE_11 = 32,
    LayerType_kDEQUANTIZE_8 = 34,
    LayerType_kDEQUANTIZE_9 = 34,
    LayerType_kDEQUANTIZE_10 = 33,
    LayerType_kDEQUANTIZE_11 = 33,
    LayerType_kCONDITION_8 = 35,
    LayerType_kCONDITION_9 = 35,
    LayerType_kCONDITION_10 = 34,
    LayerType_kCONDITION_11 = 34,
    LayerType_kCONDITIONAL_INPUT_8 = 36,
    LayerType_kCONDITIONAL_INPUT_9 = 36,
    LayerType_kCONDITIONAL_INPUT_10 = 35,
    LayerType_kCONDITIONAL_INPUT_11 = 35,
    LayerType_kCONDITIONAL_OUTPUT_8 = 37,
    LayerType_kCONDITIONAL_OUTPUT_9 = 37,
    LayerType_kCONDITIONAL_OUTPUT_10 = 36,
    LayerType_kCONDITIONAL_OUTPUT_11 = 36,
    LayerType_kSCATTER_8 = 38,
    LayerType_kSCATTER_9 = 38,
    LayerType_kSCATTER_10 = 37,
    LayerType_kSCATTER_11 = 37,
    LayerType_kEINSUM_8 = 39,
    LayerType_kEINSUM_9 = 39,
    LayerType_kEINSUM_10 = 38,
    LayerType_kEINSUM_11 = 38,
    LayerType_kASSERTION_8 = 40,
    LayerType_kASSERTION_9 = 40,
    LayerType_kASSERTION_10 = 39,
    LayerType_kASSERTION_11 = 39,
    LayerType_kONE_HOT_8 = 41,
    LayerType_kONE_HOT_9 = 41,
    LayerType_kONE_HOT_10 = 40,
    LayerType_kONE_HOT_11 = 40,
    LayerType_kNON_ZERO_8 = 42,
    LayerType_kNON_ZERO_9 = 42,
    LayerType_kNON_ZERO_10 = 41,
    LayerType_kNON_ZERO_11 = 41,
    LayerType_kGRID_SAMPLE_8 = 43,
    LayerType_kGRID_SAMPLE_9 = 43,
    LayerType_kGRID_SAMPLE_10 = 42,
    LayerType_kGRID_SAMPLE_11 = 42,
    LayerType_kNMS_8 = 44,
    LayerType_kNMS_9 = 44,
    LayerType_kNMS_10 = 43,
    LayerType_kNMS_11 = 43,
    LayerType_kREVERSE_SEQUENCE_8 = 45,
    LayerType_kREVERSE_SEQUENCE_9 = 45,
    LayerType_kREVERSE_SEQUENCE_10 = 44,
    LayerType_kREVERSE_SEQUENCE_11 = 44,
    LayerType_kNORMALIZATION_8 = 46,
    LayerType_kNORMALIZATION_9 = 46,
    LayerType_kNORMALIZATION_10 = 45,
    LayerType_kNORMALIZATION_11 = 45,
    LayerType_kPLUGIN_V3 = 46,
    LayerType_kSQUEEZE = 47,
    LayerType_kUNSQUEEZE = 48,
    LayerType_kCUMULATIVE = 49,
    LayerType_kDYNAMIC_QUANTIZE = 50,
    LayerType_kATTENTION_INPUT = 51,
    LayerType_kATTENTION_OUTPUT = 52,
    LayerType_kROTARY_EMBEDDING = 53,
    LayerType_kKVCACHE_UPDATE = 54,
    LayerType_kMOE = 55,
    LayerType_kDIST_COLLECTIVE = 56,
    LayerType_kFULLY_CONNECTED_8 = 1,
    LayerType_kFULLY_CONNECTED_9 = 1,
    LayerType_kRNN_V2_8 = 20,
    LayerType_kRNN_V2_9 = 20,
};
typedef int32_t LoopOutput;
enum {
    LoopOutput_kLAST_VALUE = 0,
    LoopOutput_kCONCATENATE = 1,
    LoopOutput_kREVERSE = 2,
};
typedef int32_t MatrixOperation;
enum {
    MatrixOperation_kNONE = 0,
    MatrixOperation_kTRANSPOSE = 1,
    MatrixOperation_kVECTOR = 2,
};
typedef int32_t MemoryPoolType;
enum {
    MemoryPoolType_kWORKSPACE = 0,
    MemoryPoolType_kDLA_MANAGED_SRAM = 1,
    MemoryPoolType_kDLA_LOCAL_DRAM = 2,
    MemoryPoolType_kDLA_GLOBAL_DRAM = 3,
    MemoryPoolType_kTACTIC_DRAM = 4,
    MemoryPoolType_kTACTIC_SHARED_MEMORY = 5,
};
typedef int32_t MoEActType;
enum {
    MoEActType_kNONE = 0,
    MoEActType_kSILU = 1,
};
typedef int32_t NetworkDefinitionCreationFlag;
enum {
    NetworkDefinitionCreationFlag_kSTRONGLY_TYPED_9 = 2,
    NetworkDefinitionCreationFlag_kSTRONGLY_TYPED_10 = 1,
    NetworkDefinitionCreationFlag_kSTRONGLY_TYPED_11 = 0,
    NetworkDefinitionCreationFlag_kPREFER_JIT_PYTHON_PLUGINS_10 = 2,
    NetworkDefinitionCreationFlag_kPREFER_JIT_PYTHON_PLUGINS_11 = 1,
    NetworkDefinitionCreationFlag_kPREFER_AOT_PYTHON_PLUGINS_10 = 3,
    NetworkDefinitionCreationFlag_kPREFER_AOT_PYTHON_PLUGINS_11 = 2,
    NetworkDefinitionCreationFlag_kEXPLICIT_BATCH_8 = 0,
    NetworkDefinitionCreationFlag_kEXPLICIT_BATCH_9 = 0,
    NetworkDefinitionCreationFlag_kEXPLICIT_BATCH_10 = 0,
    NetworkDefinitionCreationFlag_kEXPLICIT_PRECISION_8 = 1,
    NetworkDefinitionCreationFlag_kEXPLICIT_PRECISION_9 = 1,
};
typedef int32_t OptProfileSelector;
enum {
    OptProfileSelector_kMIN = 0,
    OptProfileSelector_kOPT = 1,
    OptProfileSelector_kMAX = 2,
};
typedef int32_t PaddingMode;
enum {
    PaddingMode_kEXPLICIT_ROUND_DOWN = 0,
    PaddingMode_kEXPLICIT_ROUND_UP = 1,
    PaddingMode_kSAME_UPPER = 2,
    PaddingMode_kSAME_LOWER = 3,
    PaddingMode_kCAFFE_ROUND_DOWN_8 = 4,
    PaddingMode_kCAFFE_ROUND_DOWN_9 = 4,
    PaddingMode_kCAFFE_ROUND_UP_8 = 5,
    PaddingMode_kCAFFE_ROUND_UP_9 = 5,
};
typedef int32_t PluginArgDataType;
enum {
    PluginArgDataType_kINT8 = 0,
    PluginArgDataType_kINT16 = 1,
    PluginArgDataType_kINT32 = 2,
};
typedef int32_t PluginArgType;
enum {
    PluginArgType_kINT = 0,
};
typedef int32_t PluginCapabilityType;
enum {
    PluginCapabilityType_kCORE = 0,
    PluginCapabilityType_kBUILD = 1,
    PluginCapabilityType_kRUNTIME = 2,
};
typedef int32_t PluginCreatorVersion;
enum {
    PluginCreatorVersion_kV1 = 0,
    PluginCreatorVersion_kV1_PYTHON = 64,
};
typedef int32_t PluginFieldType;
enum {
    PluginFieldType_kFLOAT16 = 0,
    PluginFieldType_kFLOAT32 = 1,
    PluginFieldType_kFLOAT64 = 2,
    PluginFieldType_kINT8 = 3,
    PluginFieldType_kINT16 = 4,
    PluginFieldType_kINT32 = 5,
    PluginFieldType_kCHAR = 6,
    PluginFieldType_kDIMS = 7,
    PluginFieldType_kUNKNOWN = 8,
    PluginFieldType_kBF16 = 9,
    PluginFieldType_kINT64 = 10,
    PluginFieldType_kFP8 = 11,
    PluginFieldType_kINT4 = 12,
    PluginFieldType_kFP4 = 13,
};
typedef uint8_t PluginVersion;
enum {
    PluginVersion_kV2 = 0,
    PluginVersion_kV2_EXT = 1,
    PluginVersion_kV2_IOEXT = 2,
    PluginVersion_kV2_DYNAMICEXT = 3,
    PluginVersion_kV2_DYNAMICEXT_PYTHON = 67,
};
typedef int32_t PoolingType;
enum {
    PoolingType_kMAX = 0,
    PoolingType_kAVERAGE = 1,
    PoolingType_kMAX_AVERAGE_BLEND = 2,
};
typedef int32_t PreviewFeature;
enum {
    PreviewFeature_kALIASED_PLUGIN_IO_10_03_10 = 1,
    PreviewFeature_kALIASED_PLUGIN_IO_10_03_11 = 0,
    PreviewFeature_kRUNTIME_ACTIVATION_RESIZE_10_10_10 = 2,
    PreviewFeature_kRUNTIME_ACTIVATION_RESIZE_10_10_11 = 1,
    PreviewFeature_kPROFILE_SHARING_0806_8 = 2,
    PreviewFeature_kPROFILE_SHARING_0806_9 = 2,
    PreviewFeature_kPROFILE_SHARING_0806_10 = 0,
    PreviewFeature_kMULTIDEVICE_RUNTIME_10_16_10 = 3,
    PreviewFeature_kFASTER_DYNAMIC_SHAPES_0805_8 = 0,
    PreviewFeature_kFASTER_DYNAMIC_SHAPES_0805_9 = 0,
    PreviewFeature_kDISABLE_EXTERNAL_TACTIC_SOURCES_FOR_CORE_0805_8 = 1,
    PreviewFeature_kDISABLE_EXTERNAL_TACTIC_SOURCES_FOR_CORE_0805_9 = 1,
};
typedef int32_t ProfilingVerbosity;
enum {
    ProfilingVerbosity_kLAYER_NAMES_ONLY = 0,
    ProfilingVerbosity_kNONE = 1,
    ProfilingVerbosity_kDETAILED = 2,
    ProfilingVerbosity_kDEFAULT_8 = 0,
    ProfilingVerbosity_kDEFAULT_9 = 0,
    ProfilingVerbosity_kVERBOSE_8 = 2,
    ProfilingVerbosity_kVERBOSE_9 = 2,
};
typedef int32_t QuantizationFlag;
enum {
    QuantizationFlag_kCALIBRATE_BEFORE_FUSION_8 = 0,
    QuantizationFlag_kCALIBRATE_BEFORE_FUSION_9 = 0,
    QuantizationFlag_kCALIBRATE_BEFORE_FUSION_10 = 0,
};
typedef int32_t QuickPluginCreationRequest;
enum {
    QuickPluginCreationRequest_kUNKNOWN = 0,
    QuickPluginCreationRequest_kPREFER_JIT = 1,
    QuickPluginCreationRequest_kPREFER_AOT = 2,
    QuickPluginCreationRequest_kSTRICT_JIT = 3,
    QuickPluginCreationRequest_kSTRICT_AOT = 4,
};
typedef int32_t RNNDirection;
enum {
    RNNDirection_kUNIDIRECTION_8 = 0,
    RNNDirection_kUNIDIRECTION_9 = 0,
    RNNDirection_kBIDIRECTION_8 = 1,
    RNNDirection_kBIDIRECTION_9 = 1,
};
typedef int32_t RNNGateType;
enum {
    RNNGateType_kINPUT_8 = 0,
    RNNGateType_kINPUT_9 = 0,
    RNNGateType_kOUTPUT_8 = 1,
    RNNGateType_kOUTPUT_9 = 1,
    RNNGateType_kFORGET_8 = 2,
    RNNGateType_kFORGET_9 = 2,
    RNNGateType_kUPDATE_8 = 3,
    RNNGateType_kUPDATE_9 = 3,
    RNNGateType_kRESET_8 = 4,
    RNNGateType_kRESET_9 = 4,
    RNNGateType_kCELL_8 = 5,
    RNNGateType_kCELL_9 = 5,
    RNNGateType_kHIDDEN_8 = 6,
    RNNGateType_kHIDDEN_9 = 6,
};
typedef int32_t RNNInputMode;
enum {
    RNNInputMode_kLINEAR_8 = 0,
    RNNInputMode_kLINEAR_9 = 0,
    RNNInputMode_kSKIP_8 = 1,
    RNNInputMode_kSKIP_9 = 1,
};
typedef int32_t RNNOperation;
enum {
    RNNOperation_kRELU_8 = 0,
    RNNOperation_kRELU_9 = 0,
    RNNOperation_kTANH_8 = 1,
    RNNOperation_kTANH_9 = 1,
    RNNOperation_kLSTM_8 = 2,
    RNNOperation_kLSTM_9 = 2,
    RNNOperation_kGRU_8 = 3,
    RNNOperation_kGRU_9 = 3,
};
typedef int32_t ReduceOperation;
enum {
    ReduceOperation_kSUM = 0,
    ReduceOperation_kPROD = 1,
    ReduceOperation_kMAX = 2,
    ReduceOperation_kMIN = 3,
    ReduceOperation_kAVG = 4,
    ReduceOperation_kNONE = 5,
};
typedef int32_t ResizeCoordinateTransformation;
enum {
    ResizeCoordinateTransformation_kALIGN_CORNERS = 0,
    ResizeCoordinateTransformation_kASYMMETRIC = 1,
    ResizeCoordinateTransformation_kHALF_PIXEL = 2,
};
typedef int32_t ResizeRoundMode;
enum {
    ResizeRoundMode_kHALF_UP = 0,
    ResizeRoundMode_kHALF_DOWN = 1,
    ResizeRoundMode_kFLOOR = 2,
    ResizeRoundMode_kCEIL = 3,
};
typedef int32_t ResizeSelector;
enum {
    ResizeSelector_kFORMULA = 0,
    ResizeSelector_kUPPER = 1,
};
typedef int32_t RuntimePlatform;
enum {
    RuntimePlatform_kSAME_AS_BUILD = 0,
    RuntimePlatform_kWINDOWS_AMD64 = 1,
};
typedef int32_t SampleMode;
enum {
    SampleMode_kSTRICT_BOUNDS = 0,
    SampleMode_kWRAP = 1,
    SampleMode_kCLAMP = 2,
    SampleMode_kFILL = 3,
    SampleMode_kREFLECT = 4,
    SampleMode_kDEFAULT_8 = 0,
    SampleMode_kDEFAULT_9 = 0,
};
typedef int32_t ScaleMode;
enum {
    ScaleMode_kUNIFORM = 0,
    ScaleMode_kCHANNEL = 1,
    ScaleMode_kELEMENTWISE = 2,
};
typedef int32_t ScatterMode;
enum {
    ScatterMode_kELEMENT = 0,
    ScatterMode_kND = 1,
};
typedef int32_t SeekPosition;
enum {
    SeekPosition_kSET = 0,
    SeekPosition_kCUR = 1,
    SeekPosition_kEND = 2,
};
typedef int32_t SerializationFlag;
enum {
    SerializationFlag_kEXCLUDE_WEIGHTS = 0,
    SerializationFlag_kEXCLUDE_LEAN_RUNTIME = 1,
    SerializationFlag_kINCLUDE_REFIT = 2,
};
typedef int32_t TacticSource;
enum {
    TacticSource_kEDGE_MASK_CONVOLUTIONS_8 = 3,
    TacticSource_kEDGE_MASK_CONVOLUTIONS_9 = 3,
    TacticSource_kEDGE_MASK_CONVOLUTIONS_10 = 3,
    TacticSource_kEDGE_MASK_CONVOLUTIONS_11 = 0,
    TacticSource_kJIT_CONVOLUTIONS_8 = 4,
    TacticSource_kJIT_CONVOLUTIONS_9 = 4,
    TacticSource_kJIT_CONVOLUTIONS_10 = 4,
    TacticSource_kJIT_CONVOLUTIONS_11 = 1,
    TacticSource_kCUBLAS_8 = 0,
    TacticSource_kCUBLAS_9 = 0,
    TacticSource_kCUBLAS_10 = 0,
    TacticSource_kCUBLAS_LT_8 = 1,
    TacticSource_kCUBLAS_LT_9 = 1,
    TacticSource_kCUBLAS_LT_10 = 1,
    TacticSource_kCUDNN_8 = 2,
    TacticSource_kCUDNN_9 = 2,
    TacticSource_kCUDNN_10 = 2,
};
typedef int32_t TempfileControlFlag;
enum {
    TempfileControlFlag_kALLOW_IN_MEMORY_FILES = 0,
    TempfileControlFlag_kALLOW_TEMPORARY_FILES = 1,
};
typedef int32_t TensorFormat;
enum {
    TensorFormat_kLINEAR = 0,
    TensorFormat_kCHW2 = 1,
    TensorFormat_kHWC8 = 2,
    TensorFormat_kCHW4 = 3,
    TensorFormat_kCHW16 = 4,
    TensorFormat_kCHW32 = 5,
    TensorFormat_kDHWC8 = 6,
    TensorFormat_kCDHW32 = 7,
    TensorFormat_kHWC = 8,
    TensorFormat_kDLA_LINEAR = 9,
    TensorFormat_kDLA_HWC4 = 10,
    TensorFormat_kHWC16 = 11,
    TensorFormat_kDHWC = 12,
};
typedef int32_t TensorIOMode;
enum {
    TensorIOMode_kNONE = 0,
    TensorIOMode_kINPUT = 1,
    TensorIOMode_kOUTPUT = 2,
};
typedef int32_t TensorLocation;
enum {
    TensorLocation_kDEVICE = 0,
    TensorLocation_kHOST = 1,
};
typedef int32_t TensorRTPhase;
enum {
    TensorRTPhase_kBUILD = 0,
    TensorRTPhase_kRUNTIME = 1,
};
typedef int32_t TilingOptimizationLevel;
enum {
    TilingOptimizationLevel_kNONE = 0,
    TilingOptimizationLevel_kFAST = 1,
    TilingOptimizationLevel_kMODERATE = 2,
    TilingOptimizationLevel_kFULL = 3,
};
typedef int32_t TopKOperation;
enum {
    TopKOperation_kMAX = 0,
    TopKOperation_kMIN = 1,
};
typedef int32_t TripLimit;
enum {
    TripLimit_kCOUNT = 0,
    TripLimit_kWHILE = 1,
};
typedef int32_t UnaryOperation;
enum {
    UnaryOperation_kEXP = 0,
    UnaryOperation_kLOG = 1,
    UnaryOperation_kSQRT = 2,
    UnaryOperation_kRECIP = 3,
    UnaryOperation_kABS = 4,
    UnaryOperation_kNEG = 5,
    UnaryOperation_kSIN = 6,
    UnaryOperation_kCOS = 7,
    UnaryOperation_kTAN = 8,
    UnaryOperation_kSINH = 9,
    UnaryOperation_kCOSH = 10,
    UnaryOperation_kASIN = 11,
    UnaryOperation_kACOS = 12,
    UnaryOperation_kATAN = 13,
    UnaryOperation_kASINH = 14,
    UnaryOperation_kACOSH = 15,
    UnaryOperation_kATANH = 16,
    UnaryOperation_kCEIL = 17,
    UnaryOperation_kFLOOR = 18,
    UnaryOperation_kERF = 19,
    UnaryOperation_kNOT = 20,
    UnaryOperation_kSIGN = 21,
    UnaryOperation_kROUND = 22,
    UnaryOperation_kISINF = 23,
    UnaryOperation_kISNAN = 24,
};
typedef int32_t WeightsRole;
enum {
    WeightsRole_kKERNEL = 0,
    WeightsRole_kBIAS = 1,
    WeightsRole_kSHIFT = 2,
    WeightsRole_kSCALE = 3,
    WeightsRole_kCONSTANT = 4,
    WeightsRole_kANY = 5,
};
typedef int32_t nvonnxparser_ErrorCode;
enum {
    nvonnxparser_ErrorCode_kSUCCESS = 0,
    nvonnxparser_ErrorCode_kINTERNAL_ERROR = 1,
    nvonnxparser_ErrorCode_kMEM_ALLOC_FAILED = 2,
    nvonnxparser_ErrorCode_kMODEL_DESERIALIZE_FAILED = 3,
    nvonnxparser_ErrorCode_kINVALID_VALUE = 4,
    nvonnxparser_ErrorCode_kINVALID_GRAPH = 5,
    nvonnxparser_ErrorCode_kINVALID_NODE = 6,
    nvonnxparser_ErrorCode_kUNSUPPORTED_GRAPH = 7,
    nvonnxparser_ErrorCode_kUNSUPPORTED_NODE = 8,
    nvonnxparser_ErrorCode_kUNSUPPORTED_NODE_ATTR = 9,
    nvonnxparser_ErrorCode_kUNSUPPORTED_NODE_INPUT = 10,
    nvonnxparser_ErrorCode_kUNSUPPORTED_NODE_DATATYPE = 11,
    nvonnxparser_ErrorCode_kUNSUPPORTED_NODE_DYNAMIC = 12,
    nvonnxparser_ErrorCode_kUNSUPPORTED_NODE_SHAPE = 13,
    nvonnxparser_ErrorCode_kREFIT_FAILED = 14,
};
typedef int32_t nvonnxparser_OnnxParserFlag;
enum {
    nvonnxparser_OnnxParserFlag_kNATIVE_INSTANCENORM = 0,
    nvonnxparser_OnnxParserFlag_kENABLE_UINT8_AND_ASYMMETRIC_QUANTIZATION_DLA = 1,
    nvonnxparser_OnnxParserFlag_kREPORT_CAPABILITY_DLA = 2,
    nvonnxparser_OnnxParserFlag_kENABLE_PLUGIN_OVERRIDE = 3,
    nvonnxparser_OnnxParserFlag_kADJUST_FOR_DLA = 4,
};
typedef int32_t nvonnxparser_RefitTransformKind;
enum {
    nvonnxparser_RefitTransformKind_kIDENTITY = 0,
    nvonnxparser_RefitTransformKind_kDOUBLE_TO_FLOAT = 1,
    nvonnxparser_RefitTransformKind_kBATCH_NORM_FOLD_SCALE = 2,
    nvonnxparser_RefitTransformKind_kBATCH_NORM_FOLD_BIAS = 3,
    nvonnxparser_RefitTransformKind_kCONSTANT_NODE = 4,
    nvonnxparser_RefitTransformKind_kCONSTANT_OF_SHAPE = 5,
};

typedef struct IActivationLayer IActivationLayer;
typedef struct IAlgorithm IAlgorithm;
typedef struct IAlgorithmContext IAlgorithmContext;
typedef struct IAlgorithmIOInfo IAlgorithmIOInfo;
typedef struct IAlgorithmSelector IAlgorithmSelector;
typedef struct IAlgorithmVariant IAlgorithmVariant;
typedef struct IAssertionLayer IAssertionLayer;
typedef struct IAttention IAttention;
typedef struct IAttentionBoundaryLayer IAttentionBoundaryLayer;
typedef struct IAttentionInputLayer IAttentionInputLayer;
typedef struct IAttentionOutputLayer IAttentionOutputLayer;
typedef struct IBuilder IBuilder;
typedef struct IBuilderConfig IBuilderConfig;
typedef struct ICastLayer ICastLayer;
typedef struct IConcatenationLayer IConcatenationLayer;
typedef struct IConditionLayer IConditionLayer;
typedef struct IConstantLayer IConstantLayer;
typedef struct IConvolutionLayer IConvolutionLayer;
typedef struct ICudaEngine ICudaEngine;
typedef struct ICumulativeLayer ICumulativeLayer;
typedef struct IDebugListener IDebugListener;
typedef struct IDeconvolutionLayer IDeconvolutionLayer;
typedef struct IDequantizeLayer IDequantizeLayer;
typedef struct IDimensionExpr IDimensionExpr;
typedef struct IDistCollectiveLayer IDistCollectiveLayer;
typedef struct IDynamicQuantizeLayer IDynamicQuantizeLayer;
typedef struct IEinsumLayer IEinsumLayer;
typedef struct IElementWiseLayer IElementWiseLayer;
typedef struct IEngineInspector IEngineInspector;
typedef struct IErrorRecorder IErrorRecorder;
typedef struct IExecutionContext IExecutionContext;
typedef struct IExprBuilder IExprBuilder;
typedef struct IFillLayer IFillLayer;
typedef struct IFullyConnectedLayer IFullyConnectedLayer;
typedef struct IGatherLayer IGatherLayer;
typedef struct IGpuAllocator IGpuAllocator;
typedef struct IGpuAsyncAllocator IGpuAsyncAllocator;
typedef struct IGridSampleLayer IGridSampleLayer;
typedef struct IHostMemory IHostMemory;
typedef struct IIdentityLayer IIdentityLayer;
typedef struct IIfConditional IIfConditional;
typedef struct IIfConditionalBoundaryLayer IIfConditionalBoundaryLayer;
typedef struct IIfConditionalInputLayer IIfConditionalInputLayer;
typedef struct IIfConditionalOutputLayer IIfConditionalOutputLayer;
typedef struct IInt8Calibrator IInt8Calibrator;
typedef struct IInt8EntropyCalibrator IInt8EntropyCalibrator;
typedef struct IInt8EntropyCalibrator2 IInt8EntropyCalibrator2;
typedef struct IInt8LegacyCalibrator IInt8LegacyCalibrator;
typedef struct IInt8MinMaxCalibrator IInt8MinMaxCalibrator;
typedef struct IIteratorLayer IIteratorLayer;
typedef struct IKVCacheUpdateLayer IKVCacheUpdateLayer;
typedef struct IKernelLaunchParams IKernelLaunchParams;
typedef struct ILRNLayer ILRNLayer;
typedef struct ILayer ILayer;
typedef struct ILogger ILogger;
typedef struct ILoggerFinder ILoggerFinder;
typedef struct ILoop ILoop;
typedef struct ILoopBoundaryLayer ILoopBoundaryLayer;
typedef struct ILoopOutputLayer ILoopOutputLayer;
typedef struct IMatrixMultiplyLayer IMatrixMultiplyLayer;
typedef struct IMoELayer IMoELayer;
typedef struct INMSLayer INMSLayer;
typedef struct INetworkDefinition INetworkDefinition;
typedef struct INonZeroLayer INonZeroLayer;
typedef struct INormalizationLayer INormalizationLayer;
typedef struct IOneHotLayer IOneHotLayer;
typedef struct IOptimizationProfile IOptimizationProfile;
typedef struct IOutputAllocator IOutputAllocator;
typedef struct IPaddingLayer IPaddingLayer;
typedef struct IParametricReLULayer IParametricReLULayer;
typedef struct IPluginCapability IPluginCapability;
typedef struct IPluginCreator IPluginCreator;
typedef struct IPluginCreatorInterface IPluginCreatorInterface;
typedef struct IPluginCreatorV3One IPluginCreatorV3One;
typedef struct IPluginCreatorV3Quick IPluginCreatorV3Quick;
typedef struct IPluginRegistry IPluginRegistry;
typedef struct IPluginResource IPluginResource;
typedef struct IPluginResourceContext IPluginResourceContext;
typedef struct IPluginV2 IPluginV2;
typedef struct IPluginV2DynamicExt IPluginV2DynamicExt;
typedef struct IPluginV2Ext IPluginV2Ext;
typedef struct IPluginV2IOExt IPluginV2IOExt;
typedef struct IPluginV2Layer IPluginV2Layer;
typedef struct IPluginV3 IPluginV3;
typedef struct IPluginV3Layer IPluginV3Layer;
typedef struct IPluginV3OneBuild IPluginV3OneBuild;
typedef struct IPluginV3OneBuildV2 IPluginV3OneBuildV2;
typedef struct IPluginV3OneCore IPluginV3OneCore;
typedef struct IPluginV3OneRuntime IPluginV3OneRuntime;
typedef struct IPluginV3QuickAOTBuild IPluginV3QuickAOTBuild;
typedef struct IPluginV3QuickBuild IPluginV3QuickBuild;
typedef struct IPluginV3QuickCore IPluginV3QuickCore;
typedef struct IPluginV3QuickRuntime IPluginV3QuickRuntime;
typedef struct IPoolingLayer IPoolingLayer;
typedef struct IProfiler IProfiler;
typedef struct IProgressMonitor IProgressMonitor;
typedef struct IQuantizeLayer IQuantizeLayer;
typedef struct IRNNv2Layer IRNNv2Layer;
typedef struct IRaggedSoftMaxLayer IRaggedSoftMaxLayer;
typedef struct IRecurrenceLayer IRecurrenceLayer;
typedef struct IReduceLayer IReduceLayer;
typedef struct IRefitter IRefitter;
typedef struct IResizeLayer IResizeLayer;
typedef struct IReverseSequenceLayer IReverseSequenceLayer;
typedef struct IRotaryEmbeddingLayer IRotaryEmbeddingLayer;
typedef struct IRuntime IRuntime;
typedef struct IRuntimeConfig IRuntimeConfig;
typedef struct IScaleLayer IScaleLayer;
typedef struct IScatterLayer IScatterLayer;
typedef struct ISelectLayer ISelectLayer;
typedef struct ISerializationConfig ISerializationConfig;
typedef struct IShapeLayer IShapeLayer;
typedef struct IShuffleLayer IShuffleLayer;
typedef struct ISliceLayer ISliceLayer;
typedef struct ISoftMaxLayer ISoftMaxLayer;
typedef struct ISqueezeLayer ISqueezeLayer;
typedef struct IStreamReader IStreamReader;
typedef struct IStreamReaderV2 IStreamReaderV2;
typedef struct IStreamWriter IStreamWriter;
typedef struct ISymExpr ISymExpr;
typedef struct ISymExprs ISymExprs;
typedef struct ITensor ITensor;
typedef struct ITimingCache ITimingCache;
typedef struct ITopKLayer ITopKLayer;
typedef struct ITripLimitLayer ITripLimitLayer;
typedef struct IUnaryLayer IUnaryLayer;
typedef struct IUnsqueezeLayer IUnsqueezeLayer;
typedef struct IVersionedInterface IVersionedInterface;
typedef struct IParser IParser;
typedef struct IParserError IParserError;
typedef struct IParserRefitter IParserRefitter;
typedef struct IRefitterObserver IRefitterObserver;

typedef struct Dims_before_10_0 {
    int32_t nbDims;
    int32_t d[8];
} Dims_before_10_0;

typedef struct Dims {
    int32_t nbDims;
    int64_t d[8];
} Dims;

typedef struct DimsExprs {
    int32_t nbDims;
    IDimensionExpr const* d[8];
} DimsExprs;

typedef struct PluginTensorDesc_before_10_0 {
    Dims_before_10_0 dims;
    DataType type;
    TensorFormat format;
    float scale;
} PluginTensorDesc_before_10_0;

typedef struct DynamicPluginTensorDesc_before_10_0 {
    PluginTensorDesc_before_10_0 desc;
    Dims_before_10_0 min;
    Dims_before_10_0 max;
} DynamicPluginTensorDesc_before_10_0;

typedef struct PluginTensorDesc {
    Dims dims;
    DataType type;
    TensorFormat format;
    float scale;
} PluginTensorDesc;

typedef struct DynamicPluginTensorDesc {
    PluginTensorDesc desc;
    Dims min;
    Dims max;
    Dims opt;
} DynamicPluginTensorDesc;

typedef struct InterfaceInfo {
    char const* kind;
    int32_t major;
    int32_t minor;
} InterfaceInfo;

typedef struct Permutation {
    int32_t order[8];
} Permutation;

typedef struct PluginField {
    char const* name;
    void const* data;
    PluginFieldType type;
    int32_t length;
} PluginField;

typedef struct PluginFieldCollection {
    int32_t nbFields;
    PluginField const* fields;
} PluginFieldCollection;

typedef struct TimingCacheKey {
    uint8_t data[16];
} TimingCacheKey;

typedef struct TimingCacheValue {
    uint64_t tacticHash;
    float timingMSec;
} TimingCacheValue;

typedef struct Weights {
    DataType type;
    void const* values;
    int64_t count;
} Weights;

typedef struct nvonnxparser_RefitRecord {
    char const* trtName;
    nvonnxparser_RefitTransformKind kind;
    int32_t onnxDtype;
    DataType trtDtype;
    int64_t count;
    int32_t nbSources;
    char const* const* sourceOnnxNames;
    float epsilon;
    void const* fixedData;
    uint64_t fixedDataSize;
} nvonnxparser_RefitRecord;

TRT4J_POINTER(void*) createInferBuilder_INTERNAL(TRT4J_POINTER(void*) logger, int32_t version);
TRT4J_POINTER(void*) createInferRefitter_INTERNAL(TRT4J_POINTER(void*) engine, TRT4J_POINTER(void*) logger, int32_t version);
TRT4J_POINTER(void*) createInferRuntime_INTERNAL(TRT4J_POINTER(void*) logger, int32_t version);
TRT4J_POINTER(void*) createNvOnnxParserRefitter_INTERNAL(TRT4J_POINTER(void*) refitter, TRT4J_POINTER(void*) logger, int32_t version);
TRT4J_POINTER(void*) createNvOnnxParser_INTERNAL(TRT4J_POINTER(void*) network, TRT4J_POINTER(void*) logger, int32_t version);
TRT4J_POINTER(IPluginRegistry*) getBuilderPluginRegistry(EngineCapability capability);
TRT4J_POINTER(IPluginRegistry*) getBuilderSafePluginRegistry(EngineCapability capability);
int32_t getInferLibBuildVersion(void);
int32_t getInferLibMajorVersion(void);
int32_t getInferLibMinorVersion(void);
int32_t getInferLibPatchVersion(void);
int32_t getInferLibVersion(void);
TRT4J_POINTER(ILogger*) getLogger(void);
int32_t getNvOnnxParserVersion(void);
TRT4J_POINTER(IPluginRegistry*) getPluginRegistry(void);
bool initLibNvInferPlugins(TRT4J_POINTER(void*) logger, TRT4J_POINTER(char const*) libNamespace);
bool setInternalLibraryPath(TRT4J_POINTER(char const*) path);

/* bool VDimensionExpr::isConstant() const */
typedef bool (*VDimensionExpr_isConstant)(TRT4J_POINTER(void*) self);
/* int32_t VDimensionExpr::getConstantValue() const */
typedef int32_t (*VDimensionExpr_getConstantValue_before_10_0)(TRT4J_POINTER(void*) self);
/* int64_t VDimensionExpr::getConstantValue() const */
typedef int64_t (*VDimensionExpr_getConstantValue)(TRT4J_POINTER(void*) self);
/* bool VDimensionExpr::isSizeTensor() const */
typedef bool (*VDimensionExpr_isSizeTensor)(TRT4J_POINTER(void*) self);

/* const IDimensionExpr * VExprBuilder::constant(int32_t value) */
typedef TRT4J_POINTER(IDimensionExpr const*) (*VExprBuilder_constant_before_10_0)(TRT4J_POINTER(void*) self, int32_t value);
/* const IDimensionExpr * VExprBuilder::constant(int64_t value) */
typedef TRT4J_POINTER(IDimensionExpr const*) (*VExprBuilder_constant)(TRT4J_POINTER(void*) self, int64_t value);
/* const IDimensionExpr * VExprBuilder::operation(DimensionOperation op, const IDimensionExpr & first, const IDimensionExpr & second) */
typedef TRT4J_POINTER(IDimensionExpr const*) (*VExprBuilder_operation)(TRT4J_POINTER(void*) self, DimensionOperation op, TRT4J_POINTER(IDimensionExpr const*) first, TRT4J_POINTER(IDimensionExpr const*) second);
/* const IDimensionExpr * VExprBuilder::declareSizeTensor(int32_t outputIndex, const IDimensionExpr & opt, const IDimensionExpr & upper) */
typedef TRT4J_POINTER(IDimensionExpr const*) (*VExprBuilder_declareSizeTensor)(TRT4J_POINTER(void*) self, int32_t outputIndex, TRT4J_POINTER(IDimensionExpr const*) opt, TRT4J_POINTER(IDimensionExpr const*) upper);

/* int32_t IAlgorithmSelector::selectAlgorithms(const IAlgorithmContext & context, const IAlgorithm *const * choices, int32_t nbChoices, int32_t * selection) */
typedef int32_t (*IAlgorithmSelector_selectAlgorithms)(TRT4J_POINTER(void*) self, TRT4J_POINTER(IAlgorithmContext const*) context, TRT4J_POINTER(IAlgorithm const* const*) choices, int32_t nbChoices, TRT4J_POINTER(int32_t*) selection);
/* void IAlgorithmSelector::reportAlgorithms(const IAlgorithmContext *const * algoContexts, const IAlgorithm *const * algoChoices, int32_t nbAlgorithms) */
typedef void (*IAlgorithmSelector_reportAlgorithms)(TRT4J_POINTER(void*) self, TRT4J_POINTER(IAlgorithmContext const* const*) algoContexts, TRT4J_POINTER(IAlgorithm const* const*) algoChoices, int32_t nbAlgorithms);

/* bool IDebugListener::processDebugTensor(const void * addr, TensorLocation location, DataType type, const Dims & shape, const char * name, cudaStream_t stream) */
typedef bool (*IDebugListener_processDebugTensor)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void const*) addr, TensorLocation location, DataType type, TRT4J_POINTER(Dims const*) shape, TRT4J_POINTER(char const*) name, TRT4J_POINTER(void*) stream);

/* int32_t IErrorRecorder::getNbErrors() const */
typedef int32_t (*IErrorRecorder_getNbErrors)(TRT4J_POINTER(void*) self);
/* ErrorCode IErrorRecorder::getErrorCode(int32_t errorIdx) const */
typedef ErrorCode (*IErrorRecorder_getErrorCode)(TRT4J_POINTER(void*) self, int32_t errorIdx);
/* ErrorDesc IErrorRecorder::getErrorDesc(int32_t errorIdx) const */
typedef TRT4J_POINTER(char const*) (*IErrorRecorder_getErrorDesc)(TRT4J_POINTER(void*) self, int32_t errorIdx);
/* bool IErrorRecorder::hasOverflowed() const */
typedef bool (*IErrorRecorder_hasOverflowed)(TRT4J_POINTER(void*) self);
/* void IErrorRecorder::clear() */
typedef void (*IErrorRecorder_clear)(TRT4J_POINTER(void*) self);
/* bool IErrorRecorder::reportError(ErrorCode val, ErrorDesc desc) */
typedef bool (*IErrorRecorder_reportError)(TRT4J_POINTER(void*) self, ErrorCode val, TRT4J_POINTER(char const*) desc);
/* RefCount IErrorRecorder::incRefCount() */
typedef int32_t (*IErrorRecorder_incRefCount)(TRT4J_POINTER(void*) self);
/* RefCount IErrorRecorder::decRefCount() */
typedef int32_t (*IErrorRecorder_decRefCount)(TRT4J_POINTER(void*) self);

/* void * IGpuAllocator::allocate(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags) */
typedef TRT4J_POINTER(void*) (*IGpuAllocator_allocate)(TRT4J_POINTER(void*) self, uint64_t size, uint64_t alignment, uint32_t flags);
/* void IGpuAllocator::free(void *const memory) */
typedef void (*IGpuAllocator_free)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void*) memory);
/* void * IGpuAllocator::reallocate(void * arg0, uint64_t arg1, uint64_t arg2) */
typedef TRT4J_POINTER(void*) (*IGpuAllocator_reallocate)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void*) arg0, uint64_t arg1, uint64_t arg2);
/* bool IGpuAllocator::deallocate(void *const memory) */
typedef bool (*IGpuAllocator_deallocate)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void*) memory);
/* void * IGpuAllocator::allocateAsync(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags, cudaStream_t arg3) */
typedef TRT4J_POINTER(void*) (*IGpuAllocator_allocateAsync)(TRT4J_POINTER(void*) self, uint64_t size, uint64_t alignment, uint32_t flags, TRT4J_POINTER(void*) arg3);
/* bool IGpuAllocator::deallocateAsync(void *const memory, cudaStream_t arg1) */
typedef bool (*IGpuAllocator_deallocateAsync)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void*) memory, TRT4J_POINTER(void*) arg1);


/* int32_t IInt8Calibrator::getBatchSize() const */
typedef int32_t (*IInt8Calibrator_getBatchSize)(TRT4J_POINTER(void*) self);
/* bool IInt8Calibrator::getBatch(void *[] bindings, const char *[] names, int32_t nbBindings) */
typedef bool (*IInt8Calibrator_getBatch)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void**) bindings, TRT4J_POINTER(char const**) names, int32_t nbBindings);
/* const void * IInt8Calibrator::readCalibrationCache(std::size_t & length) */
typedef TRT4J_POINTER(void const*) (*IInt8Calibrator_readCalibrationCache)(TRT4J_POINTER(void*) self, TRT4J_POINTER(uint64_t*) length);
/* void IInt8Calibrator::writeCalibrationCache(const void * ptr, std::size_t length) */
typedef void (*IInt8Calibrator_writeCalibrationCache)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void const*) ptr, uint64_t length);
/* CalibrationAlgoType IInt8Calibrator::getAlgorithm() */
typedef CalibrationAlgoType (*IInt8Calibrator_getAlgorithm)(TRT4J_POINTER(void*) self);



/* double IInt8LegacyCalibrator::getQuantile() const */
typedef double (*IInt8LegacyCalibrator_getQuantile)(TRT4J_POINTER(void*) self);
/* double IInt8LegacyCalibrator::getRegressionCutoff() const */
typedef double (*IInt8LegacyCalibrator_getRegressionCutoff)(TRT4J_POINTER(void*) self);
/* const void * IInt8LegacyCalibrator::readHistogramCache(std::size_t & length) */
typedef TRT4J_POINTER(void const*) (*IInt8LegacyCalibrator_readHistogramCache)(TRT4J_POINTER(void*) self, TRT4J_POINTER(uint64_t*) length);
/* void IInt8LegacyCalibrator::writeHistogramCache(const void * ptr, std::size_t length) */
typedef void (*IInt8LegacyCalibrator_writeHistogramCache)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void const*) ptr, uint64_t length);


/* ISymExpr * IKernelLaunchParamsImpl::getGridX() */
typedef TRT4J_POINTER(ISymExpr*) (*IKernelLaunchParamsImpl_getGridX)(TRT4J_POINTER(void*) self);
/* bool IKernelLaunchParamsImpl::setGridX(ISymExpr * gridX) */
typedef bool (*IKernelLaunchParamsImpl_setGridX)(TRT4J_POINTER(void*) self, TRT4J_POINTER(ISymExpr*) gridX);
/* ISymExpr * IKernelLaunchParamsImpl::getGridY() */
typedef TRT4J_POINTER(ISymExpr*) (*IKernelLaunchParamsImpl_getGridY)(TRT4J_POINTER(void*) self);
/* bool IKernelLaunchParamsImpl::setGridY(ISymExpr * gridY) */
typedef bool (*IKernelLaunchParamsImpl_setGridY)(TRT4J_POINTER(void*) self, TRT4J_POINTER(ISymExpr*) gridY);
/* ISymExpr * IKernelLaunchParamsImpl::getGridZ() */
typedef TRT4J_POINTER(ISymExpr*) (*IKernelLaunchParamsImpl_getGridZ)(TRT4J_POINTER(void*) self);
/* bool IKernelLaunchParamsImpl::setGridZ(ISymExpr * gridZ) */
typedef bool (*IKernelLaunchParamsImpl_setGridZ)(TRT4J_POINTER(void*) self, TRT4J_POINTER(ISymExpr*) gridZ);
/* ISymExpr * IKernelLaunchParamsImpl::getBlockX() */
typedef TRT4J_POINTER(ISymExpr*) (*IKernelLaunchParamsImpl_getBlockX)(TRT4J_POINTER(void*) self);
/* bool IKernelLaunchParamsImpl::setBlockX(ISymExpr * blockX) */
typedef bool (*IKernelLaunchParamsImpl_setBlockX)(TRT4J_POINTER(void*) self, TRT4J_POINTER(ISymExpr*) blockX);
/* ISymExpr * IKernelLaunchParamsImpl::getBlockY() */
typedef TRT4J_POINTER(ISymExpr*) (*IKernelLaunchParamsImpl_getBlockY)(TRT4J_POINTER(void*) self);
/* bool IKernelLaunchParamsImpl::setBlockY(ISymExpr * blockY) */
typedef bool (*IKernelLaunchParamsImpl_setBlockY)(TRT4J_POINTER(void*) self, TRT4J_POINTER(ISymExpr*) blockY);
/* ISymExpr * IKernelLaunchParamsImpl::getBlockZ() */
typedef TRT4J_POINTER(ISymExpr*) (*IKernelLaunchParamsImpl_getBlockZ)(TRT4J_POINTER(void*) self);
/* bool IKernelLaunchParamsImpl::setBlockZ(ISymExpr * blockZ) */
typedef bool (*IKernelLaunchParamsImpl_setBlockZ)(TRT4J_POINTER(void*) self, TRT4J_POINTER(ISymExpr*) blockZ);
/* ISymExpr * IKernelLaunchParamsImpl::getSharedMem() */
typedef TRT4J_POINTER(ISymExpr*) (*IKernelLaunchParamsImpl_getSharedMem)(TRT4J_POINTER(void*) self);
/* bool IKernelLaunchParamsImpl::setSharedMem(ISymExpr * sharedMem) */
typedef bool (*IKernelLaunchParamsImpl_setSharedMem)(TRT4J_POINTER(void*) self, TRT4J_POINTER(ISymExpr*) sharedMem);

/* void ILogger::log(Severity severity, const AsciiChar * msg) */
typedef void (*ILogger_log)(TRT4J_POINTER(void*) self, ILogger_Severity severity, TRT4J_POINTER(char const*) msg);

/* ILogger * ILoggerFinder::findLogger() */
typedef TRT4J_POINTER(ILogger*) (*ILoggerFinder_findLogger)(TRT4J_POINTER(void*) self);

/* int32_t IOutputAllocator::getInterfaceVersion() const */
typedef int32_t (*IOutputAllocator_getInterfaceVersion)(TRT4J_POINTER(void*) self);
/* void * IOutputAllocator::reallocateOutput(const char * tensorName, void * currentMemory, uint64_t size, uint64_t alignment) */
typedef TRT4J_POINTER(void*) (*IOutputAllocator_reallocateOutput)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) tensorName, TRT4J_POINTER(void*) currentMemory, uint64_t size, uint64_t alignment);
/* void IOutputAllocator::notifyShape(const char * tensorName, const Dims & dims) */
typedef void (*IOutputAllocator_notifyShape_before_10_0)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) tensorName, TRT4J_POINTER(Dims_before_10_0 const*) dims);
/* void IOutputAllocator::notifyShape(const char * tensorName, const Dims & dims) */
typedef void (*IOutputAllocator_notifyShape)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) tensorName, TRT4J_POINTER(Dims const*) dims);
/* void * IOutputAllocator::reallocateOutputAsync(const char * tensorName, void * currentMemory, uint64_t size, uint64_t alignment, cudaStream_t arg4) */
typedef TRT4J_POINTER(void*) (*IOutputAllocator_reallocateOutputAsync)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) tensorName, TRT4J_POINTER(void*) currentMemory, uint64_t size, uint64_t alignment, TRT4J_POINTER(void*) arg4);


/* int32_t IPluginCreator::getTensorRTVersion() const */
typedef int32_t (*IPluginCreator_getTensorRTVersion)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginCreator::getPluginName() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreator_getPluginName)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginCreator::getPluginVersion() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreator_getPluginVersion)(TRT4J_POINTER(void*) self);
/* const PluginFieldCollection * IPluginCreator::getFieldNames() */
typedef TRT4J_POINTER(PluginFieldCollection const*) (*IPluginCreator_getFieldNames)(TRT4J_POINTER(void*) self);
/* IPluginV2 * IPluginCreator::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc) */
typedef TRT4J_POINTER(IPluginV2*) (*IPluginCreator_createPlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) name, TRT4J_POINTER(PluginFieldCollection const*) fc);
/* IPluginV2 * IPluginCreator::deserializePlugin(const AsciiChar * name, const void * serialData, size_t serialLength) */
typedef TRT4J_POINTER(IPluginV2*) (*IPluginCreator_deserializePlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) name, TRT4J_POINTER(void const*) serialData, uint64_t serialLength);
/* void IPluginCreator::setPluginNamespace(const AsciiChar * pluginNamespace) */
typedef void (*IPluginCreator_setPluginNamespace)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) pluginNamespace);
/* const AsciiChar * IPluginCreator::getPluginNamespace() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreator_getPluginNamespace)(TRT4J_POINTER(void*) self);


/* IPluginV3 * IPluginCreatorV3One::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc, TensorRTPhase phase) */
typedef TRT4J_POINTER(IPluginV3*) (*IPluginCreatorV3One_createPlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) name, TRT4J_POINTER(PluginFieldCollection const*) fc, TensorRTPhase phase);
/* const PluginFieldCollection * IPluginCreatorV3One::getFieldNames() */
typedef TRT4J_POINTER(PluginFieldCollection const*) (*IPluginCreatorV3One_getFieldNames)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginCreatorV3One::getPluginName() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreatorV3One_getPluginName)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginCreatorV3One::getPluginVersion() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreatorV3One_getPluginVersion)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginCreatorV3One::getPluginNamespace() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreatorV3One_getPluginNamespace)(TRT4J_POINTER(void*) self);

/* IPluginV3 * IPluginCreatorV3Quick::createPlugin(const AsciiChar * name, const AsciiChar * nspace, const PluginFieldCollection * fc, TensorRTPhase phase) */
typedef TRT4J_POINTER(IPluginV3*) (*IPluginCreatorV3Quick_createPlugin_before_10_9)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) name, TRT4J_POINTER(char const*) nspace, TRT4J_POINTER(PluginFieldCollection const*) fc, TensorRTPhase phase);
/* IPluginV3 * IPluginCreatorV3Quick::createPlugin(const AsciiChar * name, const AsciiChar * nspace, const PluginFieldCollection * fc, TensorRTPhase phase, QuickPluginCreationRequest quickPluginCreationRequest) */
typedef TRT4J_POINTER(IPluginV3*) (*IPluginCreatorV3Quick_createPlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) name, TRT4J_POINTER(char const*) nspace, TRT4J_POINTER(PluginFieldCollection const*) fc, TensorRTPhase phase, QuickPluginCreationRequest quickPluginCreationRequest);
/* const PluginFieldCollection * IPluginCreatorV3Quick::getFieldNames() */
typedef TRT4J_POINTER(PluginFieldCollection const*) (*IPluginCreatorV3Quick_getFieldNames)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginCreatorV3Quick::getPluginName() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreatorV3Quick_getPluginName)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginCreatorV3Quick::getPluginVersion() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreatorV3Quick_getPluginVersion)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginCreatorV3Quick::getPluginNamespace() const */
typedef TRT4J_POINTER(char const*) (*IPluginCreatorV3Quick_getPluginNamespace)(TRT4J_POINTER(void*) self);

/* int32_t IPluginResource::release() */
typedef int32_t (*IPluginResource_release)(TRT4J_POINTER(void*) self);
/* IPluginResource * IPluginResource::clone() */
typedef TRT4J_POINTER(IPluginResource*) (*IPluginResource_clone)(TRT4J_POINTER(void*) self);

/* int32_t IPluginV2::getTensorRTVersion() const */
typedef int32_t (*IPluginV2_getTensorRTVersion)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginV2::getPluginType() const */
typedef TRT4J_POINTER(char const*) (*IPluginV2_getPluginType)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginV2::getPluginVersion() const */
typedef TRT4J_POINTER(char const*) (*IPluginV2_getPluginVersion)(TRT4J_POINTER(void*) self);
/* int32_t IPluginV2::getNbOutputs() const */
typedef int32_t (*IPluginV2_getNbOutputs)(TRT4J_POINTER(void*) self);
/* Dims IPluginV2::getOutputDimensions(int32_t index, const Dims * inputs, int32_t nbInputDims) */
typedef Dims_before_10_0 (*IPluginV2_getOutputDimensions_before_10_0)(TRT4J_POINTER(void*) self, int32_t index, TRT4J_POINTER(Dims_before_10_0 const*) inputs, int32_t nbInputDims);
/* Dims IPluginV2::getOutputDimensions(int32_t index, const Dims * inputs, int32_t nbInputDims) */
typedef Dims (*IPluginV2_getOutputDimensions)(TRT4J_POINTER(void*) self, int32_t index, TRT4J_POINTER(Dims const*) inputs, int32_t nbInputDims);
/* bool IPluginV2::supportsFormat(DataType type, PluginFormat format) const */
typedef bool (*IPluginV2_supportsFormat)(TRT4J_POINTER(void*) self, DataType type, TensorFormat format);
/* void IPluginV2::configureWithFormat(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, DataType type, PluginFormat format, int32_t maxBatchSize) */
typedef void (*IPluginV2_configureWithFormat_before_10_0)(TRT4J_POINTER(void*) self, TRT4J_POINTER(Dims_before_10_0 const*) inputDims, int32_t nbInputs, TRT4J_POINTER(Dims_before_10_0 const*) outputDims, int32_t nbOutputs, DataType type, TensorFormat format, int32_t maxBatchSize);
/* void IPluginV2::configureWithFormat(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, DataType type, PluginFormat format, int32_t maxBatchSize) */
typedef void (*IPluginV2_configureWithFormat)(TRT4J_POINTER(void*) self, TRT4J_POINTER(Dims const*) inputDims, int32_t nbInputs, TRT4J_POINTER(Dims const*) outputDims, int32_t nbOutputs, DataType type, TensorFormat format, int32_t maxBatchSize);
/* int32_t IPluginV2::initialize() */
typedef int32_t (*IPluginV2_initialize)(TRT4J_POINTER(void*) self);
/* void IPluginV2::terminate() */
typedef void (*IPluginV2_terminate)(TRT4J_POINTER(void*) self);
/* size_t IPluginV2::getWorkspaceSize(int32_t maxBatchSize) const */
typedef uint64_t (*IPluginV2_getWorkspaceSize)(TRT4J_POINTER(void*) self, int32_t maxBatchSize);
/* int32_t IPluginV2::enqueue(int32_t batchSize, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream) */
typedef int32_t (*IPluginV2_enqueue)(TRT4J_POINTER(void*) self, int32_t batchSize, TRT4J_POINTER(void const* const*) inputs, TRT4J_POINTER(void* const*) outputs, TRT4J_POINTER(void*) workspace, TRT4J_POINTER(void*) stream);
/* size_t IPluginV2::getSerializationSize() const */
typedef uint64_t (*IPluginV2_getSerializationSize)(TRT4J_POINTER(void*) self);
/* void IPluginV2::serialize(void * buffer) const */
typedef void (*IPluginV2_serialize)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void*) buffer);
/* void IPluginV2::destroy() */
typedef void (*IPluginV2_destroy)(TRT4J_POINTER(void*) self);
/* IPluginV2 * IPluginV2::clone() const */
typedef TRT4J_POINTER(IPluginV2*) (*IPluginV2_clone)(TRT4J_POINTER(void*) self);
/* void IPluginV2::setPluginNamespace(const AsciiChar * pluginNamespace) */
typedef void (*IPluginV2_setPluginNamespace)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) pluginNamespace);
/* const AsciiChar * IPluginV2::getPluginNamespace() const */
typedef TRT4J_POINTER(char const*) (*IPluginV2_getPluginNamespace)(TRT4J_POINTER(void*) self);

/* DimsExprs IPluginV2DynamicExt::getOutputDimensions(int32_t outputIndex, const DimsExprs * inputs, int32_t nbInputs, IExprBuilder & exprBuilder) */
typedef DimsExprs (*IPluginV2DynamicExt_getOutputDimensions)(TRT4J_POINTER(void*) self, int32_t outputIndex, TRT4J_POINTER(DimsExprs const*) inputs, int32_t nbInputs, TRT4J_POINTER(IExprBuilder*) exprBuilder);
/* bool IPluginV2DynamicExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) */
typedef bool (*IPluginV2DynamicExt_supportsFormatCombination_before_10_0)(TRT4J_POINTER(void*) self, int32_t pos, TRT4J_POINTER(PluginTensorDesc_before_10_0 const*) inOut, int32_t nbInputs, int32_t nbOutputs);
/* bool IPluginV2DynamicExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) */
typedef bool (*IPluginV2DynamicExt_supportsFormatCombination)(TRT4J_POINTER(void*) self, int32_t pos, TRT4J_POINTER(PluginTensorDesc const*) inOut, int32_t nbInputs, int32_t nbOutputs);
/* void IPluginV2DynamicExt::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs) */
typedef void (*IPluginV2DynamicExt_configurePlugin_before_10_0)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DynamicPluginTensorDesc_before_10_0 const*) in, int32_t nbInputs, TRT4J_POINTER(DynamicPluginTensorDesc_before_10_0 const*) out, int32_t nbOutputs);
/* void IPluginV2DynamicExt::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs) */
typedef void (*IPluginV2DynamicExt_configurePlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DynamicPluginTensorDesc const*) in, int32_t nbInputs, TRT4J_POINTER(DynamicPluginTensorDesc const*) out, int32_t nbOutputs);
/* size_t IPluginV2DynamicExt::getWorkspaceSize(const PluginTensorDesc * inputs, int32_t nbInputs, const PluginTensorDesc * outputs, int32_t nbOutputs) const */
typedef uint64_t (*IPluginV2DynamicExt_getWorkspaceSize_before_10_0)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc_before_10_0 const*) inputs, int32_t nbInputs, TRT4J_POINTER(PluginTensorDesc_before_10_0 const*) outputs, int32_t nbOutputs);
/* size_t IPluginV2DynamicExt::getWorkspaceSize(const PluginTensorDesc * inputs, int32_t nbInputs, const PluginTensorDesc * outputs, int32_t nbOutputs) const */
typedef uint64_t (*IPluginV2DynamicExt_getWorkspaceSize)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc const*) inputs, int32_t nbInputs, TRT4J_POINTER(PluginTensorDesc const*) outputs, int32_t nbOutputs);
/* int32_t IPluginV2DynamicExt::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream) */
typedef int32_t (*IPluginV2DynamicExt_enqueue_before_10_0)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc_before_10_0 const*) inputDesc, TRT4J_POINTER(PluginTensorDesc_before_10_0 const*) outputDesc, TRT4J_POINTER(void const* const*) inputs, TRT4J_POINTER(void* const*) outputs, TRT4J_POINTER(void*) workspace, TRT4J_POINTER(void*) stream);
/* int32_t IPluginV2DynamicExt::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream) */
typedef int32_t (*IPluginV2DynamicExt_enqueue)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc const*) inputDesc, TRT4J_POINTER(PluginTensorDesc const*) outputDesc, TRT4J_POINTER(void const* const*) inputs, TRT4J_POINTER(void* const*) outputs, TRT4J_POINTER(void*) workspace, TRT4J_POINTER(void*) stream);

/* DataType IPluginV2Ext::getOutputDataType(int32_t index, const DataType * inputTypes, int32_t nbInputs) const */
typedef DataType (*IPluginV2Ext_getOutputDataType)(TRT4J_POINTER(void*) self, int32_t index, TRT4J_POINTER(DataType const*) inputTypes, int32_t nbInputs);
/* bool IPluginV2Ext::isOutputBroadcastAcrossBatch(int32_t outputIndex, const bool * inputIsBroadcasted, int32_t nbInputs) const */
typedef bool (*IPluginV2Ext_isOutputBroadcastAcrossBatch)(TRT4J_POINTER(void*) self, int32_t outputIndex, TRT4J_POINTER(bool const*) inputIsBroadcasted, int32_t nbInputs);
/* bool IPluginV2Ext::canBroadcastInputAcrossBatch(int32_t inputIndex) const */
typedef bool (*IPluginV2Ext_canBroadcastInputAcrossBatch)(TRT4J_POINTER(void*) self, int32_t inputIndex);
/* void IPluginV2Ext::configurePlugin(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, const DataType * inputTypes, const DataType * outputTypes, const bool * inputIsBroadcast, const bool * outputIsBroadcast, PluginFormat floatFormat, int32_t maxBatchSize) */
typedef void (*IPluginV2Ext_configurePlugin_before_10_0)(TRT4J_POINTER(void*) self, TRT4J_POINTER(Dims_before_10_0 const*) inputDims, int32_t nbInputs, TRT4J_POINTER(Dims_before_10_0 const*) outputDims, int32_t nbOutputs, TRT4J_POINTER(DataType const*) inputTypes, TRT4J_POINTER(DataType const*) outputTypes, TRT4J_POINTER(bool const*) inputIsBroadcast, TRT4J_POINTER(bool const*) outputIsBroadcast, TensorFormat floatFormat, int32_t maxBatchSize);
/* void IPluginV2Ext::configurePlugin(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, const DataType * inputTypes, const DataType * outputTypes, const bool * inputIsBroadcast, const bool * outputIsBroadcast, PluginFormat floatFormat, int32_t maxBatchSize) */
typedef void (*IPluginV2Ext_configurePlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(Dims const*) inputDims, int32_t nbInputs, TRT4J_POINTER(Dims const*) outputDims, int32_t nbOutputs, TRT4J_POINTER(DataType const*) inputTypes, TRT4J_POINTER(DataType const*) outputTypes, TRT4J_POINTER(bool const*) inputIsBroadcast, TRT4J_POINTER(bool const*) outputIsBroadcast, TensorFormat floatFormat, int32_t maxBatchSize);
/* void IPluginV2Ext::attachToContext(cudnnContext * arg0, cublasContext * arg1, IGpuAllocator * arg2) */
typedef void (*IPluginV2Ext_attachToContext)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void*) arg0, TRT4J_POINTER(void*) arg1, TRT4J_POINTER(IGpuAllocator*) arg2);
/* void IPluginV2Ext::detachFromContext() */
typedef void (*IPluginV2Ext_detachFromContext)(TRT4J_POINTER(void*) self);

/* void IPluginV2IOExt::configurePlugin(const PluginTensorDesc * in, int32_t nbInput, const PluginTensorDesc * out, int32_t nbOutput) */
typedef void (*IPluginV2IOExt_configurePlugin_before_10_0)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc_before_10_0 const*) in, int32_t nbInput, TRT4J_POINTER(PluginTensorDesc_before_10_0 const*) out, int32_t nbOutput);
/* void IPluginV2IOExt::configurePlugin(const PluginTensorDesc * in, int32_t nbInput, const PluginTensorDesc * out, int32_t nbOutput) */
typedef void (*IPluginV2IOExt_configurePlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc const*) in, int32_t nbInput, TRT4J_POINTER(PluginTensorDesc const*) out, int32_t nbOutput);
/* bool IPluginV2IOExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) const */
typedef bool (*IPluginV2IOExt_supportsFormatCombination_before_10_0)(TRT4J_POINTER(void*) self, int32_t pos, TRT4J_POINTER(PluginTensorDesc_before_10_0 const*) inOut, int32_t nbInputs, int32_t nbOutputs);
/* bool IPluginV2IOExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) const */
typedef bool (*IPluginV2IOExt_supportsFormatCombination)(TRT4J_POINTER(void*) self, int32_t pos, TRT4J_POINTER(PluginTensorDesc const*) inOut, int32_t nbInputs, int32_t nbOutputs);

/* IPluginCapability * IPluginV3::getCapabilityInterface(PluginCapabilityType type) */
typedef TRT4J_POINTER(IPluginCapability*) (*IPluginV3_getCapabilityInterface)(TRT4J_POINTER(void*) self, PluginCapabilityType type);
/* IPluginV3 * IPluginV3::clone() */
typedef TRT4J_POINTER(IPluginV3*) (*IPluginV3_clone)(TRT4J_POINTER(void*) self);

/* int32_t IPluginV3OneBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs) */
typedef int32_t (*IPluginV3OneBuild_configurePlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DynamicPluginTensorDesc const*) in, int32_t nbInputs, TRT4J_POINTER(DynamicPluginTensorDesc const*) out, int32_t nbOutputs);
/* int32_t IPluginV3OneBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, int32_t nbInputs) const */
typedef int32_t (*IPluginV3OneBuild_getOutputDataTypes)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DataType*) outputTypes, int32_t nbOutputs, TRT4J_POINTER(DataType const*) inputTypes, int32_t nbInputs);
/* int32_t IPluginV3OneBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder) */
typedef int32_t (*IPluginV3OneBuild_getOutputShapes)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DimsExprs const*) inputs, int32_t nbInputs, TRT4J_POINTER(DimsExprs const*) shapeInputs, int32_t nbShapeInputs, TRT4J_POINTER(DimsExprs*) outputs, int32_t nbOutputs, TRT4J_POINTER(IExprBuilder*) exprBuilder);
/* bool IPluginV3OneBuild::supportsFormatCombination(int32_t pos, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) */
typedef bool (*IPluginV3OneBuild_supportsFormatCombination)(TRT4J_POINTER(void*) self, int32_t pos, TRT4J_POINTER(DynamicPluginTensorDesc const*) inOut, int32_t nbInputs, int32_t nbOutputs);
/* int32_t IPluginV3OneBuild::getNbOutputs() const */
typedef int32_t (*IPluginV3OneBuild_getNbOutputs)(TRT4J_POINTER(void*) self);
/* size_t IPluginV3OneBuild::getWorkspaceSize(const DynamicPluginTensorDesc * inputs, int32_t nbInputs, const DynamicPluginTensorDesc * outputs, int32_t nbOutputs) const */
typedef uint64_t (*IPluginV3OneBuild_getWorkspaceSize)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DynamicPluginTensorDesc const*) inputs, int32_t nbInputs, TRT4J_POINTER(DynamicPluginTensorDesc const*) outputs, int32_t nbOutputs);
/* int32_t IPluginV3OneBuild::getValidTactics(int32_t * tactics, int32_t nbTactics) */
typedef int32_t (*IPluginV3OneBuild_getValidTactics)(TRT4J_POINTER(void*) self, TRT4J_POINTER(int32_t*) tactics, int32_t nbTactics);
/* int32_t IPluginV3OneBuild::getNbTactics() */
typedef int32_t (*IPluginV3OneBuild_getNbTactics)(TRT4J_POINTER(void*) self);
/* const char * IPluginV3OneBuild::getTimingCacheID() */
typedef TRT4J_POINTER(char const*) (*IPluginV3OneBuild_getTimingCacheID)(TRT4J_POINTER(void*) self);
/* int32_t IPluginV3OneBuild::getFormatCombinationLimit() */
typedef int32_t (*IPluginV3OneBuild_getFormatCombinationLimit)(TRT4J_POINTER(void*) self);
/* const char * IPluginV3OneBuild::getMetadataString() */
typedef TRT4J_POINTER(char const*) (*IPluginV3OneBuild_getMetadataString)(TRT4J_POINTER(void*) self);

/* int32_t IPluginV3OneBuildV2::getAliasedInput(int32_t outputIndex) */
typedef int32_t (*IPluginV3OneBuildV2_getAliasedInput)(TRT4J_POINTER(void*) self, int32_t outputIndex);

/* const AsciiChar * IPluginV3OneCore::getPluginName() const */
typedef TRT4J_POINTER(char const*) (*IPluginV3OneCore_getPluginName)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginV3OneCore::getPluginVersion() const */
typedef TRT4J_POINTER(char const*) (*IPluginV3OneCore_getPluginVersion)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginV3OneCore::getPluginNamespace() const */
typedef TRT4J_POINTER(char const*) (*IPluginV3OneCore_getPluginNamespace)(TRT4J_POINTER(void*) self);

/* int32_t IPluginV3OneRuntime::setTactic(int32_t tactic) */
typedef int32_t (*IPluginV3OneRuntime_setTactic)(TRT4J_POINTER(void*) self, int32_t tactic);
/* int32_t IPluginV3OneRuntime::onShapeChange(const PluginTensorDesc * in, int32_t nbInputs, const PluginTensorDesc * out, int32_t nbOutputs) */
typedef int32_t (*IPluginV3OneRuntime_onShapeChange)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc const*) in, int32_t nbInputs, TRT4J_POINTER(PluginTensorDesc const*) out, int32_t nbOutputs);
/* int32_t IPluginV3OneRuntime::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream) */
typedef int32_t (*IPluginV3OneRuntime_enqueue)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc const*) inputDesc, TRT4J_POINTER(PluginTensorDesc const*) outputDesc, TRT4J_POINTER(void const* const*) inputs, TRT4J_POINTER(void* const*) outputs, TRT4J_POINTER(void*) workspace, TRT4J_POINTER(void*) stream);
/* IPluginV3 * IPluginV3OneRuntime::attachToContext(IPluginResourceContext * context) */
typedef TRT4J_POINTER(IPluginV3*) (*IPluginV3OneRuntime_attachToContext)(TRT4J_POINTER(void*) self, TRT4J_POINTER(IPluginResourceContext*) context);
/* const PluginFieldCollection * IPluginV3OneRuntime::getFieldsToSerialize() */
typedef TRT4J_POINTER(PluginFieldCollection const*) (*IPluginV3OneRuntime_getFieldsToSerialize)(TRT4J_POINTER(void*) self);

/* int32_t IPluginV3QuickAOTBuild::getLaunchParams(const DimsExprs * inputs, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs, IKernelLaunchParams * launchParams, ISymExprs * extraArgs, IExprBuilder & exprBuilder) */
typedef int32_t (*IPluginV3QuickAOTBuild_getLaunchParams)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DimsExprs const*) inputs, TRT4J_POINTER(DynamicPluginTensorDesc const*) inOut, int32_t nbInputs, int32_t nbOutputs, TRT4J_POINTER(IKernelLaunchParams*) launchParams, TRT4J_POINTER(ISymExprs*) extraArgs, TRT4J_POINTER(IExprBuilder*) exprBuilder);
/* int32_t IPluginV3QuickAOTBuild::getKernel(const PluginTensorDesc * in, int32_t nbInputs, const PluginTensorDesc * out, int32_t nbOutputs, const char ** kernelName, char ** compiledKernel, int32_t * compiledKernelSize) */
typedef int32_t (*IPluginV3QuickAOTBuild_getKernel)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc const*) in, int32_t nbInputs, TRT4J_POINTER(PluginTensorDesc const*) out, int32_t nbOutputs, TRT4J_POINTER(char const**) kernelName, TRT4J_POINTER(char**) compiledKernel, TRT4J_POINTER(int32_t*) compiledKernelSize);
/* int32_t IPluginV3QuickAOTBuild::setTactic(int32_t tactic) */
typedef int32_t (*IPluginV3QuickAOTBuild_setTactic)(TRT4J_POINTER(void*) self, int32_t tactic);

/* int32_t IPluginV3QuickBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, const int32_t * inputRanks, int32_t nbInputs) const */
typedef int32_t (*IPluginV3QuickBuild_getOutputDataTypes)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DataType*) outputTypes, int32_t nbOutputs, TRT4J_POINTER(DataType const*) inputTypes, TRT4J_POINTER(int32_t const*) inputRanks, int32_t nbInputs);
/* int32_t IPluginV3QuickBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder) */
typedef int32_t (*IPluginV3QuickBuild_getOutputShapes)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DimsExprs const*) inputs, int32_t nbInputs, TRT4J_POINTER(DimsExprs const*) shapeInputs, int32_t nbShapeInputs, TRT4J_POINTER(DimsExprs*) outputs, int32_t nbOutputs, TRT4J_POINTER(IExprBuilder*) exprBuilder);
/* int32_t IPluginV3QuickBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs) */
typedef int32_t (*IPluginV3QuickBuild_configurePlugin)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DynamicPluginTensorDesc const*) in, int32_t nbInputs, TRT4J_POINTER(DynamicPluginTensorDesc const*) out, int32_t nbOutputs);
/* int32_t IPluginV3QuickBuild::getNbSupportedFormatCombinations(const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) */
typedef int32_t (*IPluginV3QuickBuild_getNbSupportedFormatCombinations)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DynamicPluginTensorDesc const*) inOut, int32_t nbInputs, int32_t nbOutputs);
/* int32_t IPluginV3QuickBuild::getSupportedFormatCombinations(const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs, PluginTensorDesc * supportedCombinations, int32_t nbFormatCombinations) */
typedef int32_t (*IPluginV3QuickBuild_getSupportedFormatCombinations)(TRT4J_POINTER(void*) self, TRT4J_POINTER(DynamicPluginTensorDesc const*) inOut, int32_t nbInputs, int32_t nbOutputs, TRT4J_POINTER(PluginTensorDesc*) supportedCombinations, int32_t nbFormatCombinations);
/* int32_t IPluginV3QuickBuild::getNbOutputs() const */
typedef int32_t (*IPluginV3QuickBuild_getNbOutputs)(TRT4J_POINTER(void*) self);
/* int32_t IPluginV3QuickBuild::getAliasedInput(int32_t outputIndex) */
typedef int32_t (*IPluginV3QuickBuild_getAliasedInput)(TRT4J_POINTER(void*) self, int32_t outputIndex);
/* int32_t IPluginV3QuickBuild::getValidTactics(int32_t * tactics, int32_t nbTactics) */
typedef int32_t (*IPluginV3QuickBuild_getValidTactics)(TRT4J_POINTER(void*) self, TRT4J_POINTER(int32_t*) tactics, int32_t nbTactics);
/* int32_t IPluginV3QuickBuild::getNbTactics() */
typedef int32_t (*IPluginV3QuickBuild_getNbTactics)(TRT4J_POINTER(void*) self);
/* const char * IPluginV3QuickBuild::getTimingCacheID() */
typedef TRT4J_POINTER(char const*) (*IPluginV3QuickBuild_getTimingCacheID)(TRT4J_POINTER(void*) self);
/* const char * IPluginV3QuickBuild::getMetadataString() */
typedef TRT4J_POINTER(char const*) (*IPluginV3QuickBuild_getMetadataString)(TRT4J_POINTER(void*) self);

/* const AsciiChar * IPluginV3QuickCore::getPluginName() const */
typedef TRT4J_POINTER(char const*) (*IPluginV3QuickCore_getPluginName)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginV3QuickCore::getPluginVersion() const */
typedef TRT4J_POINTER(char const*) (*IPluginV3QuickCore_getPluginVersion)(TRT4J_POINTER(void*) self);
/* const AsciiChar * IPluginV3QuickCore::getPluginNamespace() const */
typedef TRT4J_POINTER(char const*) (*IPluginV3QuickCore_getPluginNamespace)(TRT4J_POINTER(void*) self);

/* int32_t IPluginV3QuickRuntime::setTactic(int32_t tactic) */
typedef int32_t (*IPluginV3QuickRuntime_setTactic)(TRT4J_POINTER(void*) self, int32_t tactic);
/* int32_t IPluginV3QuickRuntime::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, const Dims * inputStrides, const Dims * outputStrides, int32_t nbInputs, int32_t nbOutputs, cudaStream_t stream) */
typedef int32_t (*IPluginV3QuickRuntime_enqueue)(TRT4J_POINTER(void*) self, TRT4J_POINTER(PluginTensorDesc const*) inputDesc, TRT4J_POINTER(PluginTensorDesc const*) outputDesc, TRT4J_POINTER(void const* const*) inputs, TRT4J_POINTER(void* const*) outputs, TRT4J_POINTER(Dims const*) inputStrides, TRT4J_POINTER(Dims const*) outputStrides, int32_t nbInputs, int32_t nbOutputs, TRT4J_POINTER(void*) stream);
/* const PluginFieldCollection * IPluginV3QuickRuntime::getFieldsToSerialize() */
typedef TRT4J_POINTER(PluginFieldCollection const*) (*IPluginV3QuickRuntime_getFieldsToSerialize)(TRT4J_POINTER(void*) self);

/* void IProfiler::reportLayerTime(const char * layerName, float ms) */
typedef void (*IProfiler_reportLayerTime)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) layerName, float ms);

/* void IProgressMonitor::phaseStart(const char * phaseName, const char * parentPhase, int32_t nbSteps) */
typedef void (*IProgressMonitor_phaseStart)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) phaseName, TRT4J_POINTER(char const*) parentPhase, int32_t nbSteps);
/* bool IProgressMonitor::stepComplete(const char * phaseName, int32_t step) */
typedef bool (*IProgressMonitor_stepComplete)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) phaseName, int32_t step);
/* void IProgressMonitor::phaseFinish(const char * phaseName) */
typedef void (*IProgressMonitor_phaseFinish)(TRT4J_POINTER(void*) self, TRT4J_POINTER(char const*) phaseName);

/* int64_t IStreamReader::read(void * destination, int64_t nbBytes) */
typedef int64_t (*IStreamReader_read)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void*) destination, int64_t nbBytes);

/* int64_t IStreamReaderV2::read(void * destination, int64_t nbBytes, cudaStream_t stream) */
typedef int64_t (*IStreamReaderV2_read)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void*) destination, int64_t nbBytes, TRT4J_POINTER(void*) stream);
/* bool IStreamReaderV2::seek(int64_t offset, SeekPosition where) */
typedef bool (*IStreamReaderV2_seek)(TRT4J_POINTER(void*) self, int64_t offset, SeekPosition where);

/* int64_t IStreamWriter::write(const void * data, int64_t nbBytes) */
typedef int64_t (*IStreamWriter_write)(TRT4J_POINTER(void*) self, TRT4J_POINTER(void const*) data, int64_t nbBytes);

/* PluginArgType ISymExpr::getType() const */
typedef PluginArgType (*ISymExpr_getType)(TRT4J_POINTER(void*) self);
/* PluginArgDataType ISymExpr::getDataType() const */
typedef PluginArgDataType (*ISymExpr_getDataType)(TRT4J_POINTER(void*) self);
/* void * ISymExpr::getExpr() */
typedef TRT4J_POINTER(void*) (*ISymExpr_getExpr)(TRT4J_POINTER(void*) self);

/* ISymExpr * ISymExprsImpl::getSymExpr(int32_t index) const */
typedef TRT4J_POINTER(ISymExpr*) (*ISymExprsImpl_getSymExpr)(TRT4J_POINTER(void*) self, int32_t index);
/* bool ISymExprsImpl::setSymExpr(int32_t index, ISymExpr * symExpr) */
typedef bool (*ISymExprsImpl_setSymExpr)(TRT4J_POINTER(void*) self, int32_t index, TRT4J_POINTER(ISymExpr*) symExpr);
/* int32_t ISymExprsImpl::getNbSymExprs() const */
typedef int32_t (*ISymExprsImpl_getNbSymExprs)(TRT4J_POINTER(void*) self);
/* bool ISymExprsImpl::setNbSymExprs(int32_t count) */
typedef bool (*ISymExprsImpl_setNbSymExprs)(TRT4J_POINTER(void*) self, int32_t count);

/* APILanguage IVersionedInterface::getAPILanguage() const */
typedef APILanguage (*IVersionedInterface_getAPILanguage)(TRT4J_POINTER(void*) self);
/* InterfaceInfo IVersionedInterface::getInterfaceInfo() const */
typedef InterfaceInfo (*IVersionedInterface_getInterfaceInfo)(TRT4J_POINTER(void*) self);

/* void IRefitterObserver::onRefittableWeight(const RefitRecord & record) */
typedef void (*IRefitterObserver_onRefittableWeight)(TRT4J_POINTER(void*) self, TRT4J_POINTER(nvonnxparser_RefitRecord const*) record);

typedef void (*Destructor)(TRT4J_POINTER(void*) self);

typedef struct VDimensionExpr_vtable_8 {
    Destructor destructor;
    Destructor deletingDestructor;
    VDimensionExpr_isConstant isConstant;
    VDimensionExpr_getConstantValue_before_10_0 getConstantValue;
} VDimensionExpr_vtable_8;

typedef struct VDimensionExpr_vtable_9 {
    Destructor destructor;
    Destructor deletingDestructor;
    VDimensionExpr_isConstant isConstant;
    VDimensionExpr_getConstantValue_before_10_0 getConstantValue;
} VDimensionExpr_vtable_9;

typedef struct VDimensionExpr_vtable_10 {
    Destructor destructor;
    Destructor deletingDestructor;
    VDimensionExpr_isConstant isConstant;
    VDimensionExpr_getConstantValue getConstantValue;
    VDimensionExpr_isSizeTensor isSizeTensor;
} VDimensionExpr_vtable_10;

typedef struct VDimensionExpr_vtable_11 {
    Destructor destructor;
    Destructor deletingDestructor;
    VDimensionExpr_isConstant isConstant;
    VDimensionExpr_getConstantValue getConstantValue;
    VDimensionExpr_isSizeTensor isSizeTensor;
} VDimensionExpr_vtable_11;

typedef struct VExprBuilder_vtable_8 {
    Destructor destructor;
    Destructor deletingDestructor;
    VExprBuilder_constant_before_10_0 constant;
    VExprBuilder_operation operation;
} VExprBuilder_vtable_8;

typedef struct VExprBuilder_vtable_9 {
    Destructor destructor;
    Destructor deletingDestructor;
    VExprBuilder_constant_before_10_0 constant;
    VExprBuilder_operation operation;
} VExprBuilder_vtable_9;

typedef struct VExprBuilder_vtable_10 {
    Destructor destructor;
    Destructor deletingDestructor;
    VExprBuilder_constant constant;
    VExprBuilder_operation operation;
    VExprBuilder_declareSizeTensor declareSizeTensor;
} VExprBuilder_vtable_10;

typedef struct VExprBuilder_vtable_11 {
    Destructor destructor;
    Destructor deletingDestructor;
    VExprBuilder_constant constant;
    VExprBuilder_operation operation;
    VExprBuilder_declareSizeTensor declareSizeTensor;
} VExprBuilder_vtable_11;

typedef struct IAlgorithmSelector_vtable_8 {
    IAlgorithmSelector_selectAlgorithms selectAlgorithms;
    IAlgorithmSelector_reportAlgorithms reportAlgorithms;
    Destructor destructor;
    Destructor deletingDestructor;
} IAlgorithmSelector_vtable_8;

typedef struct IAlgorithmSelector_vtable_9 {
    IAlgorithmSelector_selectAlgorithms selectAlgorithms;
    IAlgorithmSelector_reportAlgorithms reportAlgorithms;
    Destructor destructor;
    Destructor deletingDestructor;
} IAlgorithmSelector_vtable_9;

typedef struct IAlgorithmSelector_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IAlgorithmSelector_selectAlgorithms selectAlgorithms;
    IAlgorithmSelector_reportAlgorithms reportAlgorithms;
} IAlgorithmSelector_vtable_10;

typedef struct IDebugListener_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IDebugListener_processDebugTensor processDebugTensor;
} IDebugListener_vtable;

typedef struct IErrorRecorder_vtable_8 {
    Destructor destructor;
    Destructor deletingDestructor;
    IErrorRecorder_getNbErrors getNbErrors;
    IErrorRecorder_getErrorCode getErrorCode;
    IErrorRecorder_getErrorDesc getErrorDesc;
    IErrorRecorder_hasOverflowed hasOverflowed;
    IErrorRecorder_clear clear;
    IErrorRecorder_reportError reportError;
    IErrorRecorder_incRefCount incRefCount;
    IErrorRecorder_decRefCount decRefCount;
} IErrorRecorder_vtable_8;

typedef struct IErrorRecorder_vtable_9 {
    Destructor destructor;
    Destructor deletingDestructor;
    IErrorRecorder_getNbErrors getNbErrors;
    IErrorRecorder_getErrorCode getErrorCode;
    IErrorRecorder_getErrorDesc getErrorDesc;
    IErrorRecorder_hasOverflowed hasOverflowed;
    IErrorRecorder_clear clear;
    IErrorRecorder_reportError reportError;
    IErrorRecorder_incRefCount incRefCount;
    IErrorRecorder_decRefCount decRefCount;
} IErrorRecorder_vtable_9;

typedef struct IErrorRecorder_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IErrorRecorder_getNbErrors getNbErrors;
    IErrorRecorder_getErrorCode getErrorCode;
    IErrorRecorder_getErrorDesc getErrorDesc;
    IErrorRecorder_hasOverflowed hasOverflowed;
    IErrorRecorder_clear clear;
    IErrorRecorder_reportError reportError;
    IErrorRecorder_incRefCount incRefCount;
    IErrorRecorder_decRefCount decRefCount;
} IErrorRecorder_vtable_10;

typedef struct IErrorRecorder_vtable_11 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IErrorRecorder_getNbErrors getNbErrors;
    IErrorRecorder_getErrorCode getErrorCode;
    IErrorRecorder_getErrorDesc getErrorDesc;
    IErrorRecorder_hasOverflowed hasOverflowed;
    IErrorRecorder_clear clear;
    IErrorRecorder_reportError reportError;
    IErrorRecorder_incRefCount incRefCount;
    IErrorRecorder_decRefCount decRefCount;
} IErrorRecorder_vtable_11;

typedef struct IGpuAllocator_vtable_8 {
    IGpuAllocator_allocate allocate;
    IGpuAllocator_free free;
    Destructor destructor;
    Destructor deletingDestructor;
    IGpuAllocator_reallocate reallocate;
    IGpuAllocator_deallocate deallocate;
} IGpuAllocator_vtable_8;

typedef struct IGpuAllocator_vtable_9 {
    IGpuAllocator_allocate allocate;
    IGpuAllocator_free free;
    Destructor destructor;
    Destructor deletingDestructor;
    IGpuAllocator_reallocate reallocate;
    IGpuAllocator_deallocate deallocate;
} IGpuAllocator_vtable_9;

typedef struct IGpuAllocator_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IGpuAllocator_allocate allocate;
    IGpuAllocator_reallocate reallocate;
    IGpuAllocator_deallocate deallocate;
    IGpuAllocator_allocateAsync allocateAsync;
    IGpuAllocator_deallocateAsync deallocateAsync;
} IGpuAllocator_vtable_10;

typedef struct IGpuAllocator_vtable_11 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IGpuAllocator_allocate allocate;
    IGpuAllocator_reallocate reallocate;
    IGpuAllocator_deallocate deallocate;
    IGpuAllocator_allocateAsync allocateAsync;
    IGpuAllocator_deallocateAsync deallocateAsync;
} IGpuAllocator_vtable_11;

typedef struct IGpuAsyncAllocator_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IGpuAllocator_allocate allocate;
    IGpuAllocator_reallocate reallocate;
    IGpuAllocator_deallocate deallocate;
    IGpuAllocator_allocateAsync allocateAsync;
    IGpuAllocator_deallocateAsync deallocateAsync;
} IGpuAsyncAllocator_vtable;

typedef struct IInt8Calibrator_vtable_8 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
} IInt8Calibrator_vtable_8;

typedef struct IInt8Calibrator_vtable_9 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
} IInt8Calibrator_vtable_9;

typedef struct IInt8Calibrator_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
} IInt8Calibrator_vtable_10;

typedef struct IInt8EntropyCalibrator_vtable_8 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
} IInt8EntropyCalibrator_vtable_8;

typedef struct IInt8EntropyCalibrator_vtable_9 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
} IInt8EntropyCalibrator_vtable_9;

typedef struct IInt8EntropyCalibrator_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
} IInt8EntropyCalibrator_vtable_10;

typedef struct IInt8EntropyCalibrator2_vtable_8 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
} IInt8EntropyCalibrator2_vtable_8;

typedef struct IInt8EntropyCalibrator2_vtable_9 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
} IInt8EntropyCalibrator2_vtable_9;

typedef struct IInt8EntropyCalibrator2_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
} IInt8EntropyCalibrator2_vtable_10;

typedef struct IInt8LegacyCalibrator_vtable_8 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
    IInt8LegacyCalibrator_getQuantile getQuantile;
    IInt8LegacyCalibrator_getRegressionCutoff getRegressionCutoff;
    IInt8LegacyCalibrator_readHistogramCache readHistogramCache;
    IInt8LegacyCalibrator_writeHistogramCache writeHistogramCache;
} IInt8LegacyCalibrator_vtable_8;

typedef struct IInt8LegacyCalibrator_vtable_9 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
    IInt8LegacyCalibrator_getQuantile getQuantile;
    IInt8LegacyCalibrator_getRegressionCutoff getRegressionCutoff;
    IInt8LegacyCalibrator_readHistogramCache readHistogramCache;
    IInt8LegacyCalibrator_writeHistogramCache writeHistogramCache;
} IInt8LegacyCalibrator_vtable_9;

typedef struct IInt8LegacyCalibrator_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    IInt8LegacyCalibrator_getQuantile getQuantile;
    IInt8LegacyCalibrator_getRegressionCutoff getRegressionCutoff;
    IInt8LegacyCalibrator_readHistogramCache readHistogramCache;
    IInt8LegacyCalibrator_writeHistogramCache writeHistogramCache;
} IInt8LegacyCalibrator_vtable_10;

typedef struct IInt8MinMaxCalibrator_vtable_8 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
} IInt8MinMaxCalibrator_vtable_8;

typedef struct IInt8MinMaxCalibrator_vtable_9 {
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
    Destructor destructor;
    Destructor deletingDestructor;
} IInt8MinMaxCalibrator_vtable_9;

typedef struct IInt8MinMaxCalibrator_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IInt8Calibrator_getBatchSize getBatchSize;
    IInt8Calibrator_getBatch getBatch;
    IInt8Calibrator_readCalibrationCache readCalibrationCache;
    IInt8Calibrator_writeCalibrationCache writeCalibrationCache;
    IInt8Calibrator_getAlgorithm getAlgorithm;
} IInt8MinMaxCalibrator_vtable_10;

typedef struct IKernelLaunchParamsImpl_vtable {
    IKernelLaunchParamsImpl_getGridX getGridX;
    IKernelLaunchParamsImpl_setGridX setGridX;
    IKernelLaunchParamsImpl_getGridY getGridY;
    IKernelLaunchParamsImpl_setGridY setGridY;
    IKernelLaunchParamsImpl_getGridZ getGridZ;
    IKernelLaunchParamsImpl_setGridZ setGridZ;
    IKernelLaunchParamsImpl_getBlockX getBlockX;
    IKernelLaunchParamsImpl_setBlockX setBlockX;
    IKernelLaunchParamsImpl_getBlockY getBlockY;
    IKernelLaunchParamsImpl_setBlockY setBlockY;
    IKernelLaunchParamsImpl_getBlockZ getBlockZ;
    IKernelLaunchParamsImpl_setBlockZ setBlockZ;
    IKernelLaunchParamsImpl_getSharedMem getSharedMem;
    IKernelLaunchParamsImpl_setSharedMem setSharedMem;
    Destructor destructor;
    Destructor deletingDestructor;
} IKernelLaunchParamsImpl_vtable;

typedef struct ILogger_vtable_8 {
    ILogger_log log;
    Destructor destructor;
    Destructor deletingDestructor;
} ILogger_vtable_8;

typedef struct ILogger_vtable_9 {
    ILogger_log log;
    Destructor destructor;
    Destructor deletingDestructor;
} ILogger_vtable_9;

typedef struct ILogger_vtable_10 {
    ILogger_log log;
    Destructor destructor;
    Destructor deletingDestructor;
} ILogger_vtable_10;

typedef struct ILogger_vtable_11 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    ILogger_log log;
} ILogger_vtable_11;

typedef struct ILoggerFinder_vtable_8 {
    ILoggerFinder_findLogger findLogger;
    Destructor destructor;
    Destructor deletingDestructor;
} ILoggerFinder_vtable_8;

typedef struct ILoggerFinder_vtable_9 {
    ILoggerFinder_findLogger findLogger;
    Destructor destructor;
    Destructor deletingDestructor;
} ILoggerFinder_vtable_9;

typedef struct ILoggerFinder_vtable_10 {
    ILoggerFinder_findLogger findLogger;
    Destructor destructor;
    Destructor deletingDestructor;
} ILoggerFinder_vtable_10;

typedef struct ILoggerFinder_vtable_11 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    ILoggerFinder_findLogger findLogger;
} ILoggerFinder_vtable_11;

typedef struct IOutputAllocator_vtable_8 {
    IOutputAllocator_getInterfaceVersion getInterfaceVersion;
    IOutputAllocator_reallocateOutput reallocateOutput;
    IOutputAllocator_notifyShape_before_10_0 notifyShape;
    Destructor destructor;
    Destructor deletingDestructor;
} IOutputAllocator_vtable_8;

typedef struct IOutputAllocator_vtable_9 {
    IOutputAllocator_getInterfaceVersion getInterfaceVersion;
    IOutputAllocator_reallocateOutput reallocateOutput;
    IOutputAllocator_notifyShape_before_10_0 notifyShape;
    Destructor destructor;
    Destructor deletingDestructor;
} IOutputAllocator_vtable_9;

typedef struct IOutputAllocator_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IOutputAllocator_reallocateOutput reallocateOutput;
    IOutputAllocator_reallocateOutputAsync reallocateOutputAsync;
    IOutputAllocator_notifyShape notifyShape;
} IOutputAllocator_vtable_10;

typedef struct IOutputAllocator_vtable_11 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IOutputAllocator_reallocateOutput reallocateOutput;
    IOutputAllocator_reallocateOutputAsync reallocateOutputAsync;
    IOutputAllocator_notifyShape notifyShape;
} IOutputAllocator_vtable_11;

typedef struct IPluginCapability_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
} IPluginCapability_vtable;

typedef struct IPluginCreator_vtable_8 {
    IPluginCreator_getTensorRTVersion getTensorRTVersion;
    IPluginCreator_getPluginName getPluginName;
    IPluginCreator_getPluginVersion getPluginVersion;
    IPluginCreator_getFieldNames getFieldNames;
    IPluginCreator_createPlugin createPlugin;
    IPluginCreator_deserializePlugin deserializePlugin;
    IPluginCreator_setPluginNamespace setPluginNamespace;
    IPluginCreator_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
} IPluginCreator_vtable_8;

typedef struct IPluginCreator_vtable_9 {
    IPluginCreator_getTensorRTVersion getTensorRTVersion;
    IPluginCreator_getPluginName getPluginName;
    IPluginCreator_getPluginVersion getPluginVersion;
    IPluginCreator_getFieldNames getFieldNames;
    IPluginCreator_createPlugin createPlugin;
    IPluginCreator_deserializePlugin deserializePlugin;
    IPluginCreator_setPluginNamespace setPluginNamespace;
    IPluginCreator_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
} IPluginCreator_vtable_9;

typedef struct IPluginCreator_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginCreator_getPluginName getPluginName;
    IPluginCreator_getPluginVersion getPluginVersion;
    IPluginCreator_getFieldNames getFieldNames;
    IPluginCreator_createPlugin createPlugin;
    IPluginCreator_deserializePlugin deserializePlugin;
    IPluginCreator_setPluginNamespace setPluginNamespace;
    IPluginCreator_getPluginNamespace getPluginNamespace;
} IPluginCreator_vtable_10;

typedef struct IPluginCreator_vtable_11 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginCreator_getPluginName getPluginName;
    IPluginCreator_getPluginVersion getPluginVersion;
    IPluginCreator_getFieldNames getFieldNames;
    IPluginCreator_createPlugin createPlugin;
    IPluginCreator_deserializePlugin deserializePlugin;
    IPluginCreator_setPluginNamespace setPluginNamespace;
    IPluginCreator_getPluginNamespace getPluginNamespace;
} IPluginCreator_vtable_11;

typedef struct IPluginCreatorInterface_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
} IPluginCreatorInterface_vtable;

typedef struct IPluginCreatorV3One_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginCreatorV3One_createPlugin createPlugin;
    IPluginCreatorV3One_getFieldNames getFieldNames;
    IPluginCreatorV3One_getPluginName getPluginName;
    IPluginCreatorV3One_getPluginVersion getPluginVersion;
    IPluginCreatorV3One_getPluginNamespace getPluginNamespace;
} IPluginCreatorV3One_vtable;

typedef struct IPluginCreatorV3Quick_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginCreatorV3Quick_createPlugin createPlugin;
    IPluginCreatorV3Quick_getFieldNames getFieldNames;
    IPluginCreatorV3Quick_getPluginName getPluginName;
    IPluginCreatorV3Quick_getPluginVersion getPluginVersion;
    IPluginCreatorV3Quick_getPluginNamespace getPluginNamespace;
} IPluginCreatorV3Quick_vtable;

typedef struct IPluginResource_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginResource_release release;
    IPluginResource_clone clone;
} IPluginResource_vtable;

typedef struct IPluginV2_vtable_8 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions_before_10_0 getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat_before_10_0 configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
} IPluginV2_vtable_8;

typedef struct IPluginV2_vtable_9 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions_before_10_0 getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat_before_10_0 configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
} IPluginV2_vtable_9;

typedef struct IPluginV2_vtable_10 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
} IPluginV2_vtable_10;

typedef struct IPluginV2_vtable_11 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
} IPluginV2_vtable_11;

typedef struct IPluginV2DynamicExt_vtable_8 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions_before_10_0 getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat_before_10_0 configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin_before_10_0 configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
    IPluginV2DynamicExt_getOutputDimensions getOutputDimensions_2;
    IPluginV2DynamicExt_supportsFormatCombination_before_10_0 supportsFormatCombination;
    IPluginV2DynamicExt_configurePlugin_before_10_0 configurePlugin_2;
    IPluginV2DynamicExt_getWorkspaceSize_before_10_0 getWorkspaceSize_2;
    IPluginV2DynamicExt_enqueue_before_10_0 enqueue_2;
} IPluginV2DynamicExt_vtable_8;

typedef struct IPluginV2DynamicExt_vtable_9 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions_before_10_0 getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat_before_10_0 configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin_before_10_0 configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
    IPluginV2DynamicExt_getOutputDimensions getOutputDimensions_2;
    IPluginV2DynamicExt_supportsFormatCombination_before_10_0 supportsFormatCombination;
    IPluginV2DynamicExt_configurePlugin_before_10_0 configurePlugin_2;
    IPluginV2DynamicExt_getWorkspaceSize_before_10_0 getWorkspaceSize_2;
    IPluginV2DynamicExt_enqueue_before_10_0 enqueue_2;
} IPluginV2DynamicExt_vtable_9;

typedef struct IPluginV2DynamicExt_vtable_10 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
    IPluginV2DynamicExt_getOutputDimensions getOutputDimensions_2;
    IPluginV2DynamicExt_supportsFormatCombination supportsFormatCombination;
    IPluginV2DynamicExt_configurePlugin configurePlugin_2;
    IPluginV2DynamicExt_getWorkspaceSize getWorkspaceSize_2;
    IPluginV2DynamicExt_enqueue enqueue_2;
} IPluginV2DynamicExt_vtable_10;

typedef struct IPluginV2DynamicExt_vtable_11 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_configurePlugin configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
    IPluginV2DynamicExt_getOutputDimensions getOutputDimensions_2;
    IPluginV2DynamicExt_supportsFormatCombination supportsFormatCombination;
    IPluginV2DynamicExt_configurePlugin configurePlugin_2;
    IPluginV2DynamicExt_getWorkspaceSize getWorkspaceSize_2;
    IPluginV2DynamicExt_enqueue enqueue_2;
} IPluginV2DynamicExt_vtable_11;

typedef struct IPluginV2Ext_vtable_8 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions_before_10_0 getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat_before_10_0 configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin_before_10_0 configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
} IPluginV2Ext_vtable_8;

typedef struct IPluginV2Ext_vtable_9 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions_before_10_0 getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat_before_10_0 configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin_before_10_0 configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
} IPluginV2Ext_vtable_9;

typedef struct IPluginV2Ext_vtable_10 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
} IPluginV2Ext_vtable_10;

typedef struct IPluginV2Ext_vtable_11 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_configurePlugin configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
} IPluginV2Ext_vtable_11;

typedef struct IPluginV2IOExt_vtable_8 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions_before_10_0 getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat_before_10_0 configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin_before_10_0 configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
    IPluginV2IOExt_configurePlugin_before_10_0 configurePlugin_2;
    IPluginV2IOExt_supportsFormatCombination_before_10_0 supportsFormatCombination;
} IPluginV2IOExt_vtable_8;

typedef struct IPluginV2IOExt_vtable_9 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions_before_10_0 getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat_before_10_0 configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin_before_10_0 configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
    IPluginV2IOExt_configurePlugin_before_10_0 configurePlugin_2;
    IPluginV2IOExt_supportsFormatCombination_before_10_0 supportsFormatCombination;
} IPluginV2IOExt_vtable_9;

typedef struct IPluginV2IOExt_vtable_10 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_isOutputBroadcastAcrossBatch isOutputBroadcastAcrossBatch;
    IPluginV2Ext_canBroadcastInputAcrossBatch canBroadcastInputAcrossBatch;
    IPluginV2Ext_configurePlugin configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
    IPluginV2IOExt_configurePlugin configurePlugin_2;
    IPluginV2IOExt_supportsFormatCombination supportsFormatCombination;
} IPluginV2IOExt_vtable_10;

typedef struct IPluginV2IOExt_vtable_11 {
    IPluginV2_getTensorRTVersion getTensorRTVersion;
    IPluginV2_getPluginType getPluginType;
    IPluginV2_getPluginVersion getPluginVersion;
    IPluginV2_getNbOutputs getNbOutputs;
    IPluginV2_getOutputDimensions getOutputDimensions;
    IPluginV2_supportsFormat supportsFormat;
    IPluginV2_configureWithFormat configureWithFormat;
    IPluginV2_initialize initialize;
    IPluginV2_terminate terminate;
    IPluginV2_getWorkspaceSize getWorkspaceSize;
    IPluginV2_enqueue enqueue;
    IPluginV2_getSerializationSize getSerializationSize;
    IPluginV2_serialize serialize;
    IPluginV2_destroy destroy;
    IPluginV2_clone clone;
    IPluginV2_setPluginNamespace setPluginNamespace;
    IPluginV2_getPluginNamespace getPluginNamespace;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV2Ext_getOutputDataType getOutputDataType;
    IPluginV2Ext_configurePlugin configurePlugin;
    IPluginV2Ext_attachToContext attachToContext;
    IPluginV2Ext_detachFromContext detachFromContext;
    IPluginV2IOExt_configurePlugin configurePlugin_2;
    IPluginV2IOExt_supportsFormatCombination supportsFormatCombination;
} IPluginV2IOExt_vtable_11;

typedef struct IPluginV3_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3_getCapabilityInterface getCapabilityInterface;
    IPluginV3_clone clone;
} IPluginV3_vtable;

typedef struct IPluginV3OneBuild_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3OneBuild_configurePlugin configurePlugin;
    IPluginV3OneBuild_getOutputDataTypes getOutputDataTypes;
    IPluginV3OneBuild_getOutputShapes getOutputShapes;
    IPluginV3OneBuild_supportsFormatCombination supportsFormatCombination;
    IPluginV3OneBuild_getNbOutputs getNbOutputs;
    IPluginV3OneBuild_getWorkspaceSize getWorkspaceSize;
    IPluginV3OneBuild_getValidTactics getValidTactics;
    IPluginV3OneBuild_getNbTactics getNbTactics;
    IPluginV3OneBuild_getTimingCacheID getTimingCacheID;
    IPluginV3OneBuild_getFormatCombinationLimit getFormatCombinationLimit;
    IPluginV3OneBuild_getMetadataString getMetadataString;
} IPluginV3OneBuild_vtable;

typedef struct IPluginV3OneBuildV2_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3OneBuild_configurePlugin configurePlugin;
    IPluginV3OneBuild_getOutputDataTypes getOutputDataTypes;
    IPluginV3OneBuild_getOutputShapes getOutputShapes;
    IPluginV3OneBuild_supportsFormatCombination supportsFormatCombination;
    IPluginV3OneBuild_getNbOutputs getNbOutputs;
    IPluginV3OneBuild_getWorkspaceSize getWorkspaceSize;
    IPluginV3OneBuild_getValidTactics getValidTactics;
    IPluginV3OneBuild_getNbTactics getNbTactics;
    IPluginV3OneBuild_getTimingCacheID getTimingCacheID;
    IPluginV3OneBuild_getFormatCombinationLimit getFormatCombinationLimit;
    IPluginV3OneBuild_getMetadataString getMetadataString;
    IPluginV3OneBuildV2_getAliasedInput getAliasedInput;
} IPluginV3OneBuildV2_vtable;

typedef struct IPluginV3OneCore_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3OneCore_getPluginName getPluginName;
    IPluginV3OneCore_getPluginVersion getPluginVersion;
    IPluginV3OneCore_getPluginNamespace getPluginNamespace;
} IPluginV3OneCore_vtable;

typedef struct IPluginV3OneRuntime_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3OneRuntime_setTactic setTactic;
    IPluginV3OneRuntime_onShapeChange onShapeChange;
    IPluginV3OneRuntime_enqueue enqueue;
    IPluginV3OneRuntime_attachToContext attachToContext;
    IPluginV3OneRuntime_getFieldsToSerialize getFieldsToSerialize;
} IPluginV3OneRuntime_vtable;

typedef struct IPluginV3QuickAOTBuild_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3QuickBuild_getOutputDataTypes getOutputDataTypes;
    IPluginV3QuickBuild_getOutputShapes getOutputShapes;
    IPluginV3QuickBuild_configurePlugin configurePlugin;
    IPluginV3QuickBuild_getNbSupportedFormatCombinations getNbSupportedFormatCombinations;
    IPluginV3QuickBuild_getSupportedFormatCombinations getSupportedFormatCombinations;
    IPluginV3QuickBuild_getNbOutputs getNbOutputs;
    IPluginV3QuickBuild_getAliasedInput getAliasedInput;
    IPluginV3QuickBuild_getValidTactics getValidTactics;
    IPluginV3QuickBuild_getNbTactics getNbTactics;
    IPluginV3QuickBuild_getTimingCacheID getTimingCacheID;
    IPluginV3QuickBuild_getMetadataString getMetadataString;
    IPluginV3QuickAOTBuild_getLaunchParams getLaunchParams;
    IPluginV3QuickAOTBuild_getKernel getKernel;
    IPluginV3QuickAOTBuild_setTactic setTactic;
} IPluginV3QuickAOTBuild_vtable;

typedef struct IPluginV3QuickBuild_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3QuickBuild_getOutputDataTypes getOutputDataTypes;
    IPluginV3QuickBuild_getOutputShapes getOutputShapes;
    IPluginV3QuickBuild_configurePlugin configurePlugin;
    IPluginV3QuickBuild_getNbSupportedFormatCombinations getNbSupportedFormatCombinations;
    IPluginV3QuickBuild_getSupportedFormatCombinations getSupportedFormatCombinations;
    IPluginV3QuickBuild_getNbOutputs getNbOutputs;
    IPluginV3QuickBuild_getAliasedInput getAliasedInput;
    IPluginV3QuickBuild_getValidTactics getValidTactics;
    IPluginV3QuickBuild_getNbTactics getNbTactics;
    IPluginV3QuickBuild_getTimingCacheID getTimingCacheID;
    IPluginV3QuickBuild_getMetadataString getMetadataString;
} IPluginV3QuickBuild_vtable;

typedef struct IPluginV3QuickCore_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3QuickCore_getPluginName getPluginName;
    IPluginV3QuickCore_getPluginVersion getPluginVersion;
    IPluginV3QuickCore_getPluginNamespace getPluginNamespace;
} IPluginV3QuickCore_vtable;

typedef struct IPluginV3QuickRuntime_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IPluginV3QuickRuntime_setTactic setTactic;
    IPluginV3QuickRuntime_enqueue enqueue;
    IPluginV3QuickRuntime_getFieldsToSerialize getFieldsToSerialize;
} IPluginV3QuickRuntime_vtable;

typedef struct IProfiler_vtable_8 {
    IProfiler_reportLayerTime reportLayerTime;
    Destructor destructor;
    Destructor deletingDestructor;
} IProfiler_vtable_8;

typedef struct IProfiler_vtable_9 {
    IProfiler_reportLayerTime reportLayerTime;
    Destructor destructor;
    Destructor deletingDestructor;
} IProfiler_vtable_9;

typedef struct IProfiler_vtable_10 {
    IProfiler_reportLayerTime reportLayerTime;
    Destructor destructor;
    Destructor deletingDestructor;
} IProfiler_vtable_10;

typedef struct IProfiler_vtable_11 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IProfiler_reportLayerTime reportLayerTime;
} IProfiler_vtable_11;

typedef struct IProgressMonitor_vtable_9 {
    Destructor destructor;
    Destructor deletingDestructor;
    IProgressMonitor_phaseStart phaseStart;
    IProgressMonitor_stepComplete stepComplete;
    IProgressMonitor_phaseFinish phaseFinish;
} IProgressMonitor_vtable_9;

typedef struct IProgressMonitor_vtable_10 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IProgressMonitor_phaseStart phaseStart;
    IProgressMonitor_stepComplete stepComplete;
    IProgressMonitor_phaseFinish phaseFinish;
} IProgressMonitor_vtable_10;

typedef struct IProgressMonitor_vtable_11 {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IProgressMonitor_phaseStart phaseStart;
    IProgressMonitor_stepComplete stepComplete;
    IProgressMonitor_phaseFinish phaseFinish;
} IProgressMonitor_vtable_11;

typedef struct IStreamReader_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IStreamReader_read read;
} IStreamReader_vtable;

typedef struct IStreamReaderV2_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IStreamReaderV2_read read;
    IStreamReaderV2_seek seek;
} IStreamReaderV2_vtable;

typedef struct IStreamWriter_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
    IStreamWriter_write write;
} IStreamWriter_vtable;

typedef struct ISymExpr_vtable {
    ISymExpr_getType getType;
    ISymExpr_getDataType getDataType;
    ISymExpr_getExpr getExpr;
} ISymExpr_vtable;

typedef struct ISymExprsImpl_vtable {
    ISymExprsImpl_getSymExpr getSymExpr;
    ISymExprsImpl_setSymExpr setSymExpr;
    ISymExprsImpl_getNbSymExprs getNbSymExprs;
    ISymExprsImpl_setNbSymExprs setNbSymExprs;
    Destructor destructor;
    Destructor deletingDestructor;
} ISymExprsImpl_vtable;

typedef struct IVersionedInterface_vtable {
    IVersionedInterface_getAPILanguage getAPILanguage;
    IVersionedInterface_getInterfaceInfo getInterfaceInfo;
    Destructor destructor;
    Destructor deletingDestructor;
} IVersionedInterface_vtable;

typedef struct IRefitterObserver_vtable {
    Destructor destructor;
    Destructor deletingDestructor;
    IRefitterObserver_onRefittableWeight onRefittableWeight;
} IRefitterObserver_vtable;

/* Slots of the objects behind TensorRT's own interfaces, as of each major's newest version. */
enum {
    VActivationLayer_setActivationType_SLOT = 2,
    VActivationLayer_getActivationType_SLOT = 3,
    VActivationLayer_setAlpha_SLOT = 4,
    VActivationLayer_setBeta_SLOT = 5,
    VActivationLayer_getAlpha_SLOT = 6,
    VActivationLayer_getBeta_SLOT = 7,
    VAlgorithm_getAlgorithmIOInfo_SLOT = 2,
    VAlgorithm_getAlgorithmVariant_SLOT_8 = 3,
    VAlgorithm_getAlgorithmVariant_SLOT_9 = 3,
    VAlgorithm_getAlgorithmVariant_SLOT_10 = 2,
    VAlgorithm_getTimingMSec_SLOT_8 = 4,
    VAlgorithm_getTimingMSec_SLOT_9 = 4,
    VAlgorithm_getTimingMSec_SLOT_10 = 3,
    VAlgorithm_getWorkspaceSize_SLOT_8 = 5,
    VAlgorithm_getWorkspaceSize_SLOT_9 = 5,
    VAlgorithm_getWorkspaceSize_SLOT_10 = 4,
    VAlgorithm_getAlgorithmIOInfoByIndex_SLOT_8 = 6,
    VAlgorithm_getAlgorithmIOInfoByIndex_SLOT_9 = 6,
    VAlgorithm_getAlgorithmIOInfoByIndex_SLOT_10 = 5,
    VAlgorithmContext_getName_SLOT = 2,
    VAlgorithmContext_getDimensions_SLOT = 3,
    VAlgorithmContext_getNbInputs_SLOT = 4,
    VAlgorithmContext_getNbOutputs_SLOT = 5,
    VAlgorithmIOInfo_getTensorFormat_SLOT = 2,
    VAlgorithmIOInfo_getDataType_SLOT_8 = 3,
    VAlgorithmIOInfo_getDataType_SLOT_9 = 3,
    VAlgorithmIOInfo_getDataType_SLOT_10 = 2,
    VAlgorithmIOInfo_getStrides_SLOT_8 = 4,
    VAlgorithmIOInfo_getStrides_SLOT_9 = 4,
    VAlgorithmIOInfo_getStrides_SLOT_10 = 3,
    VAlgorithmIOInfo_getVectorizedDim_SLOT_8 = 5,
    VAlgorithmIOInfo_getVectorizedDim_SLOT_9 = 5,
    VAlgorithmIOInfo_getVectorizedDim_SLOT_10 = 4,
    VAlgorithmIOInfo_getComponentsPerElement_SLOT_8 = 6,
    VAlgorithmIOInfo_getComponentsPerElement_SLOT_9 = 6,
    VAlgorithmIOInfo_getComponentsPerElement_SLOT_10 = 5,
    VAlgorithmVariant_getImplementation_SLOT = 2,
    VAlgorithmVariant_getTactic_SLOT = 3,
    VAssertionLayer_setMessage_SLOT = 2,
    VAssertionLayer_getMessage_SLOT = 3,
    VAttention_setInput_SLOT = 2,
    VAttention_getNbInputs_SLOT = 3,
    VAttention_getInput_SLOT = 4,
    VAttention_getNbOutputs_SLOT = 5,
    VAttention_getOutput_SLOT = 6,
    VAttention_setName_SLOT = 7,
    VAttention_getName_SLOT = 8,
    VAttention_setNormalizationOperation_SLOT = 9,
    VAttention_getNormalizationOperation_SLOT = 10,
    VAttention_setCausal_SLOT = 11,
    VAttention_getCausal_SLOT = 12,
    VAttention_setMask_SLOT = 13,
    VAttention_getMask_SLOT = 14,
    VAttention_setDecomposable_SLOT = 15,
    VAttention_getDecomposable_SLOT = 16,
    VAttention_setNormalizationQuantizeScale_SLOT = 17,
    VAttention_getNormalizationQuantizeScale_SLOT = 18,
    VAttention_setNormalizationQuantizeToType_SLOT = 19,
    VAttention_getNormalizationQuantizeToType_SLOT = 20,
    VAttention_setMetadata_SLOT = 21,
    VAttention_getMetadata_SLOT = 22,
    VAttention_setNbRanks_SLOT = 23,
    VAttention_getNbRanks_SLOT = 24,
    VAttention_setCausalKind_SLOT = 25,
    VAttention_getCausalKind_SLOT = 26,
    VAttention_setQueryForm_SLOT = 27,
    VAttention_getQueryForm_SLOT = 28,
    VAttention_setKeyValueForm_SLOT = 29,
    VAttention_getKeyValueForm_SLOT = 30,
    VAttention_setQueryLengths_SLOT = 31,
    VAttention_getQueryLengths_SLOT = 32,
    VAttention_setKeyValueLengths_SLOT = 33,
    VAttention_getKeyValueLengths_SLOT = 34,
    VAttentionBoundaryLayer_getAttention_SLOT = 2,
    VBuilder_setMaxBatchSize_SLOT = 2,
    VBuilder_getMaxBatchSize_SLOT = 3,
    VBuilder_platformHasFastFp16_SLOT_8 = 4,
    VBuilder_platformHasFastFp16_SLOT_9 = 4,
    VBuilder_platformHasFastFp16_SLOT_10 = 2,
    VBuilder_platformHasFastInt8_SLOT_8 = 5,
    VBuilder_platformHasFastInt8_SLOT_9 = 5,
    VBuilder_platformHasFastInt8_SLOT_10 = 3,
    VBuilder_getMaxDLABatchSize_SLOT_8 = 6,
    VBuilder_getMaxDLABatchSize_SLOT_9 = 6,
    VBuilder_getMaxDLABatchSize_SLOT_10 = 4,
    VBuilder_getMaxDLABatchSize_SLOT_11 = 2,
    VBuilder_getNbDLACores_SLOT_8 = 7,
    VBuilder_getNbDLACores_SLOT_9 = 7,
    VBuilder_getNbDLACores_SLOT_10 = 5,
    VBuilder_getNbDLACores_SLOT_11 = 3,
    VBuilder_setGpuAllocator_SLOT_8 = 8,
    VBuilder_setGpuAllocator_SLOT_9 = 8,
    VBuilder_setGpuAllocator_SLOT_10 = 6,
    VBuilder_setGpuAllocator_SLOT_11 = 4,
    VBuilder_createBuilderConfig_SLOT_8 = 9,
    VBuilder_createBuilderConfig_SLOT_9 = 9,
    VBuilder_createBuilderConfig_SLOT_10 = 7,
    VBuilder_createBuilderConfig_SLOT_11 = 5,
    VBuilder_buildEngineWithConfig_SLOT_8 = 10,
    VBuilder_buildEngineWithConfig_SLOT_9 = 10,
    VBuilder_buildEngineWithConfig_SLOT_10 = 20,
    VBuilder_buildEngineWithConfig_SLOT_11 = 17,
    VBuilder_createNetworkV2_SLOT_8 = 11,
    VBuilder_createNetworkV2_SLOT_9 = 11,
    VBuilder_createNetworkV2_SLOT_10 = 8,
    VBuilder_createNetworkV2_SLOT_11 = 6,
    VBuilder_createOptimizationProfile_SLOT_8 = 12,
    VBuilder_createOptimizationProfile_SLOT_9 = 12,
    VBuilder_createOptimizationProfile_SLOT_10 = 9,
    VBuilder_createOptimizationProfile_SLOT_11 = 7,
    VBuilder_setErrorRecorder_SLOT_8 = 13,
    VBuilder_setErrorRecorder_SLOT_9 = 13,
    VBuilder_setErrorRecorder_SLOT_10 = 10,
    VBuilder_setErrorRecorder_SLOT_11 = 8,
    VBuilder_getErrorRecorder_SLOT_8 = 14,
    VBuilder_getErrorRecorder_SLOT_9 = 14,
    VBuilder_getErrorRecorder_SLOT_10 = 11,
    VBuilder_getErrorRecorder_SLOT_11 = 9,
    VBuilder_reset_SLOT_8 = 15,
    VBuilder_reset_SLOT_9 = 15,
    VBuilder_reset_SLOT_10 = 12,
    VBuilder_reset_SLOT_11 = 10,
    VBuilder_platformHasTf32_SLOT_8 = 16,
    VBuilder_platformHasTf32_SLOT_9 = 16,
    VBuilder_platformHasTf32_SLOT_10 = 13,
    VBuilder_buildSerializedNetwork_SLOT_8 = 17,
    VBuilder_buildSerializedNetwork_SLOT_9 = 17,
    VBuilder_buildSerializedNetwork_SLOT_10 = 14,
    VBuilder_buildSerializedNetwork_SLOT_11 = 11,
    VBuilder_isNetworkSupported_SLOT_8 = 18,
    VBuilder_isNetworkSupported_SLOT_9 = 18,
    VBuilder_isNetworkSupported_SLOT_10 = 15,
    VBuilder_isNetworkSupported_SLOT_11 = 12,
    VBuilder_getLogger_SLOT_8 = 19,
    VBuilder_getLogger_SLOT_9 = 19,
    VBuilder_getLogger_SLOT_10 = 16,
    VBuilder_getLogger_SLOT_11 = 13,
    VBuilder_setMaxThreads_SLOT_8 = 20,
    VBuilder_setMaxThreads_SLOT_9 = 20,
    VBuilder_setMaxThreads_SLOT_10 = 17,
    VBuilder_setMaxThreads_SLOT_11 = 14,
    VBuilder_getMaxThreads_SLOT_8 = 21,
    VBuilder_getMaxThreads_SLOT_9 = 21,
    VBuilder_getMaxThreads_SLOT_10 = 18,
    VBuilder_getMaxThreads_SLOT_11 = 15,
    VBuilder_getPluginRegistry_SLOT_8 = 22,
    VBuilder_getPluginRegistry_SLOT_9 = 22,
    VBuilder_getPluginRegistry_SLOT_10 = 19,
    VBuilder_getPluginRegistry_SLOT_11 = 16,
    VBuilder_buildSerializedNetworkToStream_SLOT_10 = 21,
    VBuilder_buildSerializedNetworkToStream_SLOT_11 = 18,
    VBuilder_buildSerializedNetworkWithKernelText_SLOT_10 = 22,
    VBuilder_buildSerializedNetworkWithKernelText_SLOT_11 = 19,
    VBuilderConfig_setMinTimingIterations_SLOT = 2,
    VBuilderConfig_getMinTimingIterations_SLOT = 3,
    VBuilderConfig_setAvgTimingIterations_SLOT_8 = 4,
    VBuilderConfig_setAvgTimingIterations_SLOT_9 = 4,
    VBuilderConfig_setAvgTimingIterations_SLOT_10 = 2,
    VBuilderConfig_setAvgTimingIterations_SLOT_11 = 2,
    VBuilderConfig_getAvgTimingIterations_SLOT_8 = 5,
    VBuilderConfig_getAvgTimingIterations_SLOT_9 = 5,
    VBuilderConfig_getAvgTimingIterations_SLOT_10 = 3,
    VBuilderConfig_getAvgTimingIterations_SLOT_11 = 3,
    VBuilderConfig_setEngineCapability_SLOT_8 = 6,
    VBuilderConfig_setEngineCapability_SLOT_9 = 6,
    VBuilderConfig_setEngineCapability_SLOT_10 = 4,
    VBuilderConfig_setEngineCapability_SLOT_11 = 4,
    VBuilderConfig_getEngineCapability_SLOT_8 = 7,
    VBuilderConfig_getEngineCapability_SLOT_9 = 7,
    VBuilderConfig_getEngineCapability_SLOT_10 = 5,
    VBuilderConfig_getEngineCapability_SLOT_11 = 5,
    VBuilderConfig_setInt8Calibrator_SLOT_8 = 8,
    VBuilderConfig_setInt8Calibrator_SLOT_9 = 8,
    VBuilderConfig_setInt8Calibrator_SLOT_10 = 6,
    VBuilderConfig_getInt8Calibrator_SLOT_8 = 9,
    VBuilderConfig_getInt8Calibrator_SLOT_9 = 9,
    VBuilderConfig_getInt8Calibrator_SLOT_10 = 7,
    VBuilderConfig_setMaxWorkspaceSize_SLOT = 10,
    VBuilderConfig_getMaxWorkspaceSize_SLOT = 11,
    VBuilderConfig_setFlags_SLOT_8 = 12,
    VBuilderConfig_setFlags_SLOT_9 = 12,
    VBuilderConfig_setFlags_SLOT_10 = 8,
    VBuilderConfig_setFlags_SLOT_11 = 6,
    VBuilderConfig_getFlags_SLOT_8 = 13,
    VBuilderConfig_getFlags_SLOT_9 = 13,
    VBuilderConfig_getFlags_SLOT_10 = 9,
    VBuilderConfig_getFlags_SLOT_11 = 7,
    VBuilderConfig_clearFlag_SLOT_8 = 14,
    VBuilderConfig_clearFlag_SLOT_9 = 14,
    VBuilderConfig_clearFlag_SLOT_10 = 10,
    VBuilderConfig_clearFlag_SLOT_11 = 8,
    VBuilderConfig_setFlag_SLOT_8 = 15,
    VBuilderConfig_setFlag_SLOT_9 = 15,
    VBuilderConfig_setFlag_SLOT_10 = 11,
    VBuilderConfig_setFlag_SLOT_11 = 9,
    VBuilderConfig_getFlag_SLOT_8 = 16,
    VBuilderConfig_getFlag_SLOT_9 = 16,
    VBuilderConfig_getFlag_SLOT_10 = 12,
    VBuilderConfig_getFlag_SLOT_11 = 10,
    VBuilderConfig_setDeviceType_SLOT_8 = 17,
    VBuilderConfig_setDeviceType_SLOT_9 = 17,
    VBuilderConfig_setDeviceType_SLOT_10 = 13,
    VBuilderConfig_setDeviceType_SLOT_11 = 11,
    VBuilderConfig_getDeviceType_SLOT_8 = 18,
    VBuilderConfig_getDeviceType_SLOT_9 = 18,
    VBuilderConfig_getDeviceType_SLOT_10 = 14,
    VBuilderConfig_getDeviceType_SLOT_11 = 12,
    VBuilderConfig_isDeviceTypeSet_SLOT_8 = 19,
    VBuilderConfig_isDeviceTypeSet_SLOT_9 = 19,
    VBuilderConfig_isDeviceTypeSet_SLOT_10 = 15,
    VBuilderConfig_isDeviceTypeSet_SLOT_11 = 13,
    VBuilderConfig_resetDeviceType_SLOT_8 = 20,
    VBuilderConfig_resetDeviceType_SLOT_9 = 20,
    VBuilderConfig_resetDeviceType_SLOT_10 = 16,
    VBuilderConfig_resetDeviceType_SLOT_11 = 14,
    VBuilderConfig_canRunOnDLA_SLOT_8 = 21,
    VBuilderConfig_canRunOnDLA_SLOT_9 = 21,
    VBuilderConfig_canRunOnDLA_SLOT_10 = 17,
    VBuilderConfig_canRunOnDLA_SLOT_11 = 15,
    VBuilderConfig_setDLACore_SLOT_8 = 22,
    VBuilderConfig_setDLACore_SLOT_9 = 22,
    VBuilderConfig_setDLACore_SLOT_10 = 18,
    VBuilderConfig_setDLACore_SLOT_11 = 16,
    VBuilderConfig_getDLACore_SLOT_8 = 23,
    VBuilderConfig_getDLACore_SLOT_9 = 23,
    VBuilderConfig_getDLACore_SLOT_10 = 19,
    VBuilderConfig_getDLACore_SLOT_11 = 17,
    VBuilderConfig_setDefaultDeviceType_SLOT_8 = 24,
    VBuilderConfig_setDefaultDeviceType_SLOT_9 = 24,
    VBuilderConfig_setDefaultDeviceType_SLOT_10 = 20,
    VBuilderConfig_setDefaultDeviceType_SLOT_11 = 18,
    VBuilderConfig_getDefaultDeviceType_SLOT_8 = 25,
    VBuilderConfig_getDefaultDeviceType_SLOT_9 = 25,
    VBuilderConfig_getDefaultDeviceType_SLOT_10 = 21,
    VBuilderConfig_getDefaultDeviceType_SLOT_11 = 19,
    VBuilderConfig_reset_SLOT_8 = 26,
    VBuilderConfig_reset_SLOT_9 = 26,
    VBuilderConfig_reset_SLOT_10 = 22,
    VBuilderConfig_reset_SLOT_11 = 20,
    VBuilderConfig_setProfileStream_SLOT_8 = 27,
    VBuilderConfig_setProfileStream_SLOT_9 = 27,
    VBuilderConfig_setProfileStream_SLOT_10 = 23,
    VBuilderConfig_setProfileStream_SLOT_11 = 21,
    VBuilderConfig_getProfileStream_SLOT_8 = 28,
    VBuilderConfig_getProfileStream_SLOT_9 = 28,
    VBuilderConfig_getProfileStream_SLOT_10 = 24,
    VBuilderConfig_getProfileStream_SLOT_11 = 22,
    VBuilderConfig_addOptimizationProfile_SLOT_8 = 29,
    VBuilderConfig_addOptimizationProfile_SLOT_9 = 29,
    VBuilderConfig_addOptimizationProfile_SLOT_10 = 25,
    VBuilderConfig_addOptimizationProfile_SLOT_11 = 23,
    VBuilderConfig_getNbOptimizationProfiles_SLOT_8 = 30,
    VBuilderConfig_getNbOptimizationProfiles_SLOT_9 = 30,
    VBuilderConfig_getNbOptimizationProfiles_SLOT_10 = 26,
    VBuilderConfig_getNbOptimizationProfiles_SLOT_11 = 24,
    VBuilderConfig_setProfilingVerbosity_SLOT_8 = 31,
    VBuilderConfig_setProfilingVerbosity_SLOT_9 = 31,
    VBuilderConfig_setProfilingVerbosity_SLOT_10 = 27,
    VBuilderConfig_setProfilingVerbosity_SLOT_11 = 25,
    VBuilderConfig_getProfilingVerbosity_SLOT_8 = 32,
    VBuilderConfig_getProfilingVerbosity_SLOT_9 = 32,
    VBuilderConfig_getProfilingVerbosity_SLOT_10 = 28,
    VBuilderConfig_getProfilingVerbosity_SLOT_11 = 26,
    VBuilderConfig_setAlgorithmSelector_SLOT_8 = 33,
    VBuilderConfig_setAlgorithmSelector_SLOT_9 = 33,
    VBuilderConfig_setAlgorithmSelector_SLOT_10 = 29,
    VBuilderConfig_getAlgorithmSelector_SLOT_8 = 34,
    VBuilderConfig_getAlgorithmSelector_SLOT_9 = 34,
    VBuilderConfig_getAlgorithmSelector_SLOT_10 = 30,
    VBuilderConfig_setCalibrationProfile_SLOT_8 = 35,
    VBuilderConfig_setCalibrationProfile_SLOT_9 = 35,
    VBuilderConfig_setCalibrationProfile_SLOT_10 = 31,
    VBuilderConfig_getCalibrationProfile_SLOT_8 = 36,
    VBuilderConfig_getCalibrationProfile_SLOT_9 = 36,
    VBuilderConfig_getCalibrationProfile_SLOT_10 = 32,
    VBuilderConfig_setQuantizationFlags_SLOT_8 = 37,
    VBuilderConfig_setQuantizationFlags_SLOT_9 = 37,
    VBuilderConfig_setQuantizationFlags_SLOT_10 = 33,
    VBuilderConfig_getQuantizationFlags_SLOT_8 = 38,
    VBuilderConfig_getQuantizationFlags_SLOT_9 = 38,
    VBuilderConfig_getQuantizationFlags_SLOT_10 = 34,
    VBuilderConfig_clearQuantizationFlag_SLOT_8 = 39,
    VBuilderConfig_clearQuantizationFlag_SLOT_9 = 39,
    VBuilderConfig_clearQuantizationFlag_SLOT_10 = 35,
    VBuilderConfig_setQuantizationFlag_SLOT_8 = 40,
    VBuilderConfig_setQuantizationFlag_SLOT_9 = 40,
    VBuilderConfig_setQuantizationFlag_SLOT_10 = 36,
    VBuilderConfig_getQuantizationFlag_SLOT_8 = 41,
    VBuilderConfig_getQuantizationFlag_SLOT_9 = 41,
    VBuilderConfig_getQuantizationFlag_SLOT_10 = 37,
    VBuilderConfig_setTacticSources_SLOT_8 = 42,
    VBuilderConfig_setTacticSources_SLOT_9 = 42,
    VBuilderConfig_setTacticSources_SLOT_10 = 38,
    VBuilderConfig_setTacticSources_SLOT_11 = 27,
    VBuilderConfig_getTacticSources_SLOT_8 = 43,
    VBuilderConfig_getTacticSources_SLOT_9 = 43,
    VBuilderConfig_getTacticSources_SLOT_10 = 39,
    VBuilderConfig_getTacticSources_SLOT_11 = 28,
    VBuilderConfig_createTimingCache_SLOT_8 = 44,
    VBuilderConfig_createTimingCache_SLOT_9 = 44,
    VBuilderConfig_createTimingCache_SLOT_10 = 40,
    VBuilderConfig_createTimingCache_SLOT_11 = 29,
    VBuilderConfig_setTimingCache_SLOT_8 = 45,
    VBuilderConfig_setTimingCache_SLOT_9 = 45,
    VBuilderConfig_setTimingCache_SLOT_10 = 41,
    VBuilderConfig_setTimingCache_SLOT_11 = 30,
    VBuilderConfig_getTimingCache_SLOT_8 = 46,
    VBuilderConfig_getTimingCache_SLOT_9 = 46,
    VBuilderConfig_getTimingCache_SLOT_10 = 42,
    VBuilderConfig_getTimingCache_SLOT_11 = 31,
    VBuilderConfig_setMemoryPoolLimit_SLOT_8 = 47,
    VBuilderConfig_setMemoryPoolLimit_SLOT_9 = 47,
    VBuilderConfig_setMemoryPoolLimit_SLOT_10 = 43,
    VBuilderConfig_setMemoryPoolLimit_SLOT_11 = 32,
    VBuilderConfig_getMemoryPoolLimit_SLOT_8 = 48,
    VBuilderConfig_getMemoryPoolLimit_SLOT_9 = 48,
    VBuilderConfig_getMemoryPoolLimit_SLOT_10 = 44,
    VBuilderConfig_getMemoryPoolLimit_SLOT_11 = 33,
    VBuilderConfig_setPreviewFeature_SLOT_8 = 49,
    VBuilderConfig_setPreviewFeature_SLOT_9 = 49,
    VBuilderConfig_setPreviewFeature_SLOT_10 = 45,
    VBuilderConfig_setPreviewFeature_SLOT_11 = 34,
    VBuilderConfig_getPreviewFeature_SLOT_8 = 50,
    VBuilderConfig_getPreviewFeature_SLOT_9 = 50,
    VBuilderConfig_getPreviewFeature_SLOT_10 = 46,
    VBuilderConfig_getPreviewFeature_SLOT_11 = 35,
    VBuilderConfig_setBuilderOptimizationLevel_SLOT_8 = 51,
    VBuilderConfig_setBuilderOptimizationLevel_SLOT_9 = 51,
    VBuilderConfig_setBuilderOptimizationLevel_SLOT_10 = 47,
    VBuilderConfig_setBuilderOptimizationLevel_SLOT_11 = 36,
    VBuilderConfig_getBuilderOptimizationLevel_SLOT_8 = 52,
    VBuilderConfig_getBuilderOptimizationLevel_SLOT_9 = 52,
    VBuilderConfig_getBuilderOptimizationLevel_SLOT_10 = 48,
    VBuilderConfig_getBuilderOptimizationLevel_SLOT_11 = 37,
    VBuilderConfig_setHardwareCompatibilityLevel_SLOT_8 = 53,
    VBuilderConfig_setHardwareCompatibilityLevel_SLOT_9 = 53,
    VBuilderConfig_setHardwareCompatibilityLevel_SLOT_10 = 49,
    VBuilderConfig_setHardwareCompatibilityLevel_SLOT_11 = 38,
    VBuilderConfig_getHardwareCompatibilityLevel_SLOT_8 = 54,
    VBuilderConfig_getHardwareCompatibilityLevel_SLOT_9 = 54,
    VBuilderConfig_getHardwareCompatibilityLevel_SLOT_10 = 50,
    VBuilderConfig_getHardwareCompatibilityLevel_SLOT_11 = 39,
    VBuilderConfig_setPluginsToSerialize_SLOT_8 = 55,
    VBuilderConfig_setPluginsToSerialize_SLOT_9 = 55,
    VBuilderConfig_setPluginsToSerialize_SLOT_10 = 51,
    VBuilderConfig_setPluginsToSerialize_SLOT_11 = 40,
    VBuilderConfig_getPluginToSerialize_SLOT_8 = 56,
    VBuilderConfig_getPluginToSerialize_SLOT_9 = 56,
    VBuilderConfig_getPluginToSerialize_SLOT_10 = 52,
    VBuilderConfig_getPluginToSerialize_SLOT_11 = 41,
    VBuilderConfig_getNbPluginsToSerialize_SLOT_8 = 57,
    VBuilderConfig_getNbPluginsToSerialize_SLOT_9 = 57,
    VBuilderConfig_getNbPluginsToSerialize_SLOT_10 = 53,
    VBuilderConfig_getNbPluginsToSerialize_SLOT_11 = 42,
    VBuilderConfig_setMaxAuxStreams_SLOT_8 = 58,
    VBuilderConfig_setMaxAuxStreams_SLOT_9 = 58,
    VBuilderConfig_setMaxAuxStreams_SLOT_10 = 54,
    VBuilderConfig_setMaxAuxStreams_SLOT_11 = 43,
    VBuilderConfig_getMaxAuxStreams_SLOT_8 = 59,
    VBuilderConfig_getMaxAuxStreams_SLOT_9 = 59,
    VBuilderConfig_getMaxAuxStreams_SLOT_10 = 55,
    VBuilderConfig_getMaxAuxStreams_SLOT_11 = 44,
    VBuilderConfig_setProgressMonitor_SLOT_9 = 60,
    VBuilderConfig_setProgressMonitor_SLOT_10 = 56,
    VBuilderConfig_setProgressMonitor_SLOT_11 = 45,
    VBuilderConfig_getProgressMonitor_SLOT_9 = 61,
    VBuilderConfig_getProgressMonitor_SLOT_10 = 57,
    VBuilderConfig_getProgressMonitor_SLOT_11 = 46,
    VBuilderConfig_setRuntimePlatform_SLOT_10 = 58,
    VBuilderConfig_setRuntimePlatform_SLOT_11 = 47,
    VBuilderConfig_getRuntimePlatform_SLOT_10 = 59,
    VBuilderConfig_getRuntimePlatform_SLOT_11 = 48,
    VBuilderConfig_setMaxNbTactics_SLOT_10 = 60,
    VBuilderConfig_setMaxNbTactics_SLOT_11 = 49,
    VBuilderConfig_getMaxNbTactics_SLOT_10 = 61,
    VBuilderConfig_getMaxNbTactics_SLOT_11 = 50,
    VBuilderConfig_setTilingOptimizationLevel_SLOT_10 = 62,
    VBuilderConfig_setTilingOptimizationLevel_SLOT_11 = 51,
    VBuilderConfig_getTilingOptimizationLevel_SLOT_10 = 63,
    VBuilderConfig_getTilingOptimizationLevel_SLOT_11 = 52,
    VBuilderConfig_setL2LimitForTiling_SLOT_10 = 64,
    VBuilderConfig_setL2LimitForTiling_SLOT_11 = 53,
    VBuilderConfig_getL2LimitForTiling_SLOT_10 = 65,
    VBuilderConfig_getL2LimitForTiling_SLOT_11 = 54,
    VBuilderConfig_setRemoteAutoTuningConfig_SLOT_10 = 66,
    VBuilderConfig_setRemoteAutoTuningConfig_SLOT_11 = 55,
    VBuilderConfig_getRemoteAutoTuningConfig_SLOT_10 = 67,
    VBuilderConfig_getRemoteAutoTuningConfig_SLOT_11 = 56,
    VBuilderConfig_setBuildRoute_SLOT = 57,
    VBuilderConfig_getBuildRoute_SLOT = 58,
    VBuilderConfig_getAllBuildRoutes_SLOT = 59,
    VCastLayer_setToType_SLOT = 2,
    VCastLayer_getToType_SLOT = 3,
    VConcatenationLayer_setAxis_SLOT = 2,
    VConcatenationLayer_getAxis_SLOT = 3,
    VConditionalBoundaryLayer_getConditional_SLOT = 2,
    VConstantLayer_setWeights_SLOT = 2,
    VConstantLayer_getWeights_SLOT = 3,
    VConstantLayer_setDimensions_SLOT = 4,
    VConstantLayer_getDimensions_SLOT = 5,
    VConvolutionLayer_setKernelSize_SLOT = 2,
    VConvolutionLayer_getKernelSize_SLOT = 3,
    VConvolutionLayer_setNbOutputMaps_SLOT_8 = 4,
    VConvolutionLayer_setNbOutputMaps_SLOT_9 = 4,
    VConvolutionLayer_setNbOutputMaps_SLOT_10 = 2,
    VConvolutionLayer_setNbOutputMaps_SLOT_11 = 2,
    VConvolutionLayer_getNbOutputMaps_SLOT_8 = 5,
    VConvolutionLayer_getNbOutputMaps_SLOT_9 = 5,
    VConvolutionLayer_getNbOutputMaps_SLOT_10 = 3,
    VConvolutionLayer_getNbOutputMaps_SLOT_11 = 3,
    VConvolutionLayer_setStride_SLOT = 6,
    VConvolutionLayer_getStride_SLOT = 7,
    VConvolutionLayer_setPadding_SLOT = 8,
    VConvolutionLayer_getPadding_SLOT = 9,
    VConvolutionLayer_setNbGroups_SLOT_8 = 10,
    VConvolutionLayer_setNbGroups_SLOT_9 = 10,
    VConvolutionLayer_setNbGroups_SLOT_10 = 4,
    VConvolutionLayer_setNbGroups_SLOT_11 = 4,
    VConvolutionLayer_getNbGroups_SLOT_8 = 11,
    VConvolutionLayer_getNbGroups_SLOT_9 = 11,
    VConvolutionLayer_getNbGroups_SLOT_10 = 5,
    VConvolutionLayer_getNbGroups_SLOT_11 = 5,
    VConvolutionLayer_setKernelWeights_SLOT_8 = 12,
    VConvolutionLayer_setKernelWeights_SLOT_9 = 12,
    VConvolutionLayer_setKernelWeights_SLOT_10 = 6,
    VConvolutionLayer_setKernelWeights_SLOT_11 = 6,
    VConvolutionLayer_getKernelWeights_SLOT_8 = 13,
    VConvolutionLayer_getKernelWeights_SLOT_9 = 13,
    VConvolutionLayer_getKernelWeights_SLOT_10 = 7,
    VConvolutionLayer_getKernelWeights_SLOT_11 = 7,
    VConvolutionLayer_setBiasWeights_SLOT_8 = 14,
    VConvolutionLayer_setBiasWeights_SLOT_9 = 14,
    VConvolutionLayer_setBiasWeights_SLOT_10 = 8,
    VConvolutionLayer_setBiasWeights_SLOT_11 = 8,
    VConvolutionLayer_getBiasWeights_SLOT_8 = 15,
    VConvolutionLayer_getBiasWeights_SLOT_9 = 15,
    VConvolutionLayer_getBiasWeights_SLOT_10 = 9,
    VConvolutionLayer_getBiasWeights_SLOT_11 = 9,
    VConvolutionLayer_setDilation_SLOT = 16,
    VConvolutionLayer_getDilation_SLOT = 17,
    VConvolutionLayer_setPrePadding_SLOT_8 = 18,
    VConvolutionLayer_setPrePadding_SLOT_9 = 18,
    VConvolutionLayer_setPrePadding_SLOT_10 = 10,
    VConvolutionLayer_setPrePadding_SLOT_11 = 10,
    VConvolutionLayer_getPrePadding_SLOT_8 = 19,
    VConvolutionLayer_getPrePadding_SLOT_9 = 19,
    VConvolutionLayer_getPrePadding_SLOT_10 = 11,
    VConvolutionLayer_getPrePadding_SLOT_11 = 11,
    VConvolutionLayer_setPostPadding_SLOT_8 = 20,
    VConvolutionLayer_setPostPadding_SLOT_9 = 20,
    VConvolutionLayer_setPostPadding_SLOT_10 = 12,
    VConvolutionLayer_setPostPadding_SLOT_11 = 12,
    VConvolutionLayer_getPostPadding_SLOT_8 = 21,
    VConvolutionLayer_getPostPadding_SLOT_9 = 21,
    VConvolutionLayer_getPostPadding_SLOT_10 = 13,
    VConvolutionLayer_getPostPadding_SLOT_11 = 13,
    VConvolutionLayer_setPaddingMode_SLOT_8 = 22,
    VConvolutionLayer_setPaddingMode_SLOT_9 = 22,
    VConvolutionLayer_setPaddingMode_SLOT_10 = 14,
    VConvolutionLayer_setPaddingMode_SLOT_11 = 14,
    VConvolutionLayer_getPaddingMode_SLOT_8 = 23,
    VConvolutionLayer_getPaddingMode_SLOT_9 = 23,
    VConvolutionLayer_getPaddingMode_SLOT_10 = 15,
    VConvolutionLayer_getPaddingMode_SLOT_11 = 15,
    VConvolutionLayer_setKernelSizeNd_SLOT_8 = 24,
    VConvolutionLayer_setKernelSizeNd_SLOT_9 = 24,
    VConvolutionLayer_setKernelSizeNd_SLOT_10 = 16,
    VConvolutionLayer_setKernelSizeNd_SLOT_11 = 16,
    VConvolutionLayer_getKernelSizeNd_SLOT_8 = 25,
    VConvolutionLayer_getKernelSizeNd_SLOT_9 = 25,
    VConvolutionLayer_getKernelSizeNd_SLOT_10 = 17,
    VConvolutionLayer_getKernelSizeNd_SLOT_11 = 17,
    VConvolutionLayer_setStrideNd_SLOT_8 = 26,
    VConvolutionLayer_setStrideNd_SLOT_9 = 26,
    VConvolutionLayer_setStrideNd_SLOT_10 = 18,
    VConvolutionLayer_setStrideNd_SLOT_11 = 18,
    VConvolutionLayer_getStrideNd_SLOT_8 = 27,
    VConvolutionLayer_getStrideNd_SLOT_9 = 27,
    VConvolutionLayer_getStrideNd_SLOT_10 = 19,
    VConvolutionLayer_getStrideNd_SLOT_11 = 19,
    VConvolutionLayer_setPaddingNd_SLOT_8 = 28,
    VConvolutionLayer_setPaddingNd_SLOT_9 = 28,
    VConvolutionLayer_setPaddingNd_SLOT_10 = 20,
    VConvolutionLayer_setPaddingNd_SLOT_11 = 20,
    VConvolutionLayer_getPaddingNd_SLOT_8 = 29,
    VConvolutionLayer_getPaddingNd_SLOT_9 = 29,
    VConvolutionLayer_getPaddingNd_SLOT_10 = 21,
    VConvolutionLayer_getPaddingNd_SLOT_11 = 21,
    VConvolutionLayer_setDilationNd_SLOT_8 = 30,
    VConvolutionLayer_setDilationNd_SLOT_9 = 30,
    VConvolutionLayer_setDilationNd_SLOT_10 = 22,
    VConvolutionLayer_setDilationNd_SLOT_11 = 22,
    VConvolutionLayer_getDilationNd_SLOT_8 = 31,
    VConvolutionLayer_getDilationNd_SLOT_9 = 31,
    VConvolutionLayer_getDilationNd_SLOT_10 = 23,
    VConvolutionLayer_getDilationNd_SLOT_11 = 23,
    VCudaEngine_getNbBindings_SLOT = 2,
    VCudaEngine_getBindingIndex_SLOT = 3,
    VCudaEngine_getBindingName_SLOT = 4,
    VCudaEngine_bindingIsInput_SLOT = 5,
    VCudaEngine_getBindingDimensions_SLOT = 6,
    VCudaEngine_getBindingDataType_SLOT = 7,
    VCudaEngine_getMaxBatchSize_SLOT = 8,
    VCudaEngine_getNbLayers_SLOT_8 = 9,
    VCudaEngine_getNbLayers_SLOT_9 = 9,
    VCudaEngine_getNbLayers_SLOT_10 = 3,
    VCudaEngine_getNbLayers_SLOT_11 = 3,
    VCudaEngine_serialize_SLOT_8 = 10,
    VCudaEngine_serialize_SLOT_9 = 10,
    VCudaEngine_serialize_SLOT_10 = 4,
    VCudaEngine_serialize_SLOT_11 = 4,
    VCudaEngine_createExecutionContext_SLOT_8 = 11,
    VCudaEngine_createExecutionContext_SLOT_9 = 11,
    VCudaEngine_createExecutionContext_SLOT_10 = 5,
    VCudaEngine_createExecutionContext_SLOT_11 = 5,
    VCudaEngine_getLocation_SLOT = 12,
    VCudaEngine_createExecutionContextWithoutDeviceMemory_SLOT_8 = 13,
    VCudaEngine_createExecutionContextWithoutDeviceMemory_SLOT_9 = 13,
    VCudaEngine_createExecutionContextWithoutDeviceMemory_SLOT_10 = 6,
    VCudaEngine_getDeviceMemorySize_SLOT_8 = 14,
    VCudaEngine_getDeviceMemorySize_SLOT_9 = 14,
    VCudaEngine_getDeviceMemorySize_SLOT_10 = 7,
    VCudaEngine_isRefittable_SLOT_8 = 15,
    VCudaEngine_isRefittable_SLOT_9 = 15,
    VCudaEngine_isRefittable_SLOT_10 = 8,
    VCudaEngine_isRefittable_SLOT_11 = 6,
    VCudaEngine_getBindingBytesPerComponent_SLOT = 16,
    VCudaEngine_getBindingComponentsPerElement_SLOT = 17,
    VCudaEngine_getBindingFormat_SLOT = 18,
    VCudaEngine_getBindingFormatDesc_SLOT = 19,
    VCudaEngine_getBindingVectorizedDim_SLOT = 20,
    VCudaEngine_getName_SLOT_8 = 21,
    VCudaEngine_getName_SLOT_9 = 21,
    VCudaEngine_getName_SLOT_10 = 9,
    VCudaEngine_getName_SLOT_11 = 7,
    VCudaEngine_getNbOptimizationProfiles_SLOT_8 = 22,
    VCudaEngine_getNbOptimizationProfiles_SLOT_9 = 22,
    VCudaEngine_getNbOptimizationProfiles_SLOT_10 = 10,
    VCudaEngine_getNbOptimizationProfiles_SLOT_11 = 8,
    VCudaEngine_getProfileDimensions_SLOT = 23,
    VCudaEngine_getProfileShapeValues_SLOT = 24,
    VCudaEngine_isShapeBinding_SLOT = 25,
    VCudaEngine_isExecutionBinding_SLOT = 26,
    VCudaEngine_getEngineCapability_SLOT_8 = 27,
    VCudaEngine_getEngineCapability_SLOT_9 = 27,
    VCudaEngine_getEngineCapability_SLOT_10 = 12,
    VCudaEngine_getEngineCapability_SLOT_11 = 9,
    VCudaEngine_setErrorRecorder_SLOT_8 = 28,
    VCudaEngine_setErrorRecorder_SLOT_9 = 28,
    VCudaEngine_setErrorRecorder_SLOT_10 = 13,
    VCudaEngine_setErrorRecorder_SLOT_11 = 10,
    VCudaEngine_getErrorRecorder_SLOT_8 = 29,
    VCudaEngine_getErrorRecorder_SLOT_9 = 29,
    VCudaEngine_getErrorRecorder_SLOT_10 = 14,
    VCudaEngine_getErrorRecorder_SLOT_11 = 11,
    VCudaEngine_hasImplicitBatchDimension_SLOT_8 = 30,
    VCudaEngine_hasImplicitBatchDimension_SLOT_9 = 30,
    VCudaEngine_hasImplicitBatchDimension_SLOT_10 = 15,
    VCudaEngine_getTacticSources_SLOT_8 = 31,
    VCudaEngine_getTacticSources_SLOT_9 = 31,
    VCudaEngine_getTacticSources_SLOT_10 = 16,
    VCudaEngine_getTacticSources_SLOT_11 = 12,
    VCudaEngine_getProfilingVerbosity_SLOT_8 = 32,
    VCudaEngine_getProfilingVerbosity_SLOT_9 = 32,
    VCudaEngine_getProfilingVerbosity_SLOT_10 = 17,
    VCudaEngine_getProfilingVerbosity_SLOT_11 = 13,
    VCudaEngine_createEngineInspector_SLOT_8 = 33,
    VCudaEngine_createEngineInspector_SLOT_9 = 33,
    VCudaEngine_createEngineInspector_SLOT_10 = 18,
    VCudaEngine_createEngineInspector_SLOT_11 = 14,
    VCudaEngine_getTensorShape_SLOT_8 = 34,
    VCudaEngine_getTensorShape_SLOT_9 = 34,
    VCudaEngine_getTensorShape_SLOT_10 = 19,
    VCudaEngine_getTensorShape_SLOT_11 = 15,
    VCudaEngine_getTensorDataType_SLOT_8 = 35,
    VCudaEngine_getTensorDataType_SLOT_9 = 35,
    VCudaEngine_getTensorDataType_SLOT_10 = 20,
    VCudaEngine_getTensorDataType_SLOT_11 = 16,
    VCudaEngine_getTensorLocation_SLOT_8 = 36,
    VCudaEngine_getTensorLocation_SLOT_9 = 36,
    VCudaEngine_getTensorLocation_SLOT_10 = 21,
    VCudaEngine_getTensorLocation_SLOT_11 = 17,
    VCudaEngine_isShapeInferenceIO_SLOT_8 = 37,
    VCudaEngine_isShapeInferenceIO_SLOT_9 = 37,
    VCudaEngine_isShapeInferenceIO_SLOT_10 = 22,
    VCudaEngine_isShapeInferenceIO_SLOT_11 = 18,
    VCudaEngine_getTensorIOMode_SLOT_8 = 38,
    VCudaEngine_getTensorIOMode_SLOT_9 = 38,
    VCudaEngine_getTensorIOMode_SLOT_10 = 23,
    VCudaEngine_getTensorIOMode_SLOT_11 = 19,
    VCudaEngine_getTensorBytesPerComponent_SLOT_8 = 39,
    VCudaEngine_getTensorBytesPerComponent_SLOT_9 = 39,
    VCudaEngine_getTensorBytesPerComponent_SLOT_10 = 24,
    VCudaEngine_getTensorBytesPerComponent_SLOT_11 = 20,
    VCudaEngine_getTensorComponentsPerElement_SLOT_8 = 40,
    VCudaEngine_getTensorComponentsPerElement_SLOT_9 = 40,
    VCudaEngine_getTensorComponentsPerElement_SLOT_10 = 25,
    VCudaEngine_getTensorComponentsPerElement_SLOT_11 = 21,
    VCudaEngine_getTensorFormat_SLOT_8 = 41,
    VCudaEngine_getTensorFormat_SLOT_9 = 41,
    VCudaEngine_getTensorFormat_SLOT_10 = 26,
    VCudaEngine_getTensorFormat_SLOT_11 = 22,
    VCudaEngine_getTensorFormatDesc_SLOT_8 = 42,
    VCudaEngine_getTensorFormatDesc_SLOT_9 = 42,
    VCudaEngine_getTensorFormatDesc_SLOT_10 = 27,
    VCudaEngine_getTensorFormatDesc_SLOT_11 = 23,
    VCudaEngine_getTensorVectorizedDim_SLOT_8 = 43,
    VCudaEngine_getTensorVectorizedDim_SLOT_9 = 43,
    VCudaEngine_getTensorVectorizedDim_SLOT_10 = 28,
    VCudaEngine_getTensorVectorizedDim_SLOT_11 = 24,
    VCudaEngine_getProfileShape_SLOT_8 = 44,
    VCudaEngine_getProfileShape_SLOT_9 = 44,
    VCudaEngine_getProfileShape_SLOT_10 = 29,
    VCudaEngine_getProfileShape_SLOT_11 = 25,
    VCudaEngine_getNbIOTensors_SLOT_8 = 45,
    VCudaEngine_getNbIOTensors_SLOT_9 = 45,
    VCudaEngine_getNbIOTensors_SLOT_10 = 30,
    VCudaEngine_getNbIOTensors_SLOT_11 = 26,
    VCudaEngine_getIOTensorName_SLOT_8 = 46,
    VCudaEngine_getIOTensorName_SLOT_9 = 46,
    VCudaEngine_getIOTensorName_SLOT_10 = 31,
    VCudaEngine_getIOTensorName_SLOT_11 = 27,
    VCudaEngine_getHardwareCompatibilityLevel_SLOT_8 = 47,
    VCudaEngine_getHardwareCompatibilityLevel_SLOT_9 = 47,
    VCudaEngine_getHardwareCompatibilityLevel_SLOT_10 = 32,
    VCudaEngine_getHardwareCompatibilityLevel_SLOT_11 = 28,
    VCudaEngine_getPImpl_SLOT_8 = 48,
    VCudaEngine_getPImpl_SLOT_9 = 48,
    VCudaEngine_getPImpl_SLOT_10 = 2,
    VCudaEngine_getPImpl_SLOT_11 = 2,
    VCudaEngine_getNbAuxStreams_SLOT_8 = 49,
    VCudaEngine_getNbAuxStreams_SLOT_9 = 49,
    VCudaEngine_getNbAuxStreams_SLOT_10 = 33,
    VCudaEngine_getNbAuxStreams_SLOT_11 = 29,
    VCudaEngine_getTensorBytesPerComponentV2_SLOT_8 = 50,
    VCudaEngine_getTensorBytesPerComponentV2_SLOT_9 = 50,
    VCudaEngine_getTensorBytesPerComponentV2_SLOT_10 = 34,
    VCudaEngine_getTensorBytesPerComponentV2_SLOT_11 = 30,
    VCudaEngine_getTensorComponentsPerElementV2_SLOT_8 = 51,
    VCudaEngine_getTensorComponentsPerElementV2_SLOT_9 = 51,
    VCudaEngine_getTensorComponentsPerElementV2_SLOT_10 = 35,
    VCudaEngine_getTensorComponentsPerElementV2_SLOT_11 = 31,
    VCudaEngine_getTensorFormatV2_SLOT_8 = 52,
    VCudaEngine_getTensorFormatV2_SLOT_9 = 52,
    VCudaEngine_getTensorFormatV2_SLOT_10 = 36,
    VCudaEngine_getTensorFormatV2_SLOT_11 = 32,
    VCudaEngine_getTensorFormatDescV2_SLOT_8 = 53,
    VCudaEngine_getTensorFormatDescV2_SLOT_9 = 53,
    VCudaEngine_getTensorFormatDescV2_SLOT_10 = 37,
    VCudaEngine_getTensorFormatDescV2_SLOT_11 = 33,
    VCudaEngine_getTensorVectorizedDimV2_SLOT_8 = 54,
    VCudaEngine_getTensorVectorizedDimV2_SLOT_9 = 54,
    VCudaEngine_getTensorVectorizedDimV2_SLOT_10 = 38,
    VCudaEngine_getTensorVectorizedDimV2_SLOT_11 = 34,
    VCudaEngine_createSerializationConfig_SLOT_9 = 55,
    VCudaEngine_createSerializationConfig_SLOT_10 = 39,
    VCudaEngine_createSerializationConfig_SLOT_11 = 35,
    VCudaEngine_serializeWithConfig_SLOT_9 = 56,
    VCudaEngine_serializeWithConfig_SLOT_10 = 40,
    VCudaEngine_serializeWithConfig_SLOT_11 = 36,
    VCudaEngine_getProfileTensorValues_SLOT = 11,
    VCudaEngine_getDeviceMemorySizeForProfile_SLOT = 41,
    VCudaEngine_createRefitter_SLOT_10 = 42,
    VCudaEngine_createRefitter_SLOT_11 = 37,
    VCudaEngine_setWeightStreamingBudget_SLOT = 43,
    VCudaEngine_getWeightStreamingBudget_SLOT = 44,
    VCudaEngine_getMinimumWeightStreamingBudget_SLOT = 45,
    VCudaEngine_getStreamableWeightsSize_SLOT_10 = 46,
    VCudaEngine_getStreamableWeightsSize_SLOT_11 = 38,
    VCudaEngine_isDebugTensor_SLOT_10 = 47,
    VCudaEngine_isDebugTensor_SLOT_11 = 39,
    VCudaEngine_setWeightStreamingBudgetV2_SLOT_10 = 48,
    VCudaEngine_setWeightStreamingBudgetV2_SLOT_11 = 40,
    VCudaEngine_getWeightStreamingBudgetV2_SLOT_10 = 49,
    VCudaEngine_getWeightStreamingBudgetV2_SLOT_11 = 41,
    VCudaEngine_getWeightStreamingAutomaticBudget_SLOT_10 = 50,
    VCudaEngine_getWeightStreamingAutomaticBudget_SLOT_11 = 42,
    VCudaEngine_getWeightStreamingScratchMemorySize_SLOT_10 = 51,
    VCudaEngine_getWeightStreamingScratchMemorySize_SLOT_11 = 43,
    VCudaEngine_getDeviceMemorySizeV2_SLOT_10 = 52,
    VCudaEngine_getDeviceMemorySizeV2_SLOT_11 = 44,
    VCudaEngine_getDeviceMemorySizeForProfileV2_SLOT_10 = 53,
    VCudaEngine_getDeviceMemorySizeForProfileV2_SLOT_11 = 45,
    VCudaEngine_getProfileTensorValuesV2_SLOT_10 = 54,
    VCudaEngine_getProfileTensorValuesV2_SLOT_11 = 46,
    VCudaEngine_createExecutionContextWithRuntimeConfig_SLOT_10 = 55,
    VCudaEngine_createExecutionContextWithRuntimeConfig_SLOT_11 = 47,
    VCudaEngine_createRuntimeConfig_SLOT_10 = 56,
    VCudaEngine_createRuntimeConfig_SLOT_11 = 48,
    VCudaEngine_getEngineStat_SLOT_10 = 57,
    VCudaEngine_getEngineStat_SLOT_11 = 49,
    VCudaEngine_getAliasedInputTensor_SLOT_10 = 58,
    VCudaEngine_getAliasedInputTensor_SLOT_11 = 50,
    VCumulativeLayer_setOperation_SLOT = 2,
    VCumulativeLayer_getOperation_SLOT = 3,
    VCumulativeLayer_setExclusive_SLOT = 4,
    VCumulativeLayer_getExclusive_SLOT = 5,
    VCumulativeLayer_setReverse_SLOT = 6,
    VCumulativeLayer_getReverse_SLOT = 7,
    VDeconvolutionLayer_setKernelSize_SLOT = 2,
    VDeconvolutionLayer_getKernelSize_SLOT = 3,
    VDeconvolutionLayer_setNbOutputMaps_SLOT_8 = 4,
    VDeconvolutionLayer_setNbOutputMaps_SLOT_9 = 4,
    VDeconvolutionLayer_setNbOutputMaps_SLOT_10 = 2,
    VDeconvolutionLayer_setNbOutputMaps_SLOT_11 = 2,
    VDeconvolutionLayer_getNbOutputMaps_SLOT_8 = 5,
    VDeconvolutionLayer_getNbOutputMaps_SLOT_9 = 5,
    VDeconvolutionLayer_getNbOutputMaps_SLOT_10 = 3,
    VDeconvolutionLayer_getNbOutputMaps_SLOT_11 = 3,
    VDeconvolutionLayer_setStride_SLOT = 6,
    VDeconvolutionLayer_getStride_SLOT = 7,
    VDeconvolutionLayer_setPadding_SLOT = 8,
    VDeconvolutionLayer_getPadding_SLOT = 9,
    VDeconvolutionLayer_setNbGroups_SLOT_8 = 10,
    VDeconvolutionLayer_setNbGroups_SLOT_9 = 10,
    VDeconvolutionLayer_setNbGroups_SLOT_10 = 4,
    VDeconvolutionLayer_setNbGroups_SLOT_11 = 4,
    VDeconvolutionLayer_getNbGroups_SLOT_8 = 11,
    VDeconvolutionLayer_getNbGroups_SLOT_9 = 11,
    VDeconvolutionLayer_getNbGroups_SLOT_10 = 5,
    VDeconvolutionLayer_getNbGroups_SLOT_11 = 5,
    VDeconvolutionLayer_setKernelWeights_SLOT_8 = 12,
    VDeconvolutionLayer_setKernelWeights_SLOT_9 = 12,
    VDeconvolutionLayer_setKernelWeights_SLOT_10 = 6,
    VDeconvolutionLayer_setKernelWeights_SLOT_11 = 6,
    VDeconvolutionLayer_getKernelWeights_SLOT_8 = 13,
    VDeconvolutionLayer_getKernelWeights_SLOT_9 = 13,
    VDeconvolutionLayer_getKernelWeights_SLOT_10 = 7,
    VDeconvolutionLayer_getKernelWeights_SLOT_11 = 7,
    VDeconvolutionLayer_setBiasWeights_SLOT_8 = 14,
    VDeconvolutionLayer_setBiasWeights_SLOT_9 = 14,
    VDeconvolutionLayer_setBiasWeights_SLOT_10 = 8,
    VDeconvolutionLayer_setBiasWeights_SLOT_11 = 8,
    VDeconvolutionLayer_getBiasWeights_SLOT_8 = 15,
    VDeconvolutionLayer_getBiasWeights_SLOT_9 = 15,
    VDeconvolutionLayer_getBiasWeights_SLOT_10 = 9,
    VDeconvolutionLayer_getBiasWeights_SLOT_11 = 9,
    VDeconvolutionLayer_setPrePadding_SLOT_8 = 16,
    VDeconvolutionLayer_setPrePadding_SLOT_9 = 16,
    VDeconvolutionLayer_setPrePadding_SLOT_10 = 10,
    VDeconvolutionLayer_setPrePadding_SLOT_11 = 10,
    VDeconvolutionLayer_getPrePadding_SLOT_8 = 17,
    VDeconvolutionLayer_getPrePadding_SLOT_9 = 17,
    VDeconvolutionLayer_getPrePadding_SLOT_10 = 11,
    VDeconvolutionLayer_getPrePadding_SLOT_11 = 11,
    VDeconvolutionLayer_setPostPadding_SLOT_8 = 18,
    VDeconvolutionLayer_setPostPadding_SLOT_9 = 18,
    VDeconvolutionLayer_setPostPadding_SLOT_10 = 12,
    VDeconvolutionLayer_setPostPadding_SLOT_11 = 12,
    VDeconvolutionLayer_getPostPadding_SLOT_8 = 19,
    VDeconvolutionLayer_getPostPadding_SLOT_9 = 19,
    VDeconvolutionLayer_getPostPadding_SLOT_10 = 13,
    VDeconvolutionLayer_getPostPadding_SLOT_11 = 13,
    VDeconvolutionLayer_setPaddingMode_SLOT_8 = 20,
    VDeconvolutionLayer_setPaddingMode_SLOT_9 = 20,
    VDeconvolutionLayer_setPaddingMode_SLOT_10 = 14,
    VDeconvolutionLayer_setPaddingMode_SLOT_11 = 14,
    VDeconvolutionLayer_getPaddingMode_SLOT_8 = 21,
    VDeconvolutionLayer_getPaddingMode_SLOT_9 = 21,
    VDeconvolutionLayer_getPaddingMode_SLOT_10 = 15,
    VDeconvolutionLayer_getPaddingMode_SLOT_11 = 15,
    VDeconvolutionLayer_setKernelSizeNd_SLOT_8 = 22,
    VDeconvolutionLayer_setKernelSizeNd_SLOT_9 = 22,
    VDeconvolutionLayer_setKernelSizeNd_SLOT_10 = 16,
    VDeconvolutionLayer_setKernelSizeNd_SLOT_11 = 16,
    VDeconvolutionLayer_getKernelSizeNd_SLOT_8 = 23,
    VDeconvolutionLayer_getKernelSizeNd_SLOT_9 = 23,
    VDeconvolutionLayer_getKernelSizeNd_SLOT_10 = 17,
    VDeconvolutionLayer_getKernelSizeNd_SLOT_11 = 17,
    VDeconvolutionLayer_setStrideNd_SLOT_8 = 24,
    VDeconvolutionLayer_setStrideNd_SLOT_9 = 24,
    VDeconvolutionLayer_setStrideNd_SLOT_10 = 18,
    VDeconvolutionLayer_setStrideNd_SLOT_11 = 18,
    VDeconvolutionLayer_getStrideNd_SLOT_8 = 25,
    VDeconvolutionLayer_getStrideNd_SLOT_9 = 25,
    VDeconvolutionLayer_getStrideNd_SLOT_10 = 19,
    VDeconvolutionLayer_getStrideNd_SLOT_11 = 19,
    VDeconvolutionLayer_setPaddingNd_SLOT_8 = 26,
    VDeconvolutionLayer_setPaddingNd_SLOT_9 = 26,
    VDeconvolutionLayer_setPaddingNd_SLOT_10 = 20,
    VDeconvolutionLayer_setPaddingNd_SLOT_11 = 20,
    VDeconvolutionLayer_getPaddingNd_SLOT_8 = 27,
    VDeconvolutionLayer_getPaddingNd_SLOT_9 = 27,
    VDeconvolutionLayer_getPaddingNd_SLOT_10 = 21,
    VDeconvolutionLayer_getPaddingNd_SLOT_11 = 21,
    VDeconvolutionLayer_setDilationNd_SLOT_8 = 28,
    VDeconvolutionLayer_setDilationNd_SLOT_9 = 28,
    VDeconvolutionLayer_setDilationNd_SLOT_10 = 22,
    VDeconvolutionLayer_setDilationNd_SLOT_11 = 22,
    VDeconvolutionLayer_getDilationNd_SLOT_8 = 29,
    VDeconvolutionLayer_getDilationNd_SLOT_9 = 29,
    VDeconvolutionLayer_getDilationNd_SLOT_10 = 23,
    VDeconvolutionLayer_getDilationNd_SLOT_11 = 23,
    VDequantizeLayer_getAxis_SLOT = 2,
    VDequantizeLayer_setAxis_SLOT = 3,
    VDequantizeLayer_getToType_SLOT = 4,
    VDequantizeLayer_setToType_SLOT = 5,
    VDequantizeLayer_getBlockShape_SLOT = 6,
    VDequantizeLayer_setBlockShape_SLOT = 7,
    VDimensionExpr_isConstant_SLOT = 2,
    VDimensionExpr_getConstantValue_SLOT = 3,
    VDimensionExpr_isSizeTensor_SLOT = 4,
    VDynamicQuantizeLayer_getAxis_SLOT = 2,
    VDynamicQuantizeLayer_setAxis_SLOT = 3,
    VDynamicQuantizeLayer_getBlockSize_SLOT = 4,
    VDynamicQuantizeLayer_setBlockSize_SLOT = 5,
    VDynamicQuantizeLayer_getScaleType_SLOT = 6,
    VDynamicQuantizeLayer_setScaleType_SLOT = 7,
    VDynamicQuantizeLayer_getToType_SLOT = 8,
    VDynamicQuantizeLayer_setToType_SLOT = 9,
    VDynamicQuantizeLayer_getBlockShape_SLOT = 10,
    VDynamicQuantizeLayer_setBlockShape_SLOT = 11,
    VEinsumLayer_setEquation_SLOT = 2,
    VEinsumLayer_getEquation_SLOT = 3,
    VElementWiseLayer_setOperation_SLOT = 2,
    VElementWiseLayer_getOperation_SLOT = 3,
    VEngineInspector_setExecutionContext_SLOT_8 = 2,
    VEngineInspector_setExecutionContext_SLOT_9 = 2,
    VEngineInspector_setExecutionContext_SLOT_10 = 3,
    VEngineInspector_setExecutionContext_SLOT_11 = 3,
    VEngineInspector_getExecutionContext_SLOT_8 = 3,
    VEngineInspector_getExecutionContext_SLOT_9 = 3,
    VEngineInspector_getExecutionContext_SLOT_10 = 4,
    VEngineInspector_getExecutionContext_SLOT_11 = 4,
    VEngineInspector_getLayerInformation_SLOT_8 = 4,
    VEngineInspector_getLayerInformation_SLOT_9 = 4,
    VEngineInspector_getLayerInformation_SLOT_10 = 5,
    VEngineInspector_getLayerInformation_SLOT_11 = 5,
    VEngineInspector_getEngineInformation_SLOT_8 = 5,
    VEngineInspector_getEngineInformation_SLOT_9 = 5,
    VEngineInspector_getEngineInformation_SLOT_10 = 6,
    VEngineInspector_getEngineInformation_SLOT_11 = 6,
    VEngineInspector_setErrorRecorder_SLOT_8 = 6,
    VEngineInspector_setErrorRecorder_SLOT_9 = 6,
    VEngineInspector_setErrorRecorder_SLOT_10 = 7,
    VEngineInspector_setErrorRecorder_SLOT_11 = 7,
    VEngineInspector_getErrorRecorder_SLOT_8 = 7,
    VEngineInspector_getErrorRecorder_SLOT_9 = 7,
    VEngineInspector_getErrorRecorder_SLOT_10 = 8,
    VEngineInspector_getErrorRecorder_SLOT_11 = 8,
    VEngineInspector_getPImpl_SLOT_8 = 8,
    VEngineInspector_getPImpl_SLOT_9 = 8,
    VEngineInspector_getPImpl_SLOT_10 = 2,
    VEngineInspector_getPImpl_SLOT_11 = 2,
    VExecutionContext_execute_SLOT = 2,
    VExecutionContext_enqueue_SLOT = 3,
    VExecutionContext_setDebugSync_SLOT_8 = 4,
    VExecutionContext_setDebugSync_SLOT_9 = 4,
    VExecutionContext_setDebugSync_SLOT_10 = 3,
    VExecutionContext_setDebugSync_SLOT_11 = 3,
    VExecutionContext_getDebugSync_SLOT_8 = 5,
    VExecutionContext_getDebugSync_SLOT_9 = 5,
    VExecutionContext_getDebugSync_SLOT_10 = 4,
    VExecutionContext_getDebugSync_SLOT_11 = 4,
    VExecutionContext_setProfiler_SLOT_8 = 6,
    VExecutionContext_setProfiler_SLOT_9 = 6,
    VExecutionContext_setProfiler_SLOT_10 = 5,
    VExecutionContext_setProfiler_SLOT_11 = 5,
    VExecutionContext_getProfiler_SLOT_8 = 7,
    VExecutionContext_getProfiler_SLOT_9 = 7,
    VExecutionContext_getProfiler_SLOT_10 = 6,
    VExecutionContext_getProfiler_SLOT_11 = 6,
    VExecutionContext_getEngine_SLOT_8 = 8,
    VExecutionContext_getEngine_SLOT_9 = 8,
    VExecutionContext_getEngine_SLOT_10 = 7,
    VExecutionContext_getEngine_SLOT_11 = 7,
    VExecutionContext_setName_SLOT_8 = 9,
    VExecutionContext_setName_SLOT_9 = 9,
    VExecutionContext_setName_SLOT_10 = 8,
    VExecutionContext_setName_SLOT_11 = 8,
    VExecutionContext_getName_SLOT_8 = 10,
    VExecutionContext_getName_SLOT_9 = 10,
    VExecutionContext_getName_SLOT_10 = 9,
    VExecutionContext_getName_SLOT_11 = 9,
    VExecutionContext_setDeviceMemory_SLOT_8 = 11,
    VExecutionContext_setDeviceMemory_SLOT_9 = 11,
    VExecutionContext_setDeviceMemory_SLOT_10 = 10,
    VExecutionContext_setDeviceMemory_SLOT_11 = 10,
    VExecutionContext_getStrides_SLOT = 12,
    VExecutionContext_setOptimizationProfile_SLOT = 13,
    VExecutionContext_getOptimizationProfile_SLOT_8 = 14,
    VExecutionContext_getOptimizationProfile_SLOT_9 = 14,
    VExecutionContext_getOptimizationProfile_SLOT_10 = 11,
    VExecutionContext_getOptimizationProfile_SLOT_11 = 11,
    VExecutionContext_setBindingDimensions_SLOT = 15,
    VExecutionContext_getBindingDimensions_SLOT = 16,
    VExecutionContext_setInputShapeBinding_SLOT = 17,
    VExecutionContext_getShapeBinding_SLOT = 18,
    VExecutionContext_allInputDimensionsSpecified_SLOT_8 = 19,
    VExecutionContext_allInputDimensionsSpecified_SLOT_9 = 19,
    VExecutionContext_allInputDimensionsSpecified_SLOT_10 = 12,
    VExecutionContext_allInputDimensionsSpecified_SLOT_11 = 12,
    VExecutionContext_allInputShapesSpecified_SLOT_8 = 20,
    VExecutionContext_allInputShapesSpecified_SLOT_9 = 20,
    VExecutionContext_allInputShapesSpecified_SLOT_10 = 13,
    VExecutionContext_setErrorRecorder_SLOT_8 = 21,
    VExecutionContext_setErrorRecorder_SLOT_9 = 21,
    VExecutionContext_setErrorRecorder_SLOT_10 = 14,
    VExecutionContext_setErrorRecorder_SLOT_11 = 13,
    VExecutionContext_getErrorRecorder_SLOT_8 = 22,
    VExecutionContext_getErrorRecorder_SLOT_9 = 22,
    VExecutionContext_getErrorRecorder_SLOT_10 = 15,
    VExecutionContext_getErrorRecorder_SLOT_11 = 14,
    VExecutionContext_executeV2_SLOT_8 = 23,
    VExecutionContext_executeV2_SLOT_9 = 23,
    VExecutionContext_executeV2_SLOT_10 = 16,
    VExecutionContext_executeV2_SLOT_11 = 15,
    VExecutionContext_enqueueV2_SLOT = 24,
    VExecutionContext_setOptimizationProfileAsync_SLOT_8 = 25,
    VExecutionContext_setOptimizationProfileAsync_SLOT_9 = 25,
    VExecutionContext_setOptimizationProfileAsync_SLOT_10 = 17,
    VExecutionContext_setOptimizationProfileAsync_SLOT_11 = 16,
    VExecutionContext_setEnqueueEmitsProfile_SLOT_8 = 26,
    VExecutionContext_setEnqueueEmitsProfile_SLOT_9 = 26,
    VExecutionContext_setEnqueueEmitsProfile_SLOT_10 = 18,
    VExecutionContext_setEnqueueEmitsProfile_SLOT_11 = 17,
    VExecutionContext_getEnqueueEmitsProfile_SLOT_8 = 27,
    VExecutionContext_getEnqueueEmitsProfile_SLOT_9 = 27,
    VExecutionContext_getEnqueueEmitsProfile_SLOT_10 = 19,
    VExecutionContext_getEnqueueEmitsProfile_SLOT_11 = 18,
    VExecutionContext_reportToProfiler_SLOT_8 = 28,
    VExecutionContext_reportToProfiler_SLOT_9 = 28,
    VExecutionContext_reportToProfiler_SLOT_10 = 20,
    VExecutionContext_reportToProfiler_SLOT_11 = 19,
    VExecutionContext_setInputShape_SLOT_8 = 29,
    VExecutionContext_setInputShape_SLOT_9 = 29,
    VExecutionContext_setInputShape_SLOT_10 = 21,
    VExecutionContext_setInputShape_SLOT_11 = 20,
    VExecutionContext_getTensorShape_SLOT_8 = 30,
    VExecutionContext_getTensorShape_SLOT_9 = 30,
    VExecutionContext_getTensorShape_SLOT_10 = 22,
    VExecutionContext_getTensorShape_SLOT_11 = 21,
    VExecutionContext_getTensorStrides_SLOT_8 = 31,
    VExecutionContext_getTensorStrides_SLOT_9 = 31,
    VExecutionContext_getTensorStrides_SLOT_10 = 23,
    VExecutionContext_getTensorStrides_SLOT_11 = 22,
    VExecutionContext_setTensorAddress_SLOT_8 = 32,
    VExecutionContext_setTensorAddress_SLOT_9 = 32,
    VExecutionContext_setTensorAddress_SLOT_10 = 24,
    VExecutionContext_setTensorAddress_SLOT_11 = 23,
    VExecutionContext_getTensorAddress_SLOT_8 = 33,
    VExecutionContext_getTensorAddress_SLOT_9 = 33,
    VExecutionContext_getTensorAddress_SLOT_10 = 25,
    VExecutionContext_getTensorAddress_SLOT_11 = 24,
    VExecutionContext_setInputTensorAddress_SLOT_8 = 34,
    VExecutionContext_setInputTensorAddress_SLOT_9 = 34,
    VExecutionContext_setInputTensorAddress_SLOT_10 = 26,
    VExecutionContext_setInputTensorAddress_SLOT_11 = 25,
    VExecutionContext_inferShapes_SLOT_8 = 35,
    VExecutionContext_inferShapes_SLOT_9 = 35,
    VExecutionContext_inferShapes_SLOT_10 = 28,
    VExecutionContext_inferShapes_SLOT_11 = 27,
    VExecutionContext_setInputConsumedEvent_SLOT_8 = 36,
    VExecutionContext_setInputConsumedEvent_SLOT_9 = 36,
    VExecutionContext_setInputConsumedEvent_SLOT_10 = 29,
    VExecutionContext_setInputConsumedEvent_SLOT_11 = 28,
    VExecutionContext_getInputConsumedEvent_SLOT_8 = 37,
    VExecutionContext_getInputConsumedEvent_SLOT_9 = 37,
    VExecutionContext_getInputConsumedEvent_SLOT_10 = 30,
    VExecutionContext_getInputConsumedEvent_SLOT_11 = 29,
    VExecutionContext_getOutputTensorAddress_SLOT_8 = 38,
    VExecutionContext_getOutputTensorAddress_SLOT_9 = 38,
    VExecutionContext_getOutputTensorAddress_SLOT_10 = 31,
    VExecutionContext_getOutputTensorAddress_SLOT_11 = 30,
    VExecutionContext_setOutputAllocator_SLOT_8 = 39,
    VExecutionContext_setOutputAllocator_SLOT_9 = 39,
    VExecutionContext_setOutputAllocator_SLOT_10 = 32,
    VExecutionContext_setOutputAllocator_SLOT_11 = 31,
    VExecutionContext_getOutputAllocator_SLOT_8 = 40,
    VExecutionContext_getOutputAllocator_SLOT_9 = 40,
    VExecutionContext_getOutputAllocator_SLOT_10 = 33,
    VExecutionContext_getOutputAllocator_SLOT_11 = 32,
    VExecutionContext_getMaxOutputSize_SLOT_8 = 41,
    VExecutionContext_getMaxOutputSize_SLOT_9 = 41,
    VExecutionContext_getMaxOutputSize_SLOT_10 = 34,
    VExecutionContext_getMaxOutputSize_SLOT_11 = 33,
    VExecutionContext_setTemporaryStorageAllocator_SLOT_8 = 42,
    VExecutionContext_setTemporaryStorageAllocator_SLOT_9 = 42,
    VExecutionContext_setTemporaryStorageAllocator_SLOT_10 = 35,
    VExecutionContext_setTemporaryStorageAllocator_SLOT_11 = 34,
    VExecutionContext_getTemporaryStorageAllocator_SLOT_8 = 43,
    VExecutionContext_getTemporaryStorageAllocator_SLOT_9 = 43,
    VExecutionContext_getTemporaryStorageAllocator_SLOT_10 = 36,
    VExecutionContext_getTemporaryStorageAllocator_SLOT_11 = 35,
    VExecutionContext_enqueueV3_SLOT_8 = 44,
    VExecutionContext_enqueueV3_SLOT_9 = 44,
    VExecutionContext_enqueueV3_SLOT_10 = 37,
    VExecutionContext_enqueueV3_SLOT_11 = 36,
    VExecutionContext_setPersistentCacheLimit_SLOT_8 = 45,
    VExecutionContext_setPersistentCacheLimit_SLOT_9 = 45,
    VExecutionContext_setPersistentCacheLimit_SLOT_10 = 38,
    VExecutionContext_setPersistentCacheLimit_SLOT_11 = 37,
    VExecutionContext_getPersistentCacheLimit_SLOT_8 = 46,
    VExecutionContext_getPersistentCacheLimit_SLOT_9 = 46,
    VExecutionContext_getPersistentCacheLimit_SLOT_10 = 39,
    VExecutionContext_getPersistentCacheLimit_SLOT_11 = 38,
    VExecutionContext_setNvtxVerbosity_SLOT_8 = 47,
    VExecutionContext_setNvtxVerbosity_SLOT_9 = 47,
    VExecutionContext_setNvtxVerbosity_SLOT_10 = 40,
    VExecutionContext_setNvtxVerbosity_SLOT_11 = 39,
    VExecutionContext_getNvtxVerbosity_SLOT_8 = 48,
    VExecutionContext_getNvtxVerbosity_SLOT_9 = 48,
    VExecutionContext_getNvtxVerbosity_SLOT_10 = 41,
    VExecutionContext_getNvtxVerbosity_SLOT_11 = 40,
    VExecutionContext_getPImpl_SLOT_8 = 49,
    VExecutionContext_getPImpl_SLOT_9 = 49,
    VExecutionContext_getPImpl_SLOT_10 = 2,
    VExecutionContext_getPImpl_SLOT_11 = 2,
    VExecutionContext_setAuxStreams_SLOT_8 = 50,
    VExecutionContext_setAuxStreams_SLOT_9 = 50,
    VExecutionContext_setAuxStreams_SLOT_10 = 42,
    VExecutionContext_setAuxStreams_SLOT_11 = 41,
    VExecutionContext_setOutputTensorAddress_SLOT_10 = 27,
    VExecutionContext_setOutputTensorAddress_SLOT_11 = 26,
    VExecutionContext_setDebugListener_SLOT_10 = 43,
    VExecutionContext_setDebugListener_SLOT_11 = 42,
    VExecutionContext_getDebugListener_SLOT_10 = 44,
    VExecutionContext_getDebugListener_SLOT_11 = 43,
    VExecutionContext_setTensorDebugState_SLOT_10 = 45,
    VExecutionContext_setTensorDebugState_SLOT_11 = 44,
    VExecutionContext_getDebugState_SLOT_10 = 46,
    VExecutionContext_getDebugState_SLOT_11 = 45,
    VExecutionContext_setAllTensorsDebugState_SLOT_10 = 47,
    VExecutionContext_setAllTensorsDebugState_SLOT_11 = 46,
    VExecutionContext_updateDeviceMemorySizeForShapes_SLOT_10 = 48,
    VExecutionContext_updateDeviceMemorySizeForShapes_SLOT_11 = 47,
    VExecutionContext_setDeviceMemoryV2_SLOT_10 = 49,
    VExecutionContext_setDeviceMemoryV2_SLOT_11 = 48,
    VExecutionContext_getRuntimeConfig_SLOT_10 = 50,
    VExecutionContext_getRuntimeConfig_SLOT_11 = 49,
    VExecutionContext_setUnfusedTensorsDebugState_SLOT_10 = 51,
    VExecutionContext_setUnfusedTensorsDebugState_SLOT_11 = 50,
    VExecutionContext_getUnfusedTensorsDebugState_SLOT_10 = 52,
    VExecutionContext_getUnfusedTensorsDebugState_SLOT_11 = 51,
    VExecutionContext_setCommunicator_SLOT_10 = 53,
    VExecutionContext_setCommunicator_SLOT_11 = 52,
    VExprBuilder_constant_SLOT = 2,
    VExprBuilder_operation_SLOT = 3,
    VExprBuilder_declareSizeTensor_SLOT = 4,
    VFillLayer_setDimensions_SLOT = 2,
    VFillLayer_getDimensions_SLOT = 3,
    VFillLayer_setOperation_SLOT = 4,
    VFillLayer_getOperation_SLOT = 5,
    VFillLayer_setAlpha_SLOT = 6,
    VFillLayer_getAlpha_SLOT = 7,
    VFillLayer_setBeta_SLOT = 8,
    VFillLayer_getBeta_SLOT = 9,
    VFillLayer_setAlphaInt64_SLOT = 10,
    VFillLayer_getAlphaInt64_SLOT = 11,
    VFillLayer_setBetaInt64_SLOT = 12,
    VFillLayer_getBetaInt64_SLOT = 13,
    VFillLayer_isAlphaBetaInt64_SLOT = 14,
    VFillLayer_getToType_SLOT = 15,
    VFillLayer_setToType_SLOT = 16,
    VFullyConnectedLayer_setNbOutputChannels_SLOT = 2,
    VFullyConnectedLayer_getNbOutputChannels_SLOT = 3,
    VFullyConnectedLayer_setKernelWeights_SLOT = 4,
    VFullyConnectedLayer_getKernelWeights_SLOT = 5,
    VFullyConnectedLayer_setBiasWeights_SLOT = 6,
    VFullyConnectedLayer_getBiasWeights_SLOT = 7,
    VGatherLayer_setGatherAxis_SLOT = 2,
    VGatherLayer_getGatherAxis_SLOT = 3,
    VGatherLayer_setNbElementWiseDims_SLOT = 4,
    VGatherLayer_getNbElementWiseDims_SLOT = 5,
    VGatherLayer_setMode_SLOT = 6,
    VGatherLayer_getMode_SLOT = 7,
    VGridSampleLayer_setInterpolationMode_SLOT = 2,
    VGridSampleLayer_getInterpolationMode_SLOT = 3,
    VGridSampleLayer_setAlignCorners_SLOT = 4,
    VGridSampleLayer_getAlignCorners_SLOT = 5,
    VGridSampleLayer_setSampleMode_SLOT = 6,
    VGridSampleLayer_getSampleMode_SLOT = 7,
    VHostMemory_data_SLOT = 2,
    VHostMemory_size_SLOT = 3,
    VHostMemory_type_SLOT = 4,
    VIfConditional_setCondition_SLOT = 2,
    VIfConditional_addInput_SLOT = 3,
    VIfConditional_addOutput_SLOT = 4,
    VIfConditional_setName_SLOT = 5,
    VIfConditional_getName_SLOT = 6,
    VIteratorLayer_setAxis_SLOT = 2,
    VIteratorLayer_getAxis_SLOT = 3,
    VIteratorLayer_setReverse_SLOT = 4,
    VIteratorLayer_getReverse_SLOT = 5,
    VKVCacheUpdateLayer_setCacheMode_SLOT = 2,
    VKVCacheUpdateLayer_getCacheMode_SLOT = 3,
    VKVCacheUpdateLayer_setUpdateForm_SLOT = 4,
    VKVCacheUpdateLayer_getUpdateForm_SLOT = 5,
    VKVCacheUpdateLayer_setUpdateLengths_SLOT = 6,
    VKVCacheUpdateLayer_getUpdateLengths_SLOT = 7,
    VLRNLayer_setWindowSize_SLOT = 2,
    VLRNLayer_getWindowSize_SLOT = 3,
    VLRNLayer_setAlpha_SLOT = 4,
    VLRNLayer_getAlpha_SLOT = 5,
    VLRNLayer_setBeta_SLOT = 6,
    VLRNLayer_getBeta_SLOT = 7,
    VLRNLayer_setK_SLOT = 8,
    VLRNLayer_getK_SLOT = 9,
    VLayer_getType_SLOT = 2,
    VLayer_setName_SLOT = 3,
    VLayer_getName_SLOT = 4,
    VLayer_getNbInputs_SLOT = 5,
    VLayer_getInput_SLOT = 6,
    VLayer_getNbOutputs_SLOT = 7,
    VLayer_getOutput_SLOT = 8,
    VLayer_setInput_SLOT = 9,
    VLayer_setPrecision_SLOT = 10,
    VLayer_getPrecision_SLOT = 11,
    VLayer_precisionIsSet_SLOT = 12,
    VLayer_resetPrecision_SLOT = 13,
    VLayer_setOutputType_SLOT = 14,
    VLayer_getOutputType_SLOT_8 = 15,
    VLayer_getOutputType_SLOT_9 = 15,
    VLayer_getOutputType_SLOT_10 = 15,
    VLayer_getOutputType_SLOT_11 = 10,
    VLayer_outputTypeIsSet_SLOT = 16,
    VLayer_resetOutputType_SLOT = 17,
    VLayer_setMetadata_SLOT_8 = 18,
    VLayer_setMetadata_SLOT_9 = 18,
    VLayer_setMetadata_SLOT_10 = 18,
    VLayer_setMetadata_SLOT_11 = 11,
    VLayer_getMetadata_SLOT_8 = 19,
    VLayer_getMetadata_SLOT_9 = 19,
    VLayer_getMetadata_SLOT_10 = 19,
    VLayer_getMetadata_SLOT_11 = 12,
    VLayer_setNbRanks_SLOT_10 = 20,
    VLayer_setNbRanks_SLOT_11 = 13,
    VLayer_getNbRanks_SLOT_10 = 21,
    VLayer_getNbRanks_SLOT_11 = 14,
    VLoop_addRecurrence_SLOT = 2,
    VLoop_addTripLimit_SLOT = 3,
    VLoop_addIterator_SLOT = 4,
    VLoop_addLoopOutput_SLOT = 5,
    VLoop_setName_SLOT = 6,
    VLoop_getName_SLOT = 7,
    VLoopBoundaryLayer_getLoop_SLOT = 2,
    VLoopOutputLayer_getLoopOutput_SLOT = 2,
    VLoopOutputLayer_setAxis_SLOT = 3,
    VLoopOutputLayer_getAxis_SLOT = 4,
    VMatrixMultiplyLayer_setOperation_SLOT = 2,
    VMatrixMultiplyLayer_getOperation_SLOT = 3,
    VMoELayer_setGatedWeights_SLOT = 2,
    VMoELayer_setGatedBiases_SLOT = 3,
    VMoELayer_setActivationType_SLOT = 4,
    VMoELayer_getActivationType_SLOT = 5,
    VMoELayer_setQuantizationStatic_SLOT = 6,
    VMoELayer_setQuantizationDynamicDblQ_SLOT = 7,
    VMoELayer_setQuantizationToType_SLOT = 8,
    VMoELayer_getQuantizationToType_SLOT = 9,
    VMoELayer_setQuantizationBlockShape_SLOT = 10,
    VMoELayer_getQuantizationBlockShape_SLOT = 11,
    VMoELayer_setDynQOutputScaleType_SLOT = 12,
    VMoELayer_getDynQOutputScaleType_SLOT = 13,
    VMoELayer_setSwigluParams_SLOT = 14,
    VMoELayer_setSwigluParamLimit_SLOT = 15,
    VMoELayer_getSwigluParamLimit_SLOT = 16,
    VMoELayer_setSwigluParamAlpha_SLOT = 17,
    VMoELayer_getSwigluParamAlpha_SLOT = 18,
    VMoELayer_setSwigluParamBeta_SLOT = 19,
    VMoELayer_getSwigluParamBeta_SLOT = 20,
    VMoELayer_setInput_SLOT = 21,
    VNMSLayer_setBoundingBoxFormat_SLOT = 2,
    VNMSLayer_getBoundingBoxFormat_SLOT = 3,
    VNMSLayer_setTopKBoxLimit_SLOT = 4,
    VNMSLayer_getTopKBoxLimit_SLOT = 5,
    VNMSLayer_setIndicesType_SLOT = 6,
    VNMSLayer_getIndicesType_SLOT = 7,
    VNetworkDefinition_addInput_SLOT = 2,
    VNetworkDefinition_markOutput_SLOT = 3,
    VNetworkDefinition_addConvolution_SLOT = 4,
    VNetworkDefinition_addFullyConnected_SLOT = 5,
    VNetworkDefinition_addActivation_SLOT_8 = 6,
    VNetworkDefinition_addActivation_SLOT_9 = 6,
    VNetworkDefinition_addActivation_SLOT_10 = 4,
    VNetworkDefinition_addActivation_SLOT_11 = 4,
    VNetworkDefinition_addPooling_SLOT = 7,
    VNetworkDefinition_addLRN_SLOT_8 = 8,
    VNetworkDefinition_addLRN_SLOT_9 = 8,
    VNetworkDefinition_addLRN_SLOT_10 = 5,
    VNetworkDefinition_addLRN_SLOT_11 = 5,
    VNetworkDefinition_addScale_SLOT_8 = 9,
    VNetworkDefinition_addScale_SLOT_9 = 9,
    VNetworkDefinition_addScale_SLOT_10 = 6,
    VNetworkDefinition_addScale_SLOT_11 = 6,
    VNetworkDefinition_addSoftMax_SLOT_8 = 10,
    VNetworkDefinition_addSoftMax_SLOT_9 = 10,
    VNetworkDefinition_addSoftMax_SLOT_10 = 7,
    VNetworkDefinition_addSoftMax_SLOT_11 = 7,
    VNetworkDefinition_addConcatenation_SLOT_8 = 11,
    VNetworkDefinition_addConcatenation_SLOT_9 = 11,
    VNetworkDefinition_addConcatenation_SLOT_10 = 8,
    VNetworkDefinition_addConcatenation_SLOT_11 = 8,
    VNetworkDefinition_addDeconvolution_SLOT = 12,
    VNetworkDefinition_addElementWise_SLOT_8 = 13,
    VNetworkDefinition_addElementWise_SLOT_9 = 13,
    VNetworkDefinition_addElementWise_SLOT_10 = 9,
    VNetworkDefinition_addElementWise_SLOT_11 = 9,
    VNetworkDefinition_addUnary_SLOT_8 = 14,
    VNetworkDefinition_addUnary_SLOT_9 = 14,
    VNetworkDefinition_addUnary_SLOT_10 = 10,
    VNetworkDefinition_addUnary_SLOT_11 = 10,
    VNetworkDefinition_addPadding_SLOT = 15,
    VNetworkDefinition_addShuffle_SLOT_8 = 16,
    VNetworkDefinition_addShuffle_SLOT_9 = 16,
    VNetworkDefinition_addShuffle_SLOT_10 = 11,
    VNetworkDefinition_addShuffle_SLOT_11 = 11,
    VNetworkDefinition_getNbLayers_SLOT_8 = 17,
    VNetworkDefinition_getNbLayers_SLOT_9 = 17,
    VNetworkDefinition_getNbLayers_SLOT_10 = 12,
    VNetworkDefinition_getNbLayers_SLOT_11 = 12,
    VNetworkDefinition_getLayer_SLOT_8 = 18,
    VNetworkDefinition_getLayer_SLOT_9 = 18,
    VNetworkDefinition_getLayer_SLOT_10 = 13,
    VNetworkDefinition_getLayer_SLOT_11 = 13,
    VNetworkDefinition_getNbInputs_SLOT_8 = 19,
    VNetworkDefinition_getNbInputs_SLOT_9 = 19,
    VNetworkDefinition_getNbInputs_SLOT_10 = 14,
    VNetworkDefinition_getNbInputs_SLOT_11 = 14,
    VNetworkDefinition_getInput_SLOT_8 = 20,
    VNetworkDefinition_getInput_SLOT_9 = 20,
    VNetworkDefinition_getInput_SLOT_10 = 15,
    VNetworkDefinition_getInput_SLOT_11 = 15,
    VNetworkDefinition_getNbOutputs_SLOT_8 = 21,
    VNetworkDefinition_getNbOutputs_SLOT_9 = 21,
    VNetworkDefinition_getNbOutputs_SLOT_10 = 16,
    VNetworkDefinition_getNbOutputs_SLOT_11 = 16,
    VNetworkDefinition_getOutput_SLOT_8 = 22,
    VNetworkDefinition_getOutput_SLOT_9 = 22,
    VNetworkDefinition_getOutput_SLOT_10 = 17,
    VNetworkDefinition_getOutput_SLOT_11 = 17,
    VNetworkDefinition_addReduce_SLOT_8 = 23,
    VNetworkDefinition_addReduce_SLOT_9 = 23,
    VNetworkDefinition_addReduce_SLOT_10 = 18,
    VNetworkDefinition_addReduce_SLOT_11 = 18,
    VNetworkDefinition_addTopK_SLOT_8 = 24,
    VNetworkDefinition_addTopK_SLOT_9 = 24,
    VNetworkDefinition_addTopK_SLOT_10 = 19,
    VNetworkDefinition_addTopK_SLOT_11 = 19,
    VNetworkDefinition_addGather_SLOT_8 = 25,
    VNetworkDefinition_addGather_SLOT_9 = 25,
    VNetworkDefinition_addGather_SLOT_10 = 20,
    VNetworkDefinition_addGather_SLOT_11 = 20,
    VNetworkDefinition_addRaggedSoftMax_SLOT_8 = 26,
    VNetworkDefinition_addRaggedSoftMax_SLOT_9 = 26,
    VNetworkDefinition_addRaggedSoftMax_SLOT_10 = 21,
    VNetworkDefinition_addRaggedSoftMax_SLOT_11 = 21,
    VNetworkDefinition_addMatrixMultiply_SLOT_8 = 27,
    VNetworkDefinition_addMatrixMultiply_SLOT_9 = 27,
    VNetworkDefinition_addMatrixMultiply_SLOT_10 = 22,
    VNetworkDefinition_addMatrixMultiply_SLOT_11 = 22,
    VNetworkDefinition_addConstant_SLOT_8 = 28,
    VNetworkDefinition_addConstant_SLOT_9 = 28,
    VNetworkDefinition_addConstant_SLOT_10 = 23,
    VNetworkDefinition_addConstant_SLOT_11 = 23,
    VNetworkDefinition_addRNNv2_SLOT = 29,
    VNetworkDefinition_addIdentity_SLOT_8 = 30,
    VNetworkDefinition_addIdentity_SLOT_9 = 30,
    VNetworkDefinition_addIdentity_SLOT_10 = 24,
    VNetworkDefinition_addIdentity_SLOT_11 = 24,
    VNetworkDefinition_removeTensor_SLOT_8 = 31,
    VNetworkDefinition_removeTensor_SLOT_9 = 31,
    VNetworkDefinition_removeTensor_SLOT_10 = 25,
    VNetworkDefinition_removeTensor_SLOT_11 = 25,
    VNetworkDefinition_unmarkOutput_SLOT_8 = 32,
    VNetworkDefinition_unmarkOutput_SLOT_9 = 32,
    VNetworkDefinition_unmarkOutput_SLOT_10 = 26,
    VNetworkDefinition_unmarkOutput_SLOT_11 = 26,
    VNetworkDefinition_addPluginV2_SLOT_8 = 33,
    VNetworkDefinition_addPluginV2_SLOT_9 = 33,
    VNetworkDefinition_addPluginV2_SLOT_10 = 27,
    VNetworkDefinition_addPluginV2_SLOT_11 = 27,
    VNetworkDefinition_addSlice_SLOT_8 = 34,
    VNetworkDefinition_addSlice_SLOT_9 = 34,
    VNetworkDefinition_addSlice_SLOT_10 = 29,
    VNetworkDefinition_addSlice_SLOT_11 = 29,
    VNetworkDefinition_setName_SLOT_8 = 35,
    VNetworkDefinition_setName_SLOT_9 = 35,
    VNetworkDefinition_setName_SLOT_10 = 30,
    VNetworkDefinition_setName_SLOT_11 = 30,
    VNetworkDefinition_getName_SLOT_8 = 36,
    VNetworkDefinition_getName_SLOT_9 = 36,
    VNetworkDefinition_getName_SLOT_10 = 31,
    VNetworkDefinition_getName_SLOT_11 = 31,
    VNetworkDefinition_addShape_SLOT_8 = 37,
    VNetworkDefinition_addShape_SLOT_9 = 37,
    VNetworkDefinition_addShape_SLOT_10 = 32,
    VNetworkDefinition_addShape_SLOT_11 = 32,
    VNetworkDefinition_hasImplicitBatchDimension_SLOT_8 = 38,
    VNetworkDefinition_hasImplicitBatchDimension_SLOT_9 = 38,
    VNetworkDefinition_hasImplicitBatchDimension_SLOT_10 = 33,
    VNetworkDefinition_hasImplicitBatchDimension_SLOT_11 = 33,
    VNetworkDefinition_markOutputForShapes_SLOT_8 = 39,
    VNetworkDefinition_markOutputForShapes_SLOT_9 = 39,
    VNetworkDefinition_markOutputForShapes_SLOT_10 = 34,
    VNetworkDefinition_markOutputForShapes_SLOT_11 = 34,
    VNetworkDefinition_unmarkOutputForShapes_SLOT_8 = 40,
    VNetworkDefinition_unmarkOutputForShapes_SLOT_9 = 40,
    VNetworkDefinition_unmarkOutputForShapes_SLOT_10 = 35,
    VNetworkDefinition_unmarkOutputForShapes_SLOT_11 = 35,
    VNetworkDefinition_addParametricReLU_SLOT_8 = 41,
    VNetworkDefinition_addParametricReLU_SLOT_9 = 41,
    VNetworkDefinition_addParametricReLU_SLOT_10 = 36,
    VNetworkDefinition_addParametricReLU_SLOT_11 = 36,
    VNetworkDefinition_addConvolutionNd_SLOT_8 = 42,
    VNetworkDefinition_addConvolutionNd_SLOT_9 = 42,
    VNetworkDefinition_addConvolutionNd_SLOT_10 = 37,
    VNetworkDefinition_addConvolutionNd_SLOT_11 = 37,
    VNetworkDefinition_addPoolingNd_SLOT_8 = 43,
    VNetworkDefinition_addPoolingNd_SLOT_9 = 43,
    VNetworkDefinition_addPoolingNd_SLOT_10 = 38,
    VNetworkDefinition_addPoolingNd_SLOT_11 = 38,
    VNetworkDefinition_addDeconvolutionNd_SLOT_8 = 44,
    VNetworkDefinition_addDeconvolutionNd_SLOT_9 = 44,
    VNetworkDefinition_addDeconvolutionNd_SLOT_10 = 39,
    VNetworkDefinition_addDeconvolutionNd_SLOT_11 = 39,
    VNetworkDefinition_addScaleNd_SLOT_8 = 45,
    VNetworkDefinition_addScaleNd_SLOT_9 = 45,
    VNetworkDefinition_addScaleNd_SLOT_10 = 40,
    VNetworkDefinition_addScaleNd_SLOT_11 = 40,
    VNetworkDefinition_addResize_SLOT_8 = 46,
    VNetworkDefinition_addResize_SLOT_9 = 46,
    VNetworkDefinition_addResize_SLOT_10 = 41,
    VNetworkDefinition_addResize_SLOT_11 = 41,
    VNetworkDefinition_hasExplicitPrecision_SLOT = 47,
    VNetworkDefinition_addLoop_SLOT_8 = 48,
    VNetworkDefinition_addLoop_SLOT_9 = 48,
    VNetworkDefinition_addLoop_SLOT_10 = 42,
    VNetworkDefinition_addLoop_SLOT_11 = 42,
    VNetworkDefinition_addSelect_SLOT_8 = 49,
    VNetworkDefinition_addSelect_SLOT_9 = 49,
    VNetworkDefinition_addSelect_SLOT_10 = 43,
    VNetworkDefinition_addSelect_SLOT_11 = 43,
    VNetworkDefinition_addFill_SLOT_8 = 50,
    VNetworkDefinition_addFill_SLOT_9 = 50,
    VNetworkDefinition_addFill_SLOT_10 = 44,
    VNetworkDefinition_addPaddingNd_SLOT_8 = 51,
    VNetworkDefinition_addPaddingNd_SLOT_9 = 51,
    VNetworkDefinition_addPaddingNd_SLOT_10 = 45,
    VNetworkDefinition_addPaddingNd_SLOT_11 = 44,
    VNetworkDefinition_setWeightsName_SLOT_8 = 52,
    VNetworkDefinition_setWeightsName_SLOT_9 = 52,
    VNetworkDefinition_setWeightsName_SLOT_10 = 46,
    VNetworkDefinition_setWeightsName_SLOT_11 = 45,
    VNetworkDefinition_setErrorRecorder_SLOT_8 = 53,
    VNetworkDefinition_setErrorRecorder_SLOT_9 = 53,
    VNetworkDefinition_setErrorRecorder_SLOT_10 = 47,
    VNetworkDefinition_setErrorRecorder_SLOT_11 = 46,
    VNetworkDefinition_getErrorRecorder_SLOT_8 = 54,
    VNetworkDefinition_getErrorRecorder_SLOT_9 = 54,
    VNetworkDefinition_getErrorRecorder_SLOT_10 = 48,
    VNetworkDefinition_getErrorRecorder_SLOT_11 = 47,
    VNetworkDefinition_addDequantize_SLOT_8 = 55,
    VNetworkDefinition_addDequantize_SLOT_9 = 55,
    VNetworkDefinition_addDequantize_SLOT_10 = 49,
    VNetworkDefinition_addQuantize_SLOT_8 = 56,
    VNetworkDefinition_addQuantize_SLOT_9 = 56,
    VNetworkDefinition_addQuantize_SLOT_10 = 50,
    VNetworkDefinition_addGatherV2_SLOT_8 = 57,
    VNetworkDefinition_addGatherV2_SLOT_9 = 57,
    VNetworkDefinition_addGatherV2_SLOT_10 = 51,
    VNetworkDefinition_addGatherV2_SLOT_11 = 48,
    VNetworkDefinition_addIfConditional_SLOT_8 = 58,
    VNetworkDefinition_addIfConditional_SLOT_9 = 58,
    VNetworkDefinition_addIfConditional_SLOT_10 = 52,
    VNetworkDefinition_addIfConditional_SLOT_11 = 49,
    VNetworkDefinition_addScatter_SLOT_8 = 59,
    VNetworkDefinition_addScatter_SLOT_9 = 59,
    VNetworkDefinition_addScatter_SLOT_10 = 53,
    VNetworkDefinition_addScatter_SLOT_11 = 50,
    VNetworkDefinition_addEinsum_SLOT_8 = 60,
    VNetworkDefinition_addEinsum_SLOT_9 = 60,
    VNetworkDefinition_addEinsum_SLOT_10 = 54,
    VNetworkDefinition_addEinsum_SLOT_11 = 51,
    VNetworkDefinition_addAssertion_SLOT_8 = 61,
    VNetworkDefinition_addAssertion_SLOT_9 = 61,
    VNetworkDefinition_addAssertion_SLOT_10 = 55,
    VNetworkDefinition_addAssertion_SLOT_11 = 52,
    VNetworkDefinition_addOneHot_SLOT_8 = 62,
    VNetworkDefinition_addOneHot_SLOT_9 = 62,
    VNetworkDefinition_addOneHot_SLOT_10 = 56,
    VNetworkDefinition_addOneHot_SLOT_11 = 53,
    VNetworkDefinition_addNonZero_SLOT_8 = 63,
    VNetworkDefinition_addNonZero_SLOT_9 = 63,
    VNetworkDefinition_addNonZero_SLOT_10 = 57,
    VNetworkDefinition_addNonZero_SLOT_11 = 54,
    VNetworkDefinition_addGridSample_SLOT_8 = 64,
    VNetworkDefinition_addGridSample_SLOT_9 = 64,
    VNetworkDefinition_addGridSample_SLOT_10 = 58,
    VNetworkDefinition_addGridSample_SLOT_11 = 55,
    VNetworkDefinition_addNMS_SLOT_8 = 65,
    VNetworkDefinition_addNMS_SLOT_9 = 65,
    VNetworkDefinition_addNMS_SLOT_10 = 59,
    VNetworkDefinition_addNMS_SLOT_11 = 56,
    VNetworkDefinition_addReverseSequence_SLOT_8 = 66,
    VNetworkDefinition_addReverseSequence_SLOT_9 = 66,
    VNetworkDefinition_addReverseSequence_SLOT_10 = 60,
    VNetworkDefinition_addReverseSequence_SLOT_11 = 57,
    VNetworkDefinition_addNormalization_SLOT_8 = 67,
    VNetworkDefinition_addNormalization_SLOT_9 = 67,
    VNetworkDefinition_addNormalization_SLOT_10 = 61,
    VNetworkDefinition_addNormalization_SLOT_11 = 58,
    VNetworkDefinition_addCast_SLOT_8 = 68,
    VNetworkDefinition_addCast_SLOT_9 = 68,
    VNetworkDefinition_addCast_SLOT_10 = 62,
    VNetworkDefinition_addCast_SLOT_11 = 59,
    VNetworkDefinition_getBuilder_SLOT_8 = 69,
    VNetworkDefinition_getBuilder_SLOT_9 = 69,
    VNetworkDefinition_getBuilder_SLOT_10 = 63,
    VNetworkDefinition_getBuilder_SLOT_11 = 60,
    VNetworkDefinition_getFlags_SLOT_9 = 70,
    VNetworkDefinition_getFlags_SLOT_10 = 64,
    VNetworkDefinition_getFlags_SLOT_11 = 61,
    VNetworkDefinition_getFlag_SLOT_9 = 71,
    VNetworkDefinition_getFlag_SLOT_10 = 65,
    VNetworkDefinition_getFlag_SLOT_11 = 62,
    VNetworkDefinition_usingStronglyTyped_SLOT = 72,
    VNetworkDefinition_addQuantizeV2_SLOT_9 = 73,
    VNetworkDefinition_addQuantizeV2_SLOT_10 = 66,
    VNetworkDefinition_addQuantizeV2_SLOT_11 = 63,
    VNetworkDefinition_addDequantizeV2_SLOT_9 = 74,
    VNetworkDefinition_addDequantizeV2_SLOT_10 = 67,
    VNetworkDefinition_addDequantizeV2_SLOT_11 = 64,
    VNetworkDefinition_addFillV2_SLOT_9 = 75,
    VNetworkDefinition_addFillV2_SLOT_10 = 68,
    VNetworkDefinition_addFillV2_SLOT_11 = 65,
    VNetworkDefinition_addPluginV3_SLOT = 28,
    VNetworkDefinition_markDebug_SLOT_10 = 69,
    VNetworkDefinition_markDebug_SLOT_11 = 66,
    VNetworkDefinition_unmarkDebug_SLOT_10 = 70,
    VNetworkDefinition_unmarkDebug_SLOT_11 = 67,
    VNetworkDefinition_isDebugTensor_SLOT_10 = 71,
    VNetworkDefinition_isDebugTensor_SLOT_11 = 68,
    VNetworkDefinition_markWeightsRefittable_SLOT_10 = 72,
    VNetworkDefinition_markWeightsRefittable_SLOT_11 = 69,
    VNetworkDefinition_unmarkWeightsRefittable_SLOT_10 = 73,
    VNetworkDefinition_unmarkWeightsRefittable_SLOT_11 = 70,
    VNetworkDefinition_areWeightsMarkedRefittable_SLOT_10 = 74,
    VNetworkDefinition_areWeightsMarkedRefittable_SLOT_11 = 71,
    VNetworkDefinition_addSqueeze_SLOT_10 = 75,
    VNetworkDefinition_addSqueeze_SLOT_11 = 72,
    VNetworkDefinition_addUnsqueeze_SLOT_10 = 76,
    VNetworkDefinition_addUnsqueeze_SLOT_11 = 73,
    VNetworkDefinition_addDynamicQuantize_SLOT_10 = 77,
    VNetworkDefinition_addDynamicQuantize_SLOT_11 = 74,
    VNetworkDefinition_addCumulative_SLOT_10 = 78,
    VNetworkDefinition_addCumulative_SLOT_11 = 75,
    VNetworkDefinition_markUnfusedTensorsAsDebugTensors_SLOT_10 = 79,
    VNetworkDefinition_markUnfusedTensorsAsDebugTensors_SLOT_11 = 76,
    VNetworkDefinition_unmarkUnfusedTensorsAsDebugTensors_SLOT_10 = 80,
    VNetworkDefinition_unmarkUnfusedTensorsAsDebugTensors_SLOT_11 = 77,
    VNetworkDefinition_addTopKV2_SLOT_10 = 81,
    VNetworkDefinition_addTopKV2_SLOT_11 = 78,
    VNetworkDefinition_addNonZeroV2_SLOT_10 = 82,
    VNetworkDefinition_addNonZeroV2_SLOT_11 = 79,
    VNetworkDefinition_addNMSV2_SLOT_10 = 83,
    VNetworkDefinition_addNMSV2_SLOT_11 = 80,
    VNetworkDefinition_addAttention_SLOT_10 = 84,
    VNetworkDefinition_addAttention_SLOT_11 = 81,
    VNetworkDefinition_addRotaryEmbedding_SLOT_10 = 85,
    VNetworkDefinition_addRotaryEmbedding_SLOT_11 = 82,
    VNetworkDefinition_addDynamicQuantizeV2_SLOT_10 = 86,
    VNetworkDefinition_addDynamicQuantizeV2_SLOT_11 = 83,
    VNetworkDefinition_addKVCacheUpdate_SLOT_10 = 87,
    VNetworkDefinition_addKVCacheUpdate_SLOT_11 = 84,
    VNetworkDefinition_addNormalizationV2_SLOT_10 = 88,
    VNetworkDefinition_addNormalizationV2_SLOT_11 = 85,
    VNetworkDefinition_addMoE_SLOT_10 = 89,
    VNetworkDefinition_addMoE_SLOT_11 = 86,
    VNetworkDefinition_addDistCollective_SLOT_10 = 90,
    VNetworkDefinition_addDistCollective_SLOT_11 = 87,
    VNetworkDefinition_addAttentionV2_SLOT = 88,
    VNonZeroLayer_setIndicesType_SLOT = 2,
    VNonZeroLayer_getIndicesType_SLOT = 3,
    VNormalizationLayer_setEpsilon_SLOT = 2,
    VNormalizationLayer_getEpsilon_SLOT = 3,
    VNormalizationLayer_setAxes_SLOT = 4,
    VNormalizationLayer_getAxes_SLOT = 5,
    VNormalizationLayer_setNbGroups_SLOT = 6,
    VNormalizationLayer_getNbGroups_SLOT = 7,
    VNormalizationLayer_setComputePrecision_SLOT = 8,
    VNormalizationLayer_getComputePrecision_SLOT = 9,
    VNormalizationLayer_isV2_SLOT_10 = 10,
    VNormalizationLayer_isV2_SLOT_11 = 8,
    VOneHotLayer_getAxis_SLOT = 2,
    VOneHotLayer_setAxis_SLOT = 3,
    VOptimizationProfile_setDimensions_SLOT = 2,
    VOptimizationProfile_getDimensions_SLOT = 3,
    VOptimizationProfile_setShapeValues_SLOT = 4,
    VOptimizationProfile_getNbShapeValues_SLOT_8 = 5,
    VOptimizationProfile_getNbShapeValues_SLOT_9 = 5,
    VOptimizationProfile_getNbShapeValues_SLOT_10 = 5,
    VOptimizationProfile_getNbShapeValues_SLOT_11 = 4,
    VOptimizationProfile_getShapeValues_SLOT = 6,
    VOptimizationProfile_setExtraMemoryTarget_SLOT_8 = 7,
    VOptimizationProfile_setExtraMemoryTarget_SLOT_9 = 7,
    VOptimizationProfile_setExtraMemoryTarget_SLOT_10 = 7,
    VOptimizationProfile_setExtraMemoryTarget_SLOT_11 = 5,
    VOptimizationProfile_getExtraMemoryTarget_SLOT_8 = 8,
    VOptimizationProfile_getExtraMemoryTarget_SLOT_9 = 8,
    VOptimizationProfile_getExtraMemoryTarget_SLOT_10 = 8,
    VOptimizationProfile_getExtraMemoryTarget_SLOT_11 = 6,
    VOptimizationProfile_isValid_SLOT_8 = 9,
    VOptimizationProfile_isValid_SLOT_9 = 9,
    VOptimizationProfile_isValid_SLOT_10 = 9,
    VOptimizationProfile_isValid_SLOT_11 = 7,
    VOptimizationProfile_setShapeValuesV2_SLOT_10 = 10,
    VOptimizationProfile_setShapeValuesV2_SLOT_11 = 8,
    VOptimizationProfile_getShapeValuesV2_SLOT_10 = 11,
    VOptimizationProfile_getShapeValuesV2_SLOT_11 = 9,
    VPaddingLayer_setPrePadding_SLOT = 2,
    VPaddingLayer_getPrePadding_SLOT = 3,
    VPaddingLayer_setPostPadding_SLOT = 4,
    VPaddingLayer_getPostPadding_SLOT = 5,
    VPaddingLayer_setPrePaddingNd_SLOT_8 = 6,
    VPaddingLayer_setPrePaddingNd_SLOT_9 = 6,
    VPaddingLayer_setPrePaddingNd_SLOT_10 = 2,
    VPaddingLayer_setPrePaddingNd_SLOT_11 = 2,
    VPaddingLayer_getPrePaddingNd_SLOT_8 = 7,
    VPaddingLayer_getPrePaddingNd_SLOT_9 = 7,
    VPaddingLayer_getPrePaddingNd_SLOT_10 = 3,
    VPaddingLayer_getPrePaddingNd_SLOT_11 = 3,
    VPaddingLayer_setPostPaddingNd_SLOT_8 = 8,
    VPaddingLayer_setPostPaddingNd_SLOT_9 = 8,
    VPaddingLayer_setPostPaddingNd_SLOT_10 = 4,
    VPaddingLayer_setPostPaddingNd_SLOT_11 = 4,
    VPaddingLayer_getPostPaddingNd_SLOT_8 = 9,
    VPaddingLayer_getPostPaddingNd_SLOT_9 = 9,
    VPaddingLayer_getPostPaddingNd_SLOT_10 = 5,
    VPaddingLayer_getPostPaddingNd_SLOT_11 = 5,
    VPluginV2Layer_getPlugin_SLOT = 2,
    VPluginV3Layer_getPlugin_SLOT = 2,
    VPoolingLayer_setPoolingType_SLOT = 2,
    VPoolingLayer_getPoolingType_SLOT = 3,
    VPoolingLayer_setWindowSize_SLOT = 4,
    VPoolingLayer_getWindowSize_SLOT = 5,
    VPoolingLayer_setStride_SLOT = 6,
    VPoolingLayer_getStride_SLOT = 7,
    VPoolingLayer_setPadding_SLOT = 8,
    VPoolingLayer_getPadding_SLOT = 9,
    VPoolingLayer_setBlendFactor_SLOT_8 = 10,
    VPoolingLayer_setBlendFactor_SLOT_9 = 10,
    VPoolingLayer_setBlendFactor_SLOT_10 = 4,
    VPoolingLayer_setBlendFactor_SLOT_11 = 4,
    VPoolingLayer_getBlendFactor_SLOT_8 = 11,
    VPoolingLayer_getBlendFactor_SLOT_9 = 11,
    VPoolingLayer_getBlendFactor_SLOT_10 = 5,
    VPoolingLayer_getBlendFactor_SLOT_11 = 5,
    VPoolingLayer_setAverageCountExcludesPadding_SLOT_8 = 12,
    VPoolingLayer_setAverageCountExcludesPadding_SLOT_9 = 12,
    VPoolingLayer_setAverageCountExcludesPadding_SLOT_10 = 6,
    VPoolingLayer_setAverageCountExcludesPadding_SLOT_11 = 6,
    VPoolingLayer_getAverageCountExcludesPadding_SLOT_8 = 13,
    VPoolingLayer_getAverageCountExcludesPadding_SLOT_9 = 13,
    VPoolingLayer_getAverageCountExcludesPadding_SLOT_10 = 7,
    VPoolingLayer_getAverageCountExcludesPadding_SLOT_11 = 7,
    VPoolingLayer_setPrePadding_SLOT_8 = 14,
    VPoolingLayer_setPrePadding_SLOT_9 = 14,
    VPoolingLayer_setPrePadding_SLOT_10 = 8,
    VPoolingLayer_setPrePadding_SLOT_11 = 8,
    VPoolingLayer_getPrePadding_SLOT_8 = 15,
    VPoolingLayer_getPrePadding_SLOT_9 = 15,
    VPoolingLayer_getPrePadding_SLOT_10 = 9,
    VPoolingLayer_getPrePadding_SLOT_11 = 9,
    VPoolingLayer_setPostPadding_SLOT_8 = 16,
    VPoolingLayer_setPostPadding_SLOT_9 = 16,
    VPoolingLayer_setPostPadding_SLOT_10 = 10,
    VPoolingLayer_setPostPadding_SLOT_11 = 10,
    VPoolingLayer_getPostPadding_SLOT_8 = 17,
    VPoolingLayer_getPostPadding_SLOT_9 = 17,
    VPoolingLayer_getPostPadding_SLOT_10 = 11,
    VPoolingLayer_getPostPadding_SLOT_11 = 11,
    VPoolingLayer_setPaddingMode_SLOT_8 = 18,
    VPoolingLayer_setPaddingMode_SLOT_9 = 18,
    VPoolingLayer_setPaddingMode_SLOT_10 = 12,
    VPoolingLayer_setPaddingMode_SLOT_11 = 12,
    VPoolingLayer_getPaddingMode_SLOT_8 = 19,
    VPoolingLayer_getPaddingMode_SLOT_9 = 19,
    VPoolingLayer_getPaddingMode_SLOT_10 = 13,
    VPoolingLayer_getPaddingMode_SLOT_11 = 13,
    VPoolingLayer_setWindowSizeNd_SLOT_8 = 20,
    VPoolingLayer_setWindowSizeNd_SLOT_9 = 20,
    VPoolingLayer_setWindowSizeNd_SLOT_10 = 14,
    VPoolingLayer_setWindowSizeNd_SLOT_11 = 14,
    VPoolingLayer_getWindowSizeNd_SLOT_8 = 21,
    VPoolingLayer_getWindowSizeNd_SLOT_9 = 21,
    VPoolingLayer_getWindowSizeNd_SLOT_10 = 15,
    VPoolingLayer_getWindowSizeNd_SLOT_11 = 15,
    VPoolingLayer_setStrideNd_SLOT_8 = 22,
    VPoolingLayer_setStrideNd_SLOT_9 = 22,
    VPoolingLayer_setStrideNd_SLOT_10 = 16,
    VPoolingLayer_setStrideNd_SLOT_11 = 16,
    VPoolingLayer_getStrideNd_SLOT_8 = 23,
    VPoolingLayer_getStrideNd_SLOT_9 = 23,
    VPoolingLayer_getStrideNd_SLOT_10 = 17,
    VPoolingLayer_getStrideNd_SLOT_11 = 17,
    VPoolingLayer_setPaddingNd_SLOT_8 = 24,
    VPoolingLayer_setPaddingNd_SLOT_9 = 24,
    VPoolingLayer_setPaddingNd_SLOT_10 = 18,
    VPoolingLayer_setPaddingNd_SLOT_11 = 18,
    VPoolingLayer_getPaddingNd_SLOT_8 = 25,
    VPoolingLayer_getPaddingNd_SLOT_9 = 25,
    VPoolingLayer_getPaddingNd_SLOT_10 = 19,
    VPoolingLayer_getPaddingNd_SLOT_11 = 19,
    VQuantizeLayer_getAxis_SLOT = 2,
    VQuantizeLayer_setAxis_SLOT = 3,
    VQuantizeLayer_getToType_SLOT = 4,
    VQuantizeLayer_setToType_SLOT = 5,
    VQuantizeLayer_getBlockShape_SLOT = 6,
    VQuantizeLayer_setBlockShape_SLOT = 7,
    VRNNv2Layer_getLayerCount_SLOT = 2,
    VRNNv2Layer_getHiddenSize_SLOT = 3,
    VRNNv2Layer_getMaxSeqLength_SLOT = 4,
    VRNNv2Layer_getDataLength_SLOT = 5,
    VRNNv2Layer_setSequenceLengths_SLOT = 6,
    VRNNv2Layer_getSequenceLengths_SLOT = 7,
    VRNNv2Layer_setOperation_SLOT = 8,
    VRNNv2Layer_getOperation_SLOT = 9,
    VRNNv2Layer_setInputMode_SLOT = 10,
    VRNNv2Layer_getInputMode_SLOT = 11,
    VRNNv2Layer_setDirection_SLOT = 12,
    VRNNv2Layer_getDirection_SLOT = 13,
    VRNNv2Layer_setWeightsForGate_SLOT = 14,
    VRNNv2Layer_getWeightsForGate_SLOT = 15,
    VRNNv2Layer_setBiasForGate_SLOT = 16,
    VRNNv2Layer_getBiasForGate_SLOT = 17,
    VRNNv2Layer_setHiddenState_SLOT = 18,
    VRNNv2Layer_getHiddenState_SLOT = 19,
    VRNNv2Layer_setCellState_SLOT = 20,
    VRNNv2Layer_getCellState_SLOT = 21,
    VReduceLayer_setOperation_SLOT = 2,
    VReduceLayer_getOperation_SLOT = 3,
    VReduceLayer_setReduceAxes_SLOT = 4,
    VReduceLayer_getReduceAxes_SLOT = 5,
    VReduceLayer_setKeepDimensions_SLOT = 6,
    VReduceLayer_getKeepDimensions_SLOT = 7,
    VRefitter_setWeights_SLOT_8 = 2,
    VRefitter_setWeights_SLOT_9 = 2,
    VRefitter_setWeights_SLOT_10 = 3,
    VRefitter_setWeights_SLOT_11 = 3,
    VRefitter_refitCudaEngine_SLOT_8 = 3,
    VRefitter_refitCudaEngine_SLOT_9 = 3,
    VRefitter_refitCudaEngine_SLOT_10 = 4,
    VRefitter_refitCudaEngine_SLOT_11 = 4,
    VRefitter_getMissing_SLOT_8 = 4,
    VRefitter_getMissing_SLOT_9 = 4,
    VRefitter_getMissing_SLOT_10 = 5,
    VRefitter_getMissing_SLOT_11 = 5,
    VRefitter_getAll_SLOT_8 = 5,
    VRefitter_getAll_SLOT_9 = 5,
    VRefitter_getAll_SLOT_10 = 6,
    VRefitter_getAll_SLOT_11 = 6,
    VRefitter_setDynamicRange_SLOT_8 = 6,
    VRefitter_setDynamicRange_SLOT_9 = 6,
    VRefitter_setDynamicRange_SLOT_10 = 7,
    VRefitter_getDynamicRangeMin_SLOT_8 = 7,
    VRefitter_getDynamicRangeMin_SLOT_9 = 7,
    VRefitter_getDynamicRangeMin_SLOT_10 = 8,
    VRefitter_getDynamicRangeMax_SLOT_8 = 8,
    VRefitter_getDynamicRangeMax_SLOT_9 = 8,
    VRefitter_getDynamicRangeMax_SLOT_10 = 9,
    VRefitter_getTensorsWithDynamicRange_SLOT_8 = 9,
    VRefitter_getTensorsWithDynamicRange_SLOT_9 = 9,
    VRefitter_getTensorsWithDynamicRange_SLOT_10 = 10,
    VRefitter_setErrorRecorder_SLOT_8 = 10,
    VRefitter_setErrorRecorder_SLOT_9 = 10,
    VRefitter_setErrorRecorder_SLOT_10 = 11,
    VRefitter_setErrorRecorder_SLOT_11 = 7,
    VRefitter_getErrorRecorder_SLOT_8 = 11,
    VRefitter_getErrorRecorder_SLOT_9 = 11,
    VRefitter_getErrorRecorder_SLOT_10 = 12,
    VRefitter_getErrorRecorder_SLOT_11 = 8,
    VRefitter_setNamedWeights_SLOT_8 = 12,
    VRefitter_setNamedWeights_SLOT_9 = 12,
    VRefitter_setNamedWeights_SLOT_10 = 13,
    VRefitter_setNamedWeights_SLOT_11 = 9,
    VRefitter_getMissingWeights_SLOT_8 = 13,
    VRefitter_getMissingWeights_SLOT_9 = 13,
    VRefitter_getMissingWeights_SLOT_10 = 14,
    VRefitter_getMissingWeights_SLOT_11 = 10,
    VRefitter_getAllWeights_SLOT_8 = 14,
    VRefitter_getAllWeights_SLOT_9 = 14,
    VRefitter_getAllWeights_SLOT_10 = 15,
    VRefitter_getAllWeights_SLOT_11 = 11,
    VRefitter_getLogger_SLOT_8 = 15,
    VRefitter_getLogger_SLOT_9 = 15,
    VRefitter_getLogger_SLOT_10 = 16,
    VRefitter_getLogger_SLOT_11 = 12,
    VRefitter_setMaxThreads_SLOT_8 = 16,
    VRefitter_setMaxThreads_SLOT_9 = 16,
    VRefitter_setMaxThreads_SLOT_10 = 17,
    VRefitter_setMaxThreads_SLOT_11 = 13,
    VRefitter_getMaxThreads_SLOT_8 = 17,
    VRefitter_getMaxThreads_SLOT_9 = 17,
    VRefitter_getMaxThreads_SLOT_10 = 18,
    VRefitter_getMaxThreads_SLOT_11 = 14,
    VRefitter_setNamedWeightsWithLocation_SLOT_9 = 18,
    VRefitter_setNamedWeightsWithLocation_SLOT_10 = 19,
    VRefitter_setNamedWeightsWithLocation_SLOT_11 = 15,
    VRefitter_getNamedWeights_SLOT_9 = 19,
    VRefitter_getNamedWeights_SLOT_10 = 20,
    VRefitter_getNamedWeights_SLOT_11 = 16,
    VRefitter_getWeightsLocation_SLOT_9 = 20,
    VRefitter_getWeightsLocation_SLOT_10 = 21,
    VRefitter_getWeightsLocation_SLOT_11 = 17,
    VRefitter_unsetNamedWeights_SLOT_9 = 21,
    VRefitter_unsetNamedWeights_SLOT_10 = 22,
    VRefitter_unsetNamedWeights_SLOT_11 = 18,
    VRefitter_setWeightsValidation_SLOT_9 = 22,
    VRefitter_setWeightsValidation_SLOT_10 = 23,
    VRefitter_setWeightsValidation_SLOT_11 = 19,
    VRefitter_getWeightsValidation_SLOT_9 = 23,
    VRefitter_getWeightsValidation_SLOT_10 = 24,
    VRefitter_getWeightsValidation_SLOT_11 = 20,
    VRefitter_refitCudaEngineAsync_SLOT_9 = 24,
    VRefitter_refitCudaEngineAsync_SLOT_10 = 25,
    VRefitter_refitCudaEngineAsync_SLOT_11 = 21,
    VRefitter_getPImpl_SLOT = 2,
    VRefitter_getWeightsPrototype_SLOT_10 = 26,
    VRefitter_getWeightsPrototype_SLOT_11 = 22,
    VResizeLayer_setOutputDimensions_SLOT = 2,
    VResizeLayer_getOutputDimensions_SLOT = 3,
    VResizeLayer_setScales_SLOT = 4,
    VResizeLayer_getScales_SLOT = 5,
    VResizeLayer_setResizeMode_SLOT = 6,
    VResizeLayer_getResizeMode_SLOT = 7,
    VResizeLayer_setAlignCorners_SLOT = 8,
    VResizeLayer_getAlignCorners_SLOT = 9,
    VResizeLayer_setCoordinateTransformation_SLOT_8 = 10,
    VResizeLayer_setCoordinateTransformation_SLOT_9 = 10,
    VResizeLayer_setCoordinateTransformation_SLOT_10 = 8,
    VResizeLayer_setCoordinateTransformation_SLOT_11 = 8,
    VResizeLayer_getCoordinateTransformation_SLOT_8 = 11,
    VResizeLayer_getCoordinateTransformation_SLOT_9 = 11,
    VResizeLayer_getCoordinateTransformation_SLOT_10 = 9,
    VResizeLayer_getCoordinateTransformation_SLOT_11 = 9,
    VResizeLayer_setSelectorForSinglePixel_SLOT_8 = 12,
    VResizeLayer_setSelectorForSinglePixel_SLOT_9 = 12,
    VResizeLayer_setSelectorForSinglePixel_SLOT_10 = 10,
    VResizeLayer_setSelectorForSinglePixel_SLOT_11 = 10,
    VResizeLayer_getSelectorForSinglePixel_SLOT_8 = 13,
    VResizeLayer_getSelectorForSinglePixel_SLOT_9 = 13,
    VResizeLayer_getSelectorForSinglePixel_SLOT_10 = 11,
    VResizeLayer_getSelectorForSinglePixel_SLOT_11 = 11,
    VResizeLayer_setNearestRounding_SLOT_8 = 14,
    VResizeLayer_setNearestRounding_SLOT_9 = 14,
    VResizeLayer_setNearestRounding_SLOT_10 = 12,
    VResizeLayer_setNearestRounding_SLOT_11 = 12,
    VResizeLayer_getNearestRounding_SLOT_8 = 15,
    VResizeLayer_getNearestRounding_SLOT_9 = 15,
    VResizeLayer_getNearestRounding_SLOT_10 = 13,
    VResizeLayer_getNearestRounding_SLOT_11 = 13,
    VResizeLayer_setCubicCoeff_SLOT_8 = 16,
    VResizeLayer_setCubicCoeff_SLOT_9 = 16,
    VResizeLayer_setCubicCoeff_SLOT_10 = 14,
    VResizeLayer_setCubicCoeff_SLOT_11 = 14,
    VResizeLayer_getCubicCoeff_SLOT_8 = 17,
    VResizeLayer_getCubicCoeff_SLOT_9 = 17,
    VResizeLayer_getCubicCoeff_SLOT_10 = 15,
    VResizeLayer_getCubicCoeff_SLOT_11 = 15,
    VResizeLayer_setExcludeOutside_SLOT_8 = 18,
    VResizeLayer_setExcludeOutside_SLOT_9 = 18,
    VResizeLayer_setExcludeOutside_SLOT_10 = 16,
    VResizeLayer_setExcludeOutside_SLOT_11 = 16,
    VResizeLayer_getExcludeOutside_SLOT_8 = 19,
    VResizeLayer_getExcludeOutside_SLOT_9 = 19,
    VResizeLayer_getExcludeOutside_SLOT_10 = 17,
    VResizeLayer_getExcludeOutside_SLOT_11 = 17,
    VReverseSequenceLayer_setBatchAxis_SLOT = 2,
    VReverseSequenceLayer_getBatchAxis_SLOT = 3,
    VReverseSequenceLayer_setSequenceAxis_SLOT = 4,
    VReverseSequenceLayer_getSequenceAxis_SLOT = 5,
    VRotaryEmbeddingLayer_setInterleaved_SLOT = 2,
    VRotaryEmbeddingLayer_getInterleaved_SLOT = 3,
    VRotaryEmbeddingLayer_setRotaryEmbeddingDim_SLOT = 4,
    VRotaryEmbeddingLayer_getRotaryEmbeddingDim_SLOT = 5,
    VRotaryEmbeddingLayer_setInput_SLOT = 6,
    VRuntime_deserializeCudaEngine_3_SLOT = 2,
    VRuntime_setDLACore_SLOT_8 = 3,
    VRuntime_setDLACore_SLOT_9 = 3,
    VRuntime_setDLACore_SLOT_10 = 5,
    VRuntime_setDLACore_SLOT_11 = 4,
    VRuntime_getDLACore_SLOT_8 = 4,
    VRuntime_getDLACore_SLOT_9 = 4,
    VRuntime_getDLACore_SLOT_10 = 6,
    VRuntime_getDLACore_SLOT_11 = 5,
    VRuntime_getNbDLACores_SLOT_8 = 5,
    VRuntime_getNbDLACores_SLOT_9 = 5,
    VRuntime_getNbDLACores_SLOT_10 = 7,
    VRuntime_getNbDLACores_SLOT_11 = 6,
    VRuntime_setGpuAllocator_SLOT_8 = 6,
    VRuntime_setGpuAllocator_SLOT_9 = 6,
    VRuntime_setGpuAllocator_SLOT_10 = 8,
    VRuntime_setGpuAllocator_SLOT_11 = 7,
    VRuntime_setErrorRecorder_SLOT_8 = 7,
    VRuntime_setErrorRecorder_SLOT_9 = 7,
    VRuntime_setErrorRecorder_SLOT_10 = 9,
    VRuntime_setErrorRecorder_SLOT_11 = 8,
    VRuntime_getErrorRecorder_SLOT_8 = 8,
    VRuntime_getErrorRecorder_SLOT_9 = 8,
    VRuntime_getErrorRecorder_SLOT_10 = 10,
    VRuntime_getErrorRecorder_SLOT_11 = 9,
    VRuntime_getLogger_SLOT_8 = 9,
    VRuntime_getLogger_SLOT_9 = 9,
    VRuntime_getLogger_SLOT_10 = 11,
    VRuntime_getLogger_SLOT_11 = 10,
    VRuntime_setMaxThreads_SLOT_8 = 10,
    VRuntime_setMaxThreads_SLOT_9 = 10,
    VRuntime_setMaxThreads_SLOT_10 = 12,
    VRuntime_setMaxThreads_SLOT_11 = 11,
    VRuntime_getMaxThreads_SLOT_8 = 11,
    VRuntime_getMaxThreads_SLOT_9 = 11,
    VRuntime_getMaxThreads_SLOT_10 = 13,
    VRuntime_getMaxThreads_SLOT_11 = 12,
    VRuntime_setTemporaryDirectory_SLOT_8 = 12,
    VRuntime_setTemporaryDirectory_SLOT_9 = 12,
    VRuntime_setTemporaryDirectory_SLOT_10 = 14,
    VRuntime_setTemporaryDirectory_SLOT_11 = 13,
    VRuntime_getTemporaryDirectory_SLOT_8 = 13,
    VRuntime_getTemporaryDirectory_SLOT_9 = 13,
    VRuntime_getTemporaryDirectory_SLOT_10 = 15,
    VRuntime_getTemporaryDirectory_SLOT_11 = 14,
    VRuntime_setTempfileControlFlags_SLOT_8 = 14,
    VRuntime_setTempfileControlFlags_SLOT_9 = 14,
    VRuntime_setTempfileControlFlags_SLOT_10 = 16,
    VRuntime_setTempfileControlFlags_SLOT_11 = 15,
    VRuntime_getTempfileControlFlags_SLOT_8 = 15,
    VRuntime_getTempfileControlFlags_SLOT_9 = 15,
    VRuntime_getTempfileControlFlags_SLOT_10 = 17,
    VRuntime_getTempfileControlFlags_SLOT_11 = 16,
    VRuntime_getPImpl_SLOT_8 = 16,
    VRuntime_getPImpl_SLOT_9 = 16,
    VRuntime_getPImpl_SLOT_10 = 2,
    VRuntime_getPImpl_SLOT_11 = 2,
    VRuntime_getPluginRegistry_SLOT_8 = 17,
    VRuntime_getPluginRegistry_SLOT_9 = 17,
    VRuntime_getPluginRegistry_SLOT_10 = 18,
    VRuntime_getPluginRegistry_SLOT_11 = 17,
    VRuntime_setPluginRegistryParent_SLOT_8 = 18,
    VRuntime_setPluginRegistryParent_SLOT_9 = 18,
    VRuntime_setPluginRegistryParent_SLOT_10 = 19,
    VRuntime_setPluginRegistryParent_SLOT_11 = 18,
    VRuntime_loadRuntime_SLOT_8 = 19,
    VRuntime_loadRuntime_SLOT_9 = 19,
    VRuntime_loadRuntime_SLOT_10 = 20,
    VRuntime_loadRuntime_SLOT_11 = 19,
    VRuntime_setEngineHostCodeAllowed_SLOT_8 = 20,
    VRuntime_setEngineHostCodeAllowed_SLOT_9 = 20,
    VRuntime_setEngineHostCodeAllowed_SLOT_10 = 21,
    VRuntime_setEngineHostCodeAllowed_SLOT_11 = 20,
    VRuntime_getEngineHostCodeAllowed_SLOT_8 = 21,
    VRuntime_getEngineHostCodeAllowed_SLOT_9 = 21,
    VRuntime_getEngineHostCodeAllowed_SLOT_10 = 22,
    VRuntime_getEngineHostCodeAllowed_SLOT_11 = 21,
    VRuntime_deserializeCudaEngine_SLOT = 3,
    VRuntime_deserializeCudaEngine_2_SLOT = 4,
    VRuntime_deserializeCudaEngineV2_SLOT_10 = 23,
    VRuntime_deserializeCudaEngineV2_SLOT_11 = 22,
    VRuntimeConfig_getPImpl_SLOT = 2,
    VRuntimeConfig_setExecutionContextAllocationStrategy_SLOT = 3,
    VRuntimeConfig_getExecutionContextAllocationStrategy_SLOT = 4,
    VScaleLayer_setMode_SLOT = 2,
    VScaleLayer_getMode_SLOT = 3,
    VScaleLayer_setShift_SLOT = 4,
    VScaleLayer_getShift_SLOT = 5,
    VScaleLayer_setScale_SLOT = 6,
    VScaleLayer_getScale_SLOT = 7,
    VScaleLayer_setPower_SLOT = 8,
    VScaleLayer_getPower_SLOT = 9,
    VScaleLayer_getChannelAxis_SLOT = 10,
    VScaleLayer_setChannelAxis_SLOT = 11,
    VScatterLayer_setMode_SLOT = 2,
    VScatterLayer_getMode_SLOT = 3,
    VScatterLayer_setAxis_SLOT = 4,
    VScatterLayer_getAxis_SLOT = 5,
    VSerializationConfig_setFlags_SLOT = 2,
    VSerializationConfig_getFlags_SLOT = 3,
    VSerializationConfig_clearFlag_SLOT = 4,
    VSerializationConfig_setFlag_SLOT = 5,
    VSerializationConfig_getFlag_SLOT = 6,
    VShuffleLayer_setFirstTranspose_SLOT = 2,
    VShuffleLayer_getFirstTranspose_SLOT = 3,
    VShuffleLayer_setReshapeDimensions_SLOT = 4,
    VShuffleLayer_getReshapeDimensions_SLOT = 5,
    VShuffleLayer_setSecondTranspose_SLOT = 6,
    VShuffleLayer_getSecondTranspose_SLOT = 7,
    VShuffleLayer_setZeroIsPlaceholder_SLOT = 8,
    VShuffleLayer_getZeroIsPlaceholder_SLOT = 9,
    VSliceLayer_setStart_SLOT = 2,
    VSliceLayer_getStart_SLOT = 3,
    VSliceLayer_setSize_SLOT = 4,
    VSliceLayer_getSize_SLOT = 5,
    VSliceLayer_setStride_SLOT = 6,
    VSliceLayer_getStride_SLOT = 7,
    VSliceLayer_setMode_SLOT = 8,
    VSliceLayer_getMode_SLOT = 9,
    VSliceLayer_setAxes_SLOT = 10,
    VSliceLayer_getAxes_SLOT = 11,
    VSoftMaxLayer_setAxes_SLOT = 2,
    VSoftMaxLayer_getAxes_SLOT = 3,
    VTensor_setName_SLOT = 2,
    VTensor_getName_SLOT = 3,
    VTensor_setDimensions_SLOT = 4,
    VTensor_getDimensions_SLOT = 5,
    VTensor_setType_SLOT = 6,
    VTensor_getType_SLOT_8 = 7,
    VTensor_getType_SLOT_9 = 7,
    VTensor_getType_SLOT_10 = 7,
    VTensor_getType_SLOT_11 = 6,
    VTensor_setDynamicRange_SLOT = 8,
    VTensor_isNetworkInput_SLOT_8 = 9,
    VTensor_isNetworkInput_SLOT_9 = 9,
    VTensor_isNetworkInput_SLOT_10 = 9,
    VTensor_isNetworkInput_SLOT_11 = 7,
    VTensor_isNetworkOutput_SLOT_8 = 10,
    VTensor_isNetworkOutput_SLOT_9 = 10,
    VTensor_isNetworkOutput_SLOT_10 = 10,
    VTensor_isNetworkOutput_SLOT_11 = 8,
    VTensor_setBroadcastAcrossBatch_SLOT_8 = 11,
    VTensor_setBroadcastAcrossBatch_SLOT_9 = 11,
    VTensor_setBroadcastAcrossBatch_SLOT_10 = 11,
    VTensor_setBroadcastAcrossBatch_SLOT_11 = 9,
    VTensor_getBroadcastAcrossBatch_SLOT_8 = 12,
    VTensor_getBroadcastAcrossBatch_SLOT_9 = 12,
    VTensor_getBroadcastAcrossBatch_SLOT_10 = 12,
    VTensor_getBroadcastAcrossBatch_SLOT_11 = 10,
    VTensor_getLocation_SLOT_8 = 13,
    VTensor_getLocation_SLOT_9 = 13,
    VTensor_getLocation_SLOT_10 = 13,
    VTensor_getLocation_SLOT_11 = 11,
    VTensor_setLocation_SLOT_8 = 14,
    VTensor_setLocation_SLOT_9 = 14,
    VTensor_setLocation_SLOT_10 = 14,
    VTensor_setLocation_SLOT_11 = 12,
    VTensor_dynamicRangeIsSet_SLOT = 15,
    VTensor_resetDynamicRange_SLOT = 16,
    VTensor_getDynamicRangeMin_SLOT = 17,
    VTensor_getDynamicRangeMax_SLOT = 18,
    VTensor_setAllowedFormats_SLOT_8 = 19,
    VTensor_setAllowedFormats_SLOT_9 = 19,
    VTensor_setAllowedFormats_SLOT_10 = 19,
    VTensor_setAllowedFormats_SLOT_11 = 13,
    VTensor_getAllowedFormats_SLOT_8 = 20,
    VTensor_getAllowedFormats_SLOT_9 = 20,
    VTensor_getAllowedFormats_SLOT_10 = 20,
    VTensor_getAllowedFormats_SLOT_11 = 14,
    VTensor_isShapeTensor_SLOT_8 = 21,
    VTensor_isShapeTensor_SLOT_9 = 21,
    VTensor_isShapeTensor_SLOT_10 = 21,
    VTensor_isShapeTensor_SLOT_11 = 15,
    VTensor_isExecutionTensor_SLOT_8 = 22,
    VTensor_isExecutionTensor_SLOT_9 = 22,
    VTensor_isExecutionTensor_SLOT_10 = 22,
    VTensor_isExecutionTensor_SLOT_11 = 16,
    VTensor_setDimensionName_SLOT_8 = 23,
    VTensor_setDimensionName_SLOT_9 = 23,
    VTensor_setDimensionName_SLOT_10 = 23,
    VTensor_setDimensionName_SLOT_11 = 17,
    VTensor_getDimensionName_SLOT_8 = 24,
    VTensor_getDimensionName_SLOT_9 = 24,
    VTensor_getDimensionName_SLOT_10 = 24,
    VTensor_getDimensionName_SLOT_11 = 18,
    VTimingCache_serialize_SLOT = 2,
    VTimingCache_combine_SLOT = 3,
    VTimingCache_reset_SLOT = 4,
    VTimingCache_queryKeys_SLOT = 5,
    VTimingCache_query_SLOT = 6,
    VTimingCache_update_SLOT = 7,
    VTopKLayer_setOperation_SLOT = 2,
    VTopKLayer_getOperation_SLOT = 3,
    VTopKLayer_setK_SLOT = 4,
    VTopKLayer_getK_SLOT = 5,
    VTopKLayer_setReduceAxes_SLOT = 6,
    VTopKLayer_getReduceAxes_SLOT = 7,
    VTopKLayer_setIndicesType_SLOT = 8,
    VTopKLayer_getIndicesType_SLOT = 9,
    VTripLimitLayer_getTripLimit_SLOT = 2,
    VUnaryLayer_setOperation_SLOT = 2,
    VUnaryLayer_getOperation_SLOT = 3,
};

#endif
