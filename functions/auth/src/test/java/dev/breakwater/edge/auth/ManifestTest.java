package dev.breakwater.edge.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.Variables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The gateway's {@code spin.toml}, which is also the authenticator's, against what it asks for. */
class ManifestTest {
  private static final Pattern DECLARED = Pattern.compile("(?m)^(jwt_[a-z_]+) = \\{");

  private static Set<String> read() {
    Set<String> names = new TreeSet<>();
    Variables variables =
        name -> {
          names.add(name);
          return name.equals("jwt_keys")
              ? Optional.of("{\"keys\":[" + Signer.ed("e").jwk() + "]}")
              : Optional.empty();
        };
    new JwtAuthenticator(variables, Instant::now).verifyToken("e30.e30.e30");
    return names;
  }

  @Test
  void theManifestDeclaresWhatTheAuthenticatorReads() throws IOException {
    String manifest = Files.readString(Path.of("../gateway/spin.toml"));
    Set<String> declared = new TreeSet<>();
    DECLARED.matcher(manifest).results().forEach(found -> declared.add(found.group(1)));
    assertThat(declared).isEqualTo(read());
  }

  @Test
  void theReadmeNamesWhatTheAuthenticatorReads() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    assertThat(read()).allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
  }
}
