package dev.breakwater.core.launch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of the CRM's services a process is; {@code CRM_SERVICE}. */
public enum CrmRole {
  GATEWAY(8000),
  CUSTOMERS(8001),
  ORDERS(8002);

  private final int port;

  CrmRole(int port) {
    this.port = port;
  }

  /** Where it listens unless told otherwise. */
  Address address() {
    return new Address("0.0.0.0", port);
  }

  /** The role as it is written: {@code gateway}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the word. */
  static Optional<CrmRole> parse(String text) {
    return Arrays.stream(values()).filter(role -> role.word().equals(text)).findFirst();
  }
}
