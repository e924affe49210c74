package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.guest.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that tokens may be signed with: the variables {@code jwt_secret} and {@code
 * jwt_secret_next}, HS256 both, and the JSON Web Key Set {@code jwt_keys}. Each is good for one
 * algorithm only, so that a public key can never be taken for a shared one.
 */
final class KeySet {
  private final List<VerificationKey> secrets = new ArrayList<>();
  private final List<Jwk> jwks = new ArrayList<>();

  private KeySet() {}

  /**
   * The keys as they are configured now.
   *
   * @throws IllegalStateException if there is none, or one that is none
   */
  static KeySet of(Variables variables) {
    KeySet keys = new KeySet();
    keys.addSecret(variables, "jwt_secret");
    keys.addSecret(variables, "jwt_secret_next");
    setting(variables, "jwt_keys").ifPresent(keys::addJwks);
    if (keys.secrets.isEmpty() && keys.jwks.isEmpty()) {
      throw new IllegalStateException(
          "no key to check tokens with: set the variable jwt_secret or jwt_keys");
    }
    return keys;
  }

  /** What is empty is not set: hosts without defaults pass variables on as they are. */
  static Optional<String> setting(Variables variables, String name) {
    return variables.get(name).filter(value -> !value.isEmpty());
  }

  private void addSecret(Variables variables, String name) {
    Optional<String> secret = setting(variables, name);
    if (secret.isPresent()) {
      secrets.add(HmacKey.of(secret.get().getBytes(UTF_8), "the variable " + name));
    }
  }

  private void addJwks(String json) {
    try {
      Optional<Json> keys = Claims.parse(json.getBytes(UTF_8)).member("keys");
      if (keys.isEmpty() || !(keys.get() instanceof Json.Items(List<Json> items))) {
        throw new MalformedJsonException();
      }
      for (Json item : items) {
        if (!(item instanceof Json.Members members)) {
          throw new MalformedJsonException();
        }
        Jwk.of(new Claims(members)).ifPresent(jwks::add);
      }
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(
          "the variable jwt_keys is no JSON Web Key Set: {\"keys\":[...]} is wanted", e);
    }
  }

  /** Whether any key is good for {@code algorithm}. */
  boolean knows(String algorithm) {
    if (!secrets.isEmpty() && algorithm.equals("HS256")) {
      return true;
    }
    for (Jwk jwk : jwks) {
      if (jwk.algorithm().equals(algorithm)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The keys that may have signed: those of {@code id}, or those without an id if there are none.
   * For a token without an id it is every key of its algorithm.
   */
  List<VerificationKey> candidates(String algorithm, Optional<String> id) {
    List<VerificationKey> named = new ArrayList<>();
    List<VerificationKey> nameless =
        new ArrayList<>(algorithm.equals("HS256") ? secrets : List.of());
    for (Jwk jwk : jwks) {
      if (!jwk.algorithm().equals(algorithm)) {
        continue;
      }
      if (jwk.id().isEmpty()) {
        nameless.add(jwk.ready());
      } else if (id.isEmpty() || jwk.id().equals(id)) {
        named.add(jwk.ready());
      }
    }
    if (id.isEmpty()) {
      named.addAll(nameless);
    }
    return named.isEmpty() ? nameless : named;
  }
}
