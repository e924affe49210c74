package planted.domain;

import java.sql.Connection;

/** A breach on purpose: the domain knows a database. */
record TodoThatSavesItself(Connection database) {}
