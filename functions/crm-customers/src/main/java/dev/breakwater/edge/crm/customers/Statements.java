package dev.breakwater.edge.crm.customers;

/** SQL that gives a row whatever it finds: some releases of Spin never answer a query without. */
final class Statements {
  static final String PING = "SELECT 1 AS one";

  /** A row of NULLs where the list is empty. */
  static final String LIST =
      """
      SELECT page.id, page.name, page.email
      FROM (SELECT 1) one LEFT JOIN (
        SELECT id, name, email FROM customers WHERE id > $1 ORDER BY id LIMIT $2
      ) page ON true
      ORDER BY page.id\
      """;

  static final String CREATE = "INSERT INTO customers (name, email) VALUES ($1, $2) RETURNING id";

  /** A row of NULLs if there is none. */
  static final String FIND =
      """
      SELECT c.id, c.name, c.email
      FROM (SELECT 1) one LEFT JOIN customers c ON c.id = $1\
      """;

  /** What was there, and what of it went: a customer with orders stays. */
  static final String DELETE =
      """
      WITH gone AS (
        DELETE FROM customers c
        WHERE c.id = $1 AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)
        RETURNING c.id
      )
      SELECT
        EXISTS (SELECT 1 FROM gone) AS deleted,
        EXISTS (SELECT 1 FROM customers c WHERE c.id = $1) AS found\
      """;

  private Statements() {}
}
