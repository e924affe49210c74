package dev.breakwater.core.adapters.security;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import dev.breakwater.core.application.user.PasswordHashing;
import dev.breakwater.core.domain.Password;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** bcrypt with cost 12, written {@code $2b$12$...}. */
@Dependent
class BcryptHashing implements PasswordHashing {
  private static final int COST = 12;

  /** Made from 30 random bytes that were thrown away. */
  private static final String DECOY =
      "$2b$12$p.vcbDmUNFwileIjwxThFegJKl7hIAL1KPp104N0Zw7cPQ0Ui4uXu";

  @Override
  public String hash(Password password) {
    byte[] hash =
        BCrypt.with(BCrypt.Version.VERSION_2B, LongPasswordStrategies.none())
            .hash(COST, password.value().getBytes(StandardCharsets.UTF_8));
    return new String(hash, StandardCharsets.US_ASCII);
  }

  /** A password beyond bcrypt's limit never matches, but costs the same work. */
  @Override
  public boolean matches(String typed, String hash) {
    byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
    boolean whole = bytes.length <= Password.MAX_BYTES;
    byte[] read = whole ? bytes : Arrays.copyOf(bytes, Password.MAX_BYTES);
    boolean verified =
        BCrypt.verifyer(null, LongPasswordStrategies.none())
            .verify(read, hash.getBytes(StandardCharsets.US_ASCII))
            .verified;
    return verified && whole;
  }

  @Override
  public String decoy() {
    return DECOY;
  }
}
