package dev.breakwater.crm;

import dev.breakwater.crm.Checked.Refused;
import dev.breakwater.crm.Checked.Valid;
import java.util.Optional;

/**
 * A customer who is to be created; both texts are kept as they were sent.
 *
 * @param name not blank, 255 bytes at most
 * @param email something on both sides of an {@code @}, no spaces, 255 bytes at most
 */
public record NewCustomer(String name, String email) {

  /** Reads {@code {"name":"…","email":"…"}}. */
  public static Checked<NewCustomer> read(byte[] body) {
    try {
      JsonBody json = JsonBody.read(body);
      NewCustomer customer = new NewCustomer(json.text("name"), json.text("email"));
      Optional<CrmError> broken = customer.brokenRule();
      return broken.isPresent() ? new Refused<>(broken.get()) : new Valid<>(customer);
    } catch (JsonBody.UnreadableException e) {
      return new Refused<>(CrmError.INVALID_JSON);
    }
  }

  private Optional<CrmError> brokenRule() {
    if (name.isBlank() || email.isBlank()) {
      return Optional.of(CrmError.NAME_AND_EMAIL_REQUIRED);
    }
    if (Limits.isTooLong(name)) {
      return Optional.of(CrmError.NAME_TOO_LONG);
    }
    return isAddress(email) ? Optional.empty() : Optional.of(CrmError.INVALID_EMAIL);
  }

  private static boolean isAddress(String text) {
    int at = text.lastIndexOf('@');
    return at > 0 && at < text.length() - 1 && !Limits.isTooLong(text) && !hasSpace(text);
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        return true;
      }
    }
    return false;
  }
}
