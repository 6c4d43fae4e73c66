package io.trt4j.bench.circpad;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cli.CannotRunException;
import io.trt4j.tensorrt.TensorRTException;
import org.junit.jupiter.api.Test;

/** Whose fault a failure is. */
class FailureSentencesTest {
    @Test
    void whatIsMissingIsTheReasonHoweverDeep() {
        Throwable failure =
                new TensorRTException("The engine was not built.", new CannotRunException("there is no LibTorch."));
        assertThat(FailureSentences.isForWantOfSomething(failure)).isTrue();
        assertThat(FailureSentences.sentence(failure)).isEqualTo("there is no LibTorch.");
        assertThat(FailureSentences.isForWantOfSomething(new UnsatisfiedLinkError("libjcuda")))
                .isTrue();
    }

    @Test
    void anythingElseIsAFailure() {
        Throwable failure = new TensorRTException("It failed.\nMore.", new ArithmeticException("overflow"));
        assertThat(FailureSentences.isForWantOfSomething(failure)).isFalse();
        assertThat(FailureSentences.sentence(failure)).isEqualTo("It failed.");
        assertThat(FailureSentences.sentence(new NullPointerException())).isEqualTo("java.lang.NullPointerException");
    }
}
