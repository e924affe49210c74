package dev.breakwater.core.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ContentionRetryTest {
  private final ContentionRetry retry = new ContentionRetry();
  private int tries;

  /** Fails {@code times} times, then gives {@code "done"}. */
  private InvocationContext failing(int times, String state) {
    return (InvocationContext)
        Proxy.newProxyInstance(
            InvocationContext.class.getClassLoader(),
            new Class<?>[] {InvocationContext.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("proceed");
              if (++tries <= times) {
                throw new IllegalStateException(new SQLException("lost", state));
              }
              return "done";
            });
  }

  @Test
  void aTransactionThatLostTwiceIsTriedAThirdTime() throws Exception {
    assertThat(retry.retry(failing(2, "40001"))).isEqualTo("done");
    assertThat(tries).isEqualTo(3);
  }

  @Test
  void aTransactionThatAlwaysLosesFailsAtLast() {
    assertThatThrownBy(() -> retry.retry(failing(9, "40P01")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tries).isEqualTo(ContentionRetry.TRIES);
  }

  @Test
  void whatFailsForAnotherReasonIsNotTriedAgain() {
    assertThatThrownBy(() -> retry.retry(failing(9, "23505")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tries).isEqualTo(1);
  }
}
