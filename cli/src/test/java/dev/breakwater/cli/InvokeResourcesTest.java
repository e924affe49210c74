package dev.breakwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.encode.ComponentEncoder;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InvokeResourcesTest {
  private static final String WIT =
      """
      package t:t;
      interface counting {
        resource counter {
          constructor(start: u32);
          plus: func(n: u32) -> u32;
          spend: static func(c: counter) -> u32;
        }
      }
      world w { export counting; }
      """;

  /**
   * A core module whose counters are their own representations: {@code [constructor]} calls {@code
   * [resource-new]}, {@code plus} adds, {@code spend} calls {@code [resource-rep]}.
   */
  private static final String MODULE =
      """
      0061736d01000000010c0260017f017f60027f7f017f025b02145b6578706f72745d743a742f636f756e74696e
      67155b7265736f757263652d6e65775d636f756e7465720000145b6578706f72745d743a742f636f756e74696e
      67155b7265736f757263652d7265705d636f756e7465720000030403000100076e0321743a742f636f756e7469
      6e67235b636f6e7374727563746f725d636f756e746572000221743a742f636f756e74696e67235b6d6574686f
      645d636f756e7465722e706c7573000322743a742f636f756e74696e67235b7374617469635d636f756e746572
      2e7370656e6400040a17030600200010000b0700200020016a0b0600200010010b
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path component = Path.of("");

  @BeforeEach
  void makeComponent() throws IOException {
    World world = Wit.resolve(Map.of("t.wit", WIT)).world("t:t/w").orElseThrow();
    byte[] module = HexFormat.of().parseHex(MODULE.replace("\n", ""));
    component = folder.resolve("counting.wasm");
    Files.write(component, ComponentWriter.write(ComponentEncoder.encode(module, world)));
  }

  @Test
  void whatACallReturnsIsTakenByLaterOnesOfTheSameInstance() {
    int status =
        invoke(
            "a = [constructor]counter(40)",
            "other=t:t/counting#[constructor]counter(7)",
            "[method]counter.plus(a, 2)",
            "[method]counter.plus(other, 1)",
            "[static]counter.spend(a)");
    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString().lines()).containsExactly("42", "8", "40");
  }

  @Test
  void aResourceThatWasGivenAwayIsGone() {
    assertThat(
            invoke(
                "a = [constructor]counter(1)",
                "[static]counter.spend(a)",
                "[method]counter.plus(a, 1)"))
        .isOne();
    assertThat(err.toString()).contains("was closed or given away");
  }

  @Test
  void whatIsNoResourceIsNotKeptAndUnknownNamesAreAnsweredWithTheKnown() {
    String made = "a = [constructor]counter(1)";
    assertThat(invoke(made, "b = [method]counter.plus(a, 1)")).isOne();
    assertThat(err.toString())
        .contains("[method]counter.plus returned no resource that could be kept");
    assertThat(invoke(made, "[method]counter.plus(b, 1)")).isOne();
    assertThat(err.toString())
        .contains("wanted the name of a counter that a call before made; there is a");
  }

  @Test
  void aCallWithoutANameOnlyShowsThatThereIsAResource() {
    assertThat(invoke("[constructor]counter(1)")).isZero();
    assertThat(out.toString().strip()).isEqualTo("<counter>");
  }

  private int invoke(String... calls) {
    CommandLine line = Breakwater.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(
        Stream.concat(Stream.of("invoke", "--interpret", component.toString()), Stream.of(calls))
            .toArray(String[]::new));
  }
}
