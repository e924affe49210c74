package dev.breakwater.guest.jdk.added;

import java.math.BigDecimal;

/** For {@link BigDecimal}. */
final class BigDecimalMethods {
  private BigDecimalMethods() {}

  static int hashCode(BigDecimal number) {
    return 31 * number.unscaledValue().hashCode() + number.scale();
  }
}
