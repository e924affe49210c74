package planted.application;

import java.sql.Connection;

/** A breach on purpose: a handler that knows a database and can be subclassed. */
class SavingHandler {
  final Connection database;

  SavingHandler(Connection database) {
    this.database = database;
  }
}
