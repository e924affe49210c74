package dev.breakwater.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.deploy.Stubs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** {@code deploy/ecs/deploy.sh} against an account of stubs, which remembers what services run. */
class EcsDeployTest {
  private static final String SCRIPT = "deploy/ecs/deploy.sh";
  private static final String URL = "https://todo.example";
  private static final String CORE = "1.dkr.ecr.example/core@sha256:" + "c".repeat(64);
  private static final String EDGE = "1.dkr.ecr.example/edge@sha256:" + "e".repeat(64);
  private static final String OLD = "core:1 edge:1";
  private static final String NEW = "service-TaskDefinition edge-TaskDefinition";
  private static final String CHANGES =
      "^aws .* (deploy|delete-(stack|parameters)|update-service|run-task|put-parameter"
          + "|modify-db-cluster|rb|delete-db-cluster-snapshot) .*";

  @TempDir private Path folder;
  private Stubs stubs;

  @BeforeEach
  void accountThatWorks() throws IOException {
    stubs =
        new Stubs(folder, "aws", "curl", "sleep")
            .set("AWS_REGION", "eu-central-1")
            .set("CORE_IMAGE", CORE)
            .set("EDGE_IMAGE", EDGE)
            .set("PUBLIC_HOST", "todo.example")
            .set("CERTIFICATE_ARN", "arn:aws:acm:eu-central-1:1:certificate/c")
            .set("VERIFY_TIMEOUT", "1")
            .on("^aws .*get-caller-identity ", "echo 123456789012")
            .on("^aws .*describe-stacks .*StackStatus", "echo UPDATE_COMPLETE")
            .on(
                "^aws .*describe-stacks .*OutputKey",
                "query=$(after --query \"$@\"); key=${query#*\\'}; part=$(after --stack-name"
                    + " \"$@\")\n"
                    + "echo \"${part#breakwater-}-${key%%\\'*}\"")
            .on("^aws .*describe-secret ", "echo True");
    services();
    kept();
    PublicApi.works(stubs, URL);
  }

  /** What ECS does: a deployed stack and an update change what a service runs. */
  private void services() throws IOException {
    stubs
        .on(
            "^aws .*cloudformation deploy .*-(service|edge) ",
            """
            part=$(after --stack-name "$@")
            part=${part#breakwater-}
            echo "$part-TaskDefinition" >"$STUBS/runs-${part/service/core}"
            """)
        .on(
            "^aws .*update-service ",
            "after --task-definition \"$@\" >\"$STUBS/runs-$(after --service \"$@\")\"")
        .on(
            "^aws .*describe-services .*taskDefinition",
            "cat \"$STUBS/runs-$(after --services \"$@\")\"")
        .on("^aws .*list-tasks ", "s=$(after --service-name \"$@\"); printf '%s-1\\t%s-2' $s $s")
        .on(
            "^aws .*describe-tasks .*imageDigest",
            """
            service=$(after --tasks "$@")
            service=${service%-1}
            definition=$(<"$STUBS/runs-$service")
            digest=sha256:$(printf "${service:0:1}%.0s" {1..64})
            printf '%s\\t%s\\n' $definition $digest $definition $digest
            """)
        .on("^aws .*describe-task-definition .*(core|service)", "echo " + CORE)
        .on("^aws .*describe-task-definition .*edge", "echo " + EDGE)
        .on("^aws .*run-task ", "echo the-stranger")
        .on("^aws .*describe-tasks .*exitCode", "echo 0");
  }

  private void kept() throws IOException {
    String file = "\"$STUBS/kept-$(basename \"$(after --name \"$@\")\")\"";
    stubs
        .on("^aws .*get-parameter ", "cat " + file + " 2>/dev/null")
        .on("^aws .*put-parameter ", "after --value \"$@\" >" + file);
  }

  private void was(String state, String tasks) throws IOException {
    Files.writeString(folder.resolve("kept-" + state), tasks);
  }

  private Path kept(String state) {
    return folder.resolve("kept-" + state);
  }

  private Outcome run(String verb) throws IOException, InterruptedException {
    return stubs.run(SCRIPT, verb);
  }

