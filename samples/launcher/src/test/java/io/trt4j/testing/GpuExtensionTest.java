package io.trt4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** JUnit finds the extension, and it the tags; of the classes here none needs a GPU. */
class GpuExtensionTest {
    private static String look() throws IOException {
        return GpuUser.look(GpuExtension.path());
    }

    @Nested
    @Tag("gpu")
    class OfAClass {
        private static String before;

        @BeforeAll
        static void lookBefore() throws IOException {
            before = look();
        }

        @Test
        void isSharedFromTheBeginning() throws IOException {
            assertThat(before).isEqualTo("somebody shared");
            assertThat(look()).isEqualTo("somebody shared");
        }

        @Tag("gpu-alone")
        @Test
        void isAlone() throws IOException {
            assertThat(look()).isEqualTo("somebody alone");
        }

        @Test
        void isSharedAgain() throws IOException {
            assertThat(look()).isEqualTo("somebody shared");
        }
    }

    @Nested
    @Tag("gpu")
    @Tag("gpu-alone")
    class OfAClassThatIsAlone {
        private static String before;

        @BeforeAll
        static void lookBefore() throws IOException {
            before = look();
        }

        @Test
        void isAloneFromTheBeginning() throws IOException {
            assertThat(before).isEqualTo("somebody alone");
            assertThat(look()).isEqualTo("somebody alone");
        }
    }

    @Nested
    class OfATest {
        @Tag("gpu")
        @Test
        void isShared() throws IOException {
            assertThat(look()).isEqualTo("somebody shared");
        }

        @Tag("gpu")
        @Tag("gpu-alone")
        @Test
        void isAlone() throws IOException {
            assertThat(look()).isEqualTo("somebody alone");
        }
    }
}
