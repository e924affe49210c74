package dev.breakwater.core.adapters.storage;

import dev.breakwater.core.application.file.RemoveObjects;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Removes objects that nobody wants any more, all the time and in every core. */
@ApplicationScoped
public class ObjectSweeper {
  private static final Logger LOG = System.getLogger(ObjectSweeper.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Thread thread =
      Thread.ofPlatform().daemon().name("object-sweeper").unstarted(this::sweepAgainAndAgain);
  private final Instance<RemoveObjects> removeObjects;

  @Inject
  ObjectSweeper(Instance<RemoveObjects> removeObjects) {
    this.removeObjects = removeObjects;
  }

  /** For the container, which makes a proxy of this class. */
  @SuppressWarnings("NullAway") // the proxy's fields are never used
  ObjectSweeper() {
    this.removeObjects = null;
  }

  /** To be called once, when the schema is up to date. */
  public void start() {
    thread.start();
  }

  private void sweepAgainAndAgain() {
    try {
      while (!Thread.interrupted()) {
        Thread.sleep(PAUSE);
        sweep();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void sweep() {
    try {
      int removed = removeObjects.get().run();
      if (removed > 0) {
        LOG.log(Level.INFO, "{0} objects removed", removed);
      }
    } catch (RuntimeException failed) { // a thread's border: the next round must come all the same
      LOG.log(Level.WARNING, "objects could not be removed, it is tried again", failed);
    }
  }

  @PreDestroy
  void stop() {
    thread.interrupt();
  }
}
