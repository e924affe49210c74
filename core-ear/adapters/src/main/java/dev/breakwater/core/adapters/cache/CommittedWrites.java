package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.freshness.Announcements;
import dev.breakwater.core.adapters.freshness.Look;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Writes that wait for the next look at the primary, which gives all of them a position in the log
 * for the price of one question.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills the fields
class CommittedWrites implements Announcements {
  @Inject private Redis redis;
  @Resource private TransactionSynchronizationRegistry transactions;

  private final Queue<Write> waiting = new ConcurrentLinkedQueue<>();

  void add(Write write) {
    waiting.add(write);
  }

  /** Runs one of the two: now, or when the transaction of this thread has ended. */
  void afterTransaction(Runnable committed, Runnable rolledBack) {
    if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
      committed.run();
      return;
    }
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            switch (status) {
              case Status.STATUS_COMMITTED -> committed.run();
              case Status.STATUS_ROLLEDBACK -> rolledBack.run();
              default -> {} // in doubt: the write stays open
            }
          }
        });
  }

  @Override
  public Consumer<Look> committed() {
    List<Write> writes = new ArrayList<>();
    for (Write write = waiting.poll(); write != null; write = waiting.poll()) {
      writes.add(write);
    }
    return look -> publish(look, writes);
  }

  private void publish(Look look, List<Write> writes) {
    List<Write> current =
        writes.stream().filter(write -> write.epoch().equals(look.epoch())).toList();
    if (current.isEmpty() || !look.isActive()) {
      return;
    }
    List<String> keys = new ArrayList<>(List.of(Keys.EPOCH));
    List<String> arguments = new ArrayList<>(List.of(look.epoch(), News.text(look.position())));
    current.forEach(write -> {
      keys.add(Keys.marks(write.owner()));
      arguments.add(write.id());
    });
    if (redis.ask(client -> client.eval(Scripts.POSITION, keys, arguments)).isEmpty()) {
      waiting.addAll(current);
    }
  }

  @Override
  public boolean begin(String epoch) {
    return redis.ask(client -> client.set(Keys.EPOCH, epoch)).isPresent();
  }
}
