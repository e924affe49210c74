package dev.breakwater.edge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code spin.toml} and the table of the README against what the gateway asks for. */
class ManifestTest {
  private static final Pattern DECLARED =
      Pattern.compile("(?m)^([a-z_]+) = \\{ .*(default|required)");
  private static final Pattern GIVEN =
      Pattern.compile("(?m)^([a-z_]+) = \"\\{\\{ ([a-z_]+) \\}\\}\"$");
  private static final Pattern DEFAULT =
      Pattern.compile("(?m)^([a-z_]+) = \\{ default = \"([^\"]*)\"");

  private static String manifest() throws IOException {
    return Files.readString(Path.of("spin.toml"));
  }

  /** Calls every method that reads a variable; none has a value. */
  private static Set<String> read() throws ReflectiveOperationException {
    Set<String> names = new TreeSet<>();
    Settings settings =
        new Settings(name -> {
          names.add(name);
          return Optional.empty();
        });
    for (Method method : Settings.class.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && !method.getName().equals("hashCode")) {
        method.setAccessible(true);
        try {
          method.invoke(settings);
        } catch (InvocationTargetException missing) {
          assertThat(missing.getCause()).isInstanceOf(IllegalStateException.class);
        }
      }
    }
    return names;
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @Test
  void theManifestDeclaresWhatTheGatewayReads() throws Exception {
    assertThat(names(DECLARED, manifest()))
        .filteredOn(name -> !name.startsWith("jwt_"))
        .containsExactlyInAnyOrderElementsOf(read());
  }

  @Test
  void theComponentIsGivenWhatIsDeclared() throws IOException {
    Matcher given = GIVEN.matcher(manifest());
    Set<String> names = new TreeSet<>();
    while (given.find()) {
      assertThat(given.group(2)).isEqualTo(given.group(1));
      names.add(given.group(1));
    }
    assertThat(names).isEqualTo(names(DECLARED, manifest()));
  }

  @Test
  void theDefaultsOfTheManifestAreThoseOfTheGateway() throws Exception {
    TestEdge plain = new TestEdge();
    TestEdge declared = new TestEdge();
    Matcher defaults = DEFAULT.matcher(manifest());
    while (defaults.find()) {
      declared.variables.put(defaults.group(1), defaults.group(2));
    }
    Settings wanted = new Settings(name -> Optional.ofNullable(plain.variables.get(name)));
    Settings found = new Settings(name -> Optional.ofNullable(declared.variables.get(name)));

    assertThat(found.maxBodyBytes()).isEqualTo(wanted.maxBodyBytes());
    assertThat(found.timeouts()).isEqualTo(wanted.timeouts());
    assertThat(found.showsEdgeSecret()).isEqualTo(wanted.showsEdgeSecret());
    assertThat(found.signsRequests()).isEqualTo(wanted.signsRequests());
    assertThat(found.corsAllowedOrigins()).isEqualTo(wanted.corsAllowedOrigins());
    assertThat(found.alwaysHttps()).isEqualTo(wanted.alwaysHttps());
    assertThat(found.trustedProxy()).isEqualTo(wanted.trustedProxy());
    assertThat(found.forwardsAuthorization()).isEqualTo(wanted.forwardsAuthorization());
    assertThat(found.clientAddressHeader()).isEqualTo("spin-client-addr");
  }

  @Test
  void withTheAuthenticatorAsDependencyTheManifestDiffersInThatAlone() throws IOException {
    List<String> composed = manifest().lines().toList();
    List<String> dependency = Files.readString(Path.of("spin-dependency.toml")).lines().toList();

    assertThat(dependency)
        .filteredOn(line -> !composed.contains(line))
        .filteredOn(line -> !line.startsWith("#"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("description = "),
            line -> assertThat(line).isEqualTo("source = \"target/gateway.wasm\""),
            line -> assertThat(line).isEqualTo("dependencies_inherit_configuration = true"),
            line -> assertThat(line).isEqualTo("[component.edge.dependencies]"),
            line -> assertThat(line).startsWith("\"demo:auth/authenticator\" = { path = "));
    assertThat(composed)
        .filteredOn(line -> !dependency.contains(line))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("description = "),
            line -> assertThat(line).isEqualTo("source = \"target/edge.wasm\""));
  }

  @Test
  void spinBuildRunsMavenWhereTheModuleIs() throws IOException {
    Matcher build =
        Pattern.compile("(?m)^command = \"(\\S+) .*-pl (\\S+) .*\"\\nworkdir = \"(.+)\"$")
            .matcher(manifest());

    assertThat(build.find()).isTrue();
    Path workdir = Path.of(build.group(3));
    assertThat(workdir.resolve(build.group(1))).isExecutable();
    assertThat(workdir.resolve(build.group(2)).toAbsolutePath().normalize())
        .isEqualTo(Path.of("").toAbsolutePath());
  }

  @Test
  void theReadmeNamesWhatTheGatewayReads() throws Exception {
    String readme = Files.readString(Path.of("../README.md"));
    assertThat(read()).allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
  }
}