  private void nothingWasChanged() throws IOException {
    assertThat(stubs.calls()).noneMatch(call -> call.matches(CHANGES));
  }

  @Test
  void settingsThatAreMissingAreAllNamedBeforeAnythingIsAsked() throws Exception {
    stubs.set("CORE_IMAGE", "").set("EDGE_IMAGE", "").set("CERTIFICATE_ARN", "");
    Outcome outcome = run("apply");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said())
        .contains("CORE_IMAGE is not set", "EDGE_IMAGE is not set", "CERTIFICATE_ARN is not set");
    assertThat(stubs.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CORE_IMAGE,registry.example/core:1,must be an image with its digest",
    "EDGE,lambda,must be one of: fargate elsewhere",
    "ARCHITECTURE,arm,must be one of: ARM64 X86_64",
    "MIN_TASKS,none,must be a number",
    "STACK,Break Water,must be a name",
    "CERTIFICATE_ARN,todo.example,must be the ARN",
  })
  void aSettingOfTheWrongFormIsRefused(String name, String value, String reason) throws Exception {
    Outcome outcome = stubs.set(name, value).run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.said()).contains(name + " is '" + value + "' and " + reason);
    assertThat(stubs.calls()).isEmpty();
  }

  @Test
  void helpNamesEverySettingWithItsDefault() throws Exception {
    assertThat(run("--help").said())
        .contains("deploy.sh rollback", "3 apply failed and was rolled back")
        .containsPattern("(?m)^  CORE_IMAGE +required: ")
        .containsPattern("(?m)^  DATABASE_CLASS .*\\(db\\.t4g\\.medium\\)$");
  }

  @Test
  void planOfAnEmptyAccountListsWhatApplyWouldCreate() throws Exception {
    Outcome outcome = stubs.on("^aws .*describe-stacks ", "exit 254").run(SCRIPT, "plan");

    assertThat(outcome.status()).isEqualTo(10);
    assertThat(outcome.said())
        .contains("breakwater-data would be created", "Add Database: AWS::RDS::DBCluster")
        .contains("breakwater-edge would be created", "Add Stranger: AWS::ECS::TaskDefinition");
    nothingWasChanged();
  }

  @Test
  void planShowsChangesByChangeSetsThatItRemoves() throws Exception {
    stubs
        .on("^aws .*change-set-create-complete .*-(network|data|secrets) ", "exit 255")
        .on(
            "^aws .*describe-change-set .*StatusReason",
            "echo \"The submitted information didn't contain changes.\"")
        .on("^aws .*describe-change-set .*Changes", "echo 'Modify TaskDefinition'");
    Outcome outcome = run("plan");

    assertThat(outcome.status()).as(outcome.said()).isEqualTo(10);
    assertThat(outcome.said())
        .contains("breakwater-data: nothing to change", "breakwater-service would change:")
        .contains("  Modify TaskDefinition");
    assertThat(stubs.calls().stream().filter(call -> call.contains(" delete-change-set ")))
        .hasSize(5);
    nothingWasChanged();
  }

  @Test
  void planWithoutAnyChangeEndsWithNought() throws Exception {
    stubs
        .on("^aws .*change-set-create-complete ", "exit 255")
        .on("^aws .*describe-change-set .*StatusReason", "echo 'No updates are to be performed.'");
    assertThat(run("plan").status()).isZero();

    stubs.on("^aws .*describe-change-set .*StatusReason", "echo 'Template error'");
    assertThat(run("plan").status()).isEqualTo(1);
  }

  @Test
  void applyDeploysThePartsInTheirOrderAndProvesThem() throws Exception {
    Outcome outcome = run("apply");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(stubs.calls().stream().filter(call -> call.contains("cloudformation deploy")))
        .satisfiesExactly(
            call -> assertThat(call).contains("breakwater-network"),
            call -> assertThat(call).contains("breakwater-data"),
            call -> assertThat(call).contains("breakwater-secrets"),
            call -> assertThat(call).contains("breakwater-service"),
            call -> assertThat(call).contains("breakwater-edge"));
    assertThat(outcome.said())
        .contains("2 task(s) of core run " + CORE, "2 task(s) of edge run " + EDGE)
        .contains("the core refuses who is not the edge", "Deployed and verified: " + URL);
    assertThat(kept("current")).hasContent(NEW);
  }

  @Test
  void eachPartGetsItsParametersFromSettingsAndFromThePartsBefore() throws Exception {
    stubs.on(
        "^aws .*cloudformation deploy ",
        """
        file=$(after --parameter-overrides "$@")
        cp "${file#file://}" "$STUBS/$(after --stack-name "$@").json"
        """);
    run("apply");

    for (String part : List.of("network", "data", "secrets", "service", "edge")) {
      assertThat(given(part))
          .as(part)
          .containsOnlyKeys(Templates.section(part, "Parameters").keySet().toArray(String[]::new));
    }
    assertThat(given("data")).containsEntry("DatabaseGroup", "network-DatabaseGroup");
    assertThat(given("service")).containsEntry("Image", CORE).containsEntry("AlarmTopic", "");
    assertThat(given("edge"))
        .containsEntry("Image", EDGE)
        .containsEntry("CoreAddress", "service-Address");
  }

  private Map<String, String> given(String part) throws IOException {
    Map<String, String> given = new TreeMap<>();
    List<String> list =
        new Yaml().load(Files.readString(folder.resolve("breakwater-" + part + ".json")));
    list.forEach(one -> given.put(one.replaceFirst("=.*", ""), one.replaceFirst("^[^=]*=", "")));
    return given;
  }

  @Test
  void whatFailedWhenItWasMadeIsRemovedFirst() throws Exception {
    stubs.on("^aws .*describe-stacks .*breakwater-data .*StackStatus", "echo ROLLBACK_COMPLETE");
    assertThat(run("apply").status()).isZero();

    assertThat(stubs.calls().stream().filter(call -> call.contains(" delete-stack ")))
        .satisfiesExactly(call -> assertThat(call).contains("breakwater-data"));
  }

  @Test
  void anEdgeElsewhereMakesTheCorePublicAndLeavesNoEdgeHere() throws Exception {
    stubs.set("EDGE", "elsewhere").set("EDGE_IMAGE", "");
    PublicApi.coreRefuses(stubs, URL);
    Outcome outcome = run("apply");

    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(outcome.said())
        .contains("the edge: not asked", "the core refuses who goes round the edge");
    assertThat(kept("current")).hasContent("service-TaskDefinition -");
    assertThat(stubs.calls())
        .anyMatch(call -> call.contains("delete-stack --stack-name breakwater-edge"))
        .noneMatch(call -> call.contains("/api/auth/register"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^aws .*cloudformation deploy .*breakwater-edge ",
        "^aws .*describe-tasks .*edge-1.*imageDigest",
        "^curl .*/api/auth/login$",
        "^aws .*describe-tasks .*exitCode",
      })
  void whatFailsOnceGoesBackToTheVerifiedTasks(String call) throws Exception {
    was("current", OLD);
    Files.writeString(folder.resolve("runs-edge"), "edge:1");
    String then =
        call.contains("exitCode")
            ? "echo 0"
            : call.contains("login")
                ? "answer 200 '{\"token\":\"x\"}'"
                : call.contains("imageDigest")
                    ? "printf '%s\\tsha256:%s\\n' edge:1 " + "e".repeat(64)
                    : "exit 1";
    stubs.on(
        call,
        "[[ -e $STUBS/failed ]] || { touch \"$STUBS/failed\"; echo wrong; exit 1; }\n" + then);
    Outcome outcome = run("apply");

    assertThat(outcome.status()).as(outcome.said()).isEqualTo(3);
    assertThat(folder.resolve("runs-core")).hasContent("core:1");
    assertThat(folder.resolve("runs-edge")).hasContent("edge:1");
    assertThat(kept("current")).hasContent(OLD);
  }

  @Test
  void tasksThatDoNotStartAreSeenThoughTheStackSaysItIsComplete() throws Exception {
    was("current", OLD);
    stubs
        .on("^aws .*services-stable .*core$", "echo core:1 >\"$STUBS/runs-core\"")
        .on("^aws .*cloudformation deploy .*breakwater-edge ", "exit 1");
    Files.writeString(folder.resolve("runs-edge"), "edge:1");
    Outcome outcome = run("apply");

    assertThat(outcome.status()).as(outcome.said()).isEqualTo(3);
    assertThat(outcome.said())
        .contains("the tasks of service-TaskDefinition did not start: ECS went back to core:1");
  }

  @Test
  void aFirstDeploymentThatFailsIsLeftToBeLookedAt() throws Exception {
    Outcome outcome =
        stubs.on("^aws .*cloudformation deploy .*-data ", "exit 1").run(SCRIPT, "apply");

    assertThat(outcome.status()).isEqualTo(4);
    assertThat(outcome.said()).contains("events of the stacks breakwater-*", "destroy");
  }

  @Test
  void aTaskThatRunsAnotherImageIsNotVerified() throws Exception {
    was("current", OLD);
    Files.writeString(folder.resolve("runs-core"), "core:1");
    stubs.on("^aws .*describe-tasks .*core-1.*imageDigest", "echo core:1 sha256:ffff");
    Outcome outcome = run("verify");

    assertThat(outcome.status()).isEqualTo(5);
    assertThat(outcome.said()).contains("are not of core:1 with " + CORE);
    nothingWasChanged();
  }

  @Test
  void rollbackGoesToTheTasksBeforeAndThereAgain() throws Exception {
    assertThat(run("rollback").status()).isEqualTo(1);
    nothingWasChanged();
    was("current", NEW);
    was("previous", OLD);
    Files.writeString(folder.resolve("runs-core"), "service-TaskDefinition");
    Files.writeString(folder.resolve("runs-edge"), "edge-TaskDefinition");

    Outcome outcome = run("rollback");
    assertThat(outcome.status()).as(outcome.said()).isZero();
    assertThat(folder.resolve("runs-core")).hasContent("core:1");
    assertThat(folder.resolve("runs-edge")).hasContent("edge:1");
    assertThat(outcome.said()).contains("✓ lists todos");
    assertThat(run("rollback").status()).isZero();
    assertThat(folder.resolve("runs-core")).hasContent("service-TaskDefinition");
  }

  @Test
  void destroyWantsTheNameAndKeepsTheData() throws Exception {
    Outcome refused = run("destroy");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.said())
        .contains("data-Database goes and leaves a final snapshot", "data-Bucket stays");
    nothingWasChanged();

    assertThat(stubs.set("CONFIRM", "breakwater").run(SCRIPT, "destroy").status()).isZero();
    assertThat(stubs.calls().stream().filter(call -> call.contains(" delete-stack ")))
        .extracting(call -> call.substring(call.lastIndexOf('-') + 1))
        .containsExactly("edge", "service", "secrets", "data", "network");
    assertThat(stubs.calls()).noneMatch(call -> call.matches(".*(snapshot|s3 rb).*"));
  }

  @Test
  void destroyRemovesDataOnlyIfToldTo() throws Exception {
    stubs
        .set("CONFIRM", "breakwater")
        .set("KEEP_DATA", "no")
        .on("^aws .*describe-db-cluster-snapshots ", "echo the-snapshot");
    Outcome outcome = run("destroy");

    assertThat(outcome.said()).contains("ALL DATA GO");
    assertThat(stubs.calls())
        .anyMatch(call -> call.endsWith("--db-cluster-snapshot-identifier the-snapshot"))
        .anyMatch(call -> call.endsWith("s3 rb --force s3://data-Bucket"));
  }

  @Test
  void anInterruptedApplyEndsAtOnceAndLeavesNothingBehind() throws Exception {
    stubs.on(
        "^aws .*cloudformation deploy .*-data ",
        "echo waiting >\"$STUBS/waits\"; exec tail -f /dev/null");
    Process process = stubs.start(SCRIPT, "apply");
    await().until(() -> Files.exists(folder.resolve("waits")));
    process.toHandle().destroy();

    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .contains("interrupted: nothing was undone");
    assertThat(stubs.temporary()).isEmptyDirectory();
  }
}
