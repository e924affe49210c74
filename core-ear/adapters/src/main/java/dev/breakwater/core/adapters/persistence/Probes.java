package dev.breakwater.core.adapters.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Whether the databases answer at the moment. */
@Dependent
public class Probes {
  private static final Logger LOG = System.getLogger(Probes.class.getName());

  private final EntityManager writer;
  private final EntityManager reader;

  @Inject
  Probes(@Primary EntityManager writer, @Replica EntityManager reader) {
    this.writer = writer;
    this.reader = reader;
  }

  public boolean writerAnswers() {
    return answers(writer, "writer");
  }

  public boolean readerAnswers() {
    return answers(reader, "reader");
  }

  private static boolean answers(EntityManager database, String name) {
    try {
      return database.createNativeQuery("SELECT 1").getSingleResult() != null;
    } catch (PersistenceException unreachable) {
      LOG.log(Level.WARNING, "the " + name + " does not answer", unreachable);
      return false;
    }
  }
}
