package dev.breakwater.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rotation of {@code deploy/ecs/secrets.yaml} with an account in memory: six times, each step
 * twice as Secrets Manager may call it; skipped where there is no Python.
 */
class RotationTest {
  @TempDir private Path folder;
  private List<Map<String, String>> versions = List.of();
  private String statements = "";

  @BeforeEach
  void rotated() throws Exception {
    Map<String, Object> result = Rotation.sixTimes(folder);
    @SuppressWarnings("unchecked")
    List<Map<String, String>> list = (List<Map<String, String>>) result.get("versions");
    versions = requireNonNull(list);
    statements = String.valueOf(result.get("sql"));
  }

  @Test
  void whatIsSignedByTheNextKeysIsAcceptedByTasksOfTheStepBeforeAndTheOtherWayRound() {
    for (int i = 1; i < versions.size(); i++) {
      Map<String, String> before = versions.get(i - 1);
      Map<String, String> after = versions.get(i);
      assertThat(accepted(before)).contains(after.get("JWT_SECRET"));
      assertThat(accepted(after)).contains(before.get("JWT_SECRET"));
      assertThat(edgeKeys(before)).contains(signing(after));
      assertThat(edgeKeys(after)).hasSize(2).doesNotContain(signing(before));
    }
  }

  private static List<String> accepted(Map<String, String> version) {
    return List.of(
        requireNonNull(version.get("JWT_SECRET")), requireNonNull(version.get("JWT_SECRET_NEXT")));
  }

  private static String signing(Map<String, String> version) {
    return edgeKeys(version).getFirst();
  }

  private static List<String> edgeKeys(Map<String, String> version) {
    return List.of(requireNonNull(version.get("EDGE_KEYS")).split(",", -1));
  }

  @Test
  void aKeyIsGoneAfterFourSteps() {
    assertThat(versions).hasSize(6);
    assertThat(accepted(versions.getLast())).doesNotContainAnyElementsOf(accepted(versions.get(1)));
    assertThat(versions.stream().map(RotationTest::signing)).doesNotHaveDuplicates();
  }

  @Test
  void theUsersOfTheDatabaseTakeTurnsSoThatTheOtherIsStillGood() {
    assertThat(versions.stream().map(version -> version.get("USER")))
        .containsExactly("app_a", "app_b", "app_a", "app_b", "app_a", "app_b");
    assertThat(versions)
        .allSatisfy(version -> {
          String login = "postgres://" + version.get("USER") + ":" + version.get("PASSWORD") + "@";
          assertThat(version.get("DATABASE_WRITER_URL"))
              .isEqualTo(login + "writer.example:5432/app?sslmode=require");
          assertThat(version.get("DATABASE_READER_URL"))
              .isEqualTo(login + "reader.example:5432/app?sslmode=require");
          assertThat(statements)
              .contains(
                  "ALTER ROLE "
                      + version.get("USER")
                      + " PASSWORD '"
                      + version.get("PASSWORD")
                      + "'");
        });
  }

  @Test
  void theFirstRotationOfASecretWithoutValuesMakesThemAll() {
    assertThat(versions.getFirst())
        .containsKeys(
            "REDIS_URL", "JWT_SECRET", "JWT_SECRET_NEXT", "EDGE_KEYS", "DATABASE_WRITER_URL")
        .containsEntry("REDIS_URL", "rediss://:cache-token@cache.example:6379");
    assertThat(versions.getFirst().get("JWT_SECRET")).hasSize(64);
  }
}
