package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadGeneratorTest {
  private LoadGenerator generator;
  private FakeCrm crm;

  @BeforeAll
  void start() throws IOException {
    generator = LoadGenerator.start();
    crm = new FakeCrm(0);
  }

  @AfterAll
  void stop() throws IOException {
    generator.close();
    crm.close();
  }

  private LoadResult run(String scenario) throws IOException {
    return generator.run(new LoadOrder(scenario, 0.02, 10, crm.base(), 1));
  }

  @Test
  void usersSendTheRequestsOfTheScenario() throws Exception {
    LoadResult result = run("mixed");

    assertThat(result.steps()).containsOnlyKeys("read", "create");
    result.steps().values().forEach(step -> assertThat(step.failed()).isZero());
    assertThat(result.requests()).isPositive();
    assertThat(result.step("read").server()).containsOnlyKeys("conn", "query", "ser");
    List<String> created =
        crm.requests().stream().filter(r -> r.startsWith("POST /customers")).toList();
    assertThat(created).doesNotHaveDuplicates().allMatch(r -> r.contains("@example.com"));
  }

  @Test
  void answersOfAnotherStatusAndNoAnswersAreErrors() throws Exception {
    crm.fail("GET /customers/ping");
    assertThat(run("db-ping").step("ping").errors()).containsOnlyKeys(500);

    LoadResult result = generator.run(new LoadOrder("db-ping", 0.02, 10, nobody(), 1));
    assertThat(result.step("ping").errors()).containsOnlyKeys(0);
  }

  /** The address of a system that has ended. */
  private static URI nobody() throws IOException {
    try (FakeCrm gone = new FakeCrm(0)) {
      return gone.base();
    }
  }

  @Test
  void gatlingLeavesNoFolderBehind() throws Exception {
    run("scale-1");

    assertThat(Path.of("results")).doesNotExist();
  }
}
