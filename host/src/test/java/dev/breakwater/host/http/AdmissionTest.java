package dev.breakwater.host.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AdmissionTest {
  @Test
  void asManyWaitAsRunAndTheRestIsRefused() throws Exception {
    Admission admission = new Admission(1);
    assertThat(admission.enter()).isTrue();
    CompletableFuture<Boolean> waiting = new CompletableFuture<>();
    Thread waiter =
        Thread.startVirtualThread(() -> {
          try {
            waiting.complete(admission.enter());
          } catch (InterruptedException e) {
            waiting.completeExceptionally(e);
          }
        });
    await().until(() -> waiter.getState() == Thread.State.TIMED_WAITING);
    assertThat(admission.enter()).isFalse();
    assertThat(waiting).isNotDone();
    admission.leave();
    assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    admission.leave();
    assertThat(admission.enter()).isTrue();
  }

  @Test
  void nobodyWaitsForLong() throws Exception {
    Admission admission = new Admission(1);
    assertThat(admission.enter()).isTrue();
    assertThat(admission.enter()).isFalse();
  }
}
