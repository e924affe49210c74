package dev.breakwater.edge.crm.orders;

/** SQL that gives a row whatever it finds: some releases of Spin never answer a query without. */
final class Statements {
  /** A row of NULLs where the list is empty. */
  static final String LIST =
      """
      SELECT page.id, page.customer_id, page.product, page.quantity
      FROM (SELECT 1) one LEFT JOIN (
        SELECT id, customer_id, product, quantity FROM orders WHERE id > $1 ORDER BY id LIMIT $2
      ) page ON true
      ORDER BY page.id\
      """;

  /** The customer stays until the order is there; NULL if there is none any more. */
  static final String CREATE =
      """
      WITH customer AS (SELECT id FROM customers WHERE id = $1 FOR KEY SHARE), created AS (
        INSERT INTO orders (customer_id, product, quantity)
        SELECT id, $2::text, $3::bigint FROM customer
        RETURNING id
      )
      SELECT (SELECT id FROM created) AS id\
      """;

  /** A row of NULLs if there is none. */
  static final String FIND =
      """
      SELECT o.id, o.customer_id, o.product, o.quantity
      FROM (SELECT 1) one LEFT JOIN orders o ON o.id = $1\
      """;

  private Statements() {}
}
