package dev.breakwater.core.adapters.freshness;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks one database the same question every {@value #EVERY_MILLIS} ms, on a thread and a connection
 * of its own: a busy pool must not make a database look away.
 *
 * @param <T> what it answers
 */
final class Looking<T> implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Looking.class.getName());
  private static final int EVERY_MILLIS = 50;

  /** Something to ask; an exception means that the database is away. */
  interface Question<T> {
    T ask(Connection database) throws SQLException;
  }

  /**
   * An answer and when it was asked for.
   *
   * @param nanoTime before the question was sent
   */
  record Seen<T>(T answer, long nanoTime) {
    boolean isYoungerThan(Duration age, long now) {
      return now - nanoTime < age.toNanos();
    }
  }

  private final String name;
  private final DataSource database;
  private final Question<T> question;
  private final ScheduledThreadPoolExecutor thread;
  private final Object monitor = new Object();

  private @Nullable Connection connection;
  private volatile Optional<Seen<T>> last = Optional.empty();
  private volatile boolean failed;
  private volatile boolean asking;
  private long rounds;

  private Looking(String name, DataSource database, Question<T> question) {
    this.name = name;
    this.database = database;
    this.question = question;
    this.thread =
        new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().daemon().name("look-at-" + name).factory(),
            new ThreadPoolExecutor.DiscardPolicy());
  }

  static <T> Looking<T> at(String name, DataSource database, Question<T> question) {
    Looking<T> looking = new Looking<>(name, database, question);
    Future<?> unused =
        looking.thread.scheduleWithFixedDelay(
            looking::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return looking;
  }

  private void look() {
    long askedAt = System.nanoTime();
    asking = true;
    try {
      T answer = question.ask(open());
      tell(false);
      last = Optional.of(new Seen<>(answer, askedAt));
    } catch (SQLException | RuntimeException away) { // a thread's border: it must go on looking
      disconnect();
      tell(true);
      LOG.log(Level.DEBUG, () -> "the " + name + " is away: " + away);
    } finally {
      asking = false;
      synchronized (monitor) {
        rounds++;
        monitor.notifyAll();
      }
    }
  }

  private void tell(boolean away) {
    if (away != failed) {
      LOG.log(Level.WARNING, "the {0} is {1}", name, away ? "away" : "back");
    } else if (!away && last.isEmpty()) {
      LOG.log(Level.INFO, "Connected to the {0}", name);
    }
    failed = away;
  }

  private Connection open() throws SQLException {
    Connection open = connection == null ? database.getConnection() : connection;
    connection = open;
    return open;
  }

  private void disconnect() {
    Connection dead = connection;
    connection = null;
    if (dead != null) {
      try {
        dead.close();
      } catch (SQLException alreadyGone) {
        LOG.log(Level.TRACE, "a dead connection could not be closed", alreadyGone);
      }
    }
  }

  /** The last answer, however old. */
  Optional<Seen<T>> last() {
    return last;
  }

  /** Whether the last look failed. */
  boolean isAway() {
    return failed;
  }

  /** Whether there was a look, and the last one did not fail. */
  boolean answers() {
    return last.isPresent() && !failed;
  }

  /** Looks at once instead of when it is time. */
  void hurry() {
    thread.execute(this::look);
  }

  /** Waits for the end of a look that begins now or later; false when none came in time. */
  boolean awaitNext(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    hurry();
    synchronized (monitor) {
      long wanted = rounds + (asking ? 2 : 1);
      while (rounds < wanted) {
        long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (millis <= 0) {
          return false;
        }
        monitor.wait(millis);
      }
      return true;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
