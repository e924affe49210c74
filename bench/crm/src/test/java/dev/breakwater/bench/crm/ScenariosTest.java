package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScenariosTest {
  private static final Map<String, Scenario> BY_NAME =
      Scenarios.all(1, 10_000_000).stream()
          .collect(Collectors.toMap(Scenario::name, Function.identity()));

  @Test
  void usersTimesPausesAndLimitsAreThoseOfTheK6Scripts() {
    assertThat(BY_NAME.values())
        .extracting(s ->
            "%s %d %s %s %s".formatted(s.name(), s.concurrency(), s.end(), s.pause(), s.limits()))
        .containsExactlyInAnyOrder(
            "read 10 PT30S PT0.1S " + new Limits(500, 0.1),
            "write 5 PT30S PT0.1S " + new Limits(500, 0.1),
            "inter-service 5 PT30S PT0.1S " + new Limits(500, 0.1),
            "mixed 20 PT50S PT0.1S " + new Limits(500, 0.1),
            "cpu 10 PT30S PT0.1S " + new Limits(500, 0.1),
            "db-ping 10 PT30S PT0.1S " + new Limits(500, 0.1),
            "scale-1 1 PT15S PT0.05S " + new Limits(1000, 0.2),
            "scale-5 5 PT15S PT0.05S " + new Limits(1000, 0.2),
            "scale-10 10 PT15S PT0.05S " + new Limits(1000, 0.2),
            "scale-20 20 PT15S PT0.05S " + new Limits(1000, 0.2),
            "scale-50 50 PT15S PT0.05S " + new Limits(1000, 0.2),
            "scale-100 100 PT15S PT0.05S " + new Limits(1000, 0.2));
  }

  @Test
  void ofTenIterationsSevenReadAndThreeWriteWhicheverTheUser() {
    Scenario mixed = Scenarios.all(1, 1).get(3);
    for (int user = 0; user < 10; user++) {
      int number = user;
      List<String> steps =
          LongStream.range(0, 10).mapToObj(i -> mixed.stepOf(number, i).name()).toList();

      assertThat(steps).filteredOn("read"::equals).hasSize(7);
      assertThat(steps).filteredOn("create"::equals).hasSize(3);
    }
  }

  @Test
  void theShareOfTimeShortensAllAlike() {
    Scenario mixed = Scenarios.all(0.1, 1).get(3);

    assertThat(mixed.end()).isEqualTo(Duration.ofSeconds(5));
    assertThat(mixed.concurrency()).isEqualTo(20);
  }
}
