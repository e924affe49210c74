package dev.breakwater.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JavacErrorsTest {
  @Test
  void placesAreFileLineAndColumnBelowTheProject() {
    String message =
        """
        Compilation failure: Compilation failure:\s
        /home/me/hello/src/main/java/a/B.java:[3,14] cannot find symbol
          symbol: class C
        """;
    assertThat(JavacErrors.of(message, Path.of("/home/me/hello")))
        .containsExactly(
            "Compilation failure: Compilation failure: ",
            "src/main/java/a/B.java:3:14: cannot find symbol",
            "  symbol: class C");
  }

  @Test
  void whatIsNoCompilersMessageStays() {
    assertThat(JavacErrors.of("there is no world a:b/c", Path.of("/home/me/hello")))
        .containsExactly("there is no world a:b/c");
  }
}
