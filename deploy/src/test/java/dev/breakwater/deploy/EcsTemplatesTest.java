package dev.breakwater.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the templates of {@code deploy/ecs} promise of security and of what survives. */
class EcsTemplatesTest {
  private static final Pattern NAMED_SECRET = Pattern.compile("\\$\\{Secrets}:([A-Z_]+)::");

  @SuppressWarnings("unchecked")
  private static Map<String, Object> container(String part) throws IOException {
    Object list = Templates.properties(part, "TaskDefinition").get("ContainerDefinitions");
    return ((List<Map<String, Object>>) requireNonNull(list)).getFirst();
  }

  @ParameterizedTest
  @CsvSource({"service,25", "edge,30"})
  void tasksCanWriteToTmpAloneAndHaveTimeToEnd(String part, int seconds) throws IOException {
    Map<String, Object> container = container(part);

    assertThat(container).containsEntry("ReadonlyRootFilesystem", true);
    assertThat(container.get("LinuxParameters")).asString().contains("Capabilities={Drop=[ALL]}");
    assertThat(container.get("MountPoints")).asString().contains("ContainerPath=/tmp");
    assertThat(container.get("StopTimeout")).asInstanceOf(INTEGER).isBetween(seconds + 1, 120);
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "edge"})
  void noSecretStandsInTheEnvironmentOfATask(String part) throws IOException {
    assertThat(container(part).get("Environment"))
        .asString()
        .doesNotContainPattern("SECRET|KEYS|PASSWORD|_URL, Value=(postgres|redis)");
    assertThat(container(part).get("Secrets")).asInstanceOf(LIST).isNotEmpty();
  }

  @Test
  void tasksNameOnlySecretsThatTheRotationWrites() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String part : List.of("service", "edge")) {
      NAMED_SECRET.matcher(Templates.text(part)).results().forEach(one -> named.add(one.group(1)));
    }
    assertThat(named).hasSize(6);
    assertThat(named)
        .allSatisfy(name -> assertThat(Rotation.code()).contains("\"" + name + "\": "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "edge"})
  void deploymentsGoBackByThemselvesAndTasksHaveNoPublicAddress(String part) throws IOException {
    Map<String, Object> service = Templates.properties(part, "Service");

    assertThat(service.get("DeploymentConfiguration"))
        .asInstanceOf(MAP)
        .containsEntry("DeploymentCircuitBreaker", Map.of("Enable", true, "Rollback", true))
        .containsEntry(
            "Alarms", Map.of("Enable", true, "Rollback", true, "AlarmNames", List.of("Errors")))
        .containsEntry("MinimumHealthyPercent", 100);
    assertThat(service.get("NetworkConfiguration")).asString().contains("AssignPublicIp=DISABLED");
    // The autoscaler's to say.
    assertThat(service).doesNotContainKey("DesiredCount");
  }

  @Test
  void theInternetReachesThePublicLoadBalancerAlone() throws IOException {
    Map<String, Object> resources = Templates.section("network", "Resources");
    assertThat(
            resources.entrySet().stream()
                .filter(resource -> resource.getValue().toString().contains("0.0.0.0/0"))
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("PublicRoute", "PublicGroup");
    assertThat(resources.values().toString()).doesNotContain("NatGateway");
  }

  /** The public load balancer is the edge's, or the core's where the edge is elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"service", "edge"})
  void whoComesByHttpIsSentToHttps(String part) throws IOException {
    assertThat(Templates.properties(part, "Redirect"))
        .containsEntry("Port", 80)
        .containsEntry("Protocol", "HTTP");
    assertThat(Templates.properties(part, "Redirect").get("DefaultActions"))
        .asString()
        .contains("Type=redirect", "Protocol=HTTPS", "StatusCode=HTTP_301");
  }

  @ParameterizedTest
  @CsvSource({
    "InternalGroup,EdgeGroup",
    "EdgeGroup,PublicGroup",
    "DatabaseGroup,CoreGroup",
    "CacheGroup,CoreGroup",
  })
  void eachLineAdmitsTheOneBeforeItAlone(String group, String source) throws IOException {
    assertThat(Templates.properties("network", group).get("SecurityGroupIngress"))
        .asInstanceOf(LIST)
        .singleElement(as(MAP))
        .containsEntry("SourceSecurityGroupId", source);
  }

  @Test
  void dataAreEncryptedPrivateAndOutliveTheirStack() throws IOException {
    Map<String, Object> resources = Templates.section("data", "Resources");
    assertThat(resources.get("Database"))
        .asInstanceOf(MAP)
        .containsEntry("DeletionPolicy", "Snapshot");
    assertThat(resources.get("Files")).asInstanceOf(MAP).containsEntry("DeletionPolicy", "Retain");
    assertThat(Templates.properties("data", "Database"))
        .containsEntry("StorageEncrypted", true)
        .containsEntry("DeletionProtection", true)
        .doesNotContainKey("MasterUserPassword");
    assertThat(Templates.properties("data", "Cache"))
        .containsEntry("TransitEncryptionEnabled", true)
        .containsEntry("AtRestEncryptionEnabled", true);
    assertThat(Templates.properties("data", "Files").get("PublicAccessBlockConfiguration"))
        .asInstanceOf(MAP)
        .hasSize(4)
        .allSatisfy((name, value) -> assertThat(value).isEqualTo(true));
  }

  @Test
  void theDatabaseHasAWriterAndTwoReaders() throws IOException {
    assertThat(
            Templates.section("data", "Resources").values().stream()
                .filter(resource -> resource.toString().contains("AWS::RDS::DBInstance")))
        .hasSize(3)
        .allSatisfy(
            instance -> assertThat(instance.toString()).contains("PubliclyAccessible=false"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secrets", "service", "edge"})
  void noRoleMayDoEverything(String part) throws IOException {
    assertThat(Templates.text(part)).doesNotContainPattern("Action: [\"']?([a-z0-9-]+:)?\\*");
  }
}
