package dev.breakwater.guest.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;
import dev.breakwater.guest.testing.HostServices;
import dev.breakwater.guest.testing.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What is said of a function that is another thing in WebAssembly. */
class ReportIT {

  /** A class that was changed since the component was built. */
  static class Sides {
    private final FunctionHost host;
    private final HttpFunction function;

    Sides(FunctionHost host) {
      this.host = host;
      this.function =
          host.start(
              HostServices.none().withVariable("name", "moth"),
              given ->
                  request ->
                      request.path().endsWith("name")
                          ? Response.text(200, "moth")
                          : Response.text(418, "changed"));
    }

    private int status(String target) throws Exception {
      return function.handle(Request.of("GET", target)).status();
    }

    @Test
    void bothAgree() throws Exception {
      assertThat(status("/variables/name")).isEqualTo(200);
    }

    @Test
    void bothPassWithOtherAnswers() throws Exception {
      assertThat(status("/variables/name")).isEqualTo(200);
      assertThat(status("/unknown")).isBetween(400, 499);
    }

    @Test
    void oneSideFails() throws Exception {
      assertThat(status("/unknown")).isEqualTo(418);
    }

    @Test
    void asksTwiceInWebAssembly() throws Exception {
      status("/variables/name");
      if (host.side() == Side.COMPONENT) {
        status("/variables/name");
      }
    }

    @Test
    void loopsInWebAssembly() throws Exception {
      if (host.side() == Side.COMPONENT) {
        status("/loop");
      }
    }
  }

  @ComponentTest(value = "target/probe.wasm", seconds = 2)
  static class Reported extends Sides {
    Reported(FunctionHost host) {
      super(host);
    }
  }

  @ComponentTest(value = "target/probe.wasm", seconds = 2, mustAgree = true)
  static class Strict extends Sides {
    Strict(FunctionHost host) {
      super(host);
    }
  }

  @ComponentTest("target/none.wasm")
  static class WithoutComponent extends Sides {
    WithoutComponent(FunctionHost host) {
      super(host);
    }
  }

  @ComponentTest(value = "target/none.wasm", on = Side.JVM)
  static class Plain extends Sides {
    Plain(FunctionHost host) {
      super(host);
    }
  }

  /** What a run of one class says. */
  private static final class Run implements TestExecutionListener {
    private final List<String> reports = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    static Run of(Class<?> tests) {
      Run run = new Run();
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build();
      LauncherFactory.create().execute(request, run);
      return run;
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      reports.addAll(entry.getKeyValuePairs().values());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result
          .getThrowable()
          .ifPresent(cause -> failures.add(test.getDisplayName() + ": " + cause.getMessage()));
    }
  }

  @Test
  void eachTestThatDiffersHasALine() {
    Run run = Run.of(Reported.class);
    assertThat(run.reports).hasSize(1);
    assertThat(run.reports.getFirst().lines())
        .hasSize(5)
        .contains("Reported: 5 tests on the JVM and in WebAssembly, 4 differ")
        .contains("  asksTwiceInWebAssembly: on the JVM 1 requests; in WebAssembly 2 requests")
        .contains(
            "  bothPassWithOtherAnswers: GET /unknown: on the JVM 418 [content-type: text/plain;"
                + " charset=utf-8] changed; in WebAssembly 404 [content-type: application/json]"
                + " {\"error\":\"not found\"}")
        .contains(
            "  loopsInWebAssembly: on the JVM passed; in WebAssembly failed: GET /loop took longer"
                + " than PT2S")
        .anySatisfy(line ->
            assertThat(line)
                .startsWith("  oneSideFails: on the JVM passed; in WebAssembly failed: ")
                .contains("418"));
    assertThat(run.failures).hasSize(2);
  }

  @Test
  void aClassThatMustAgreeFailsWithTheReport() {
    assertThat(Run.of(Strict.class).failures)
        .hasSize(3)
        .anySatisfy(failure ->
            assertThat(failure).startsWith("in WebAssembly: Strict: 5 tests on the JVM"));
  }

  @Test
  void aComponentThatWasNotBuiltIsNamed() {
    assertThat(Run.of(WithoutComponent.class).failures)
        .hasSize(5)
        .allSatisfy(failure -> assertThat(failure).contains("none.wasm: mvn package builds it"));
  }

  @Test
  void onOneSideThereIsNothingToReport() {
    Run run = Run.of(Plain.class);
    assertThat(run.reports).isEmpty();
    assertThat(run.failures).isEmpty();
  }
}
