package dev.breakwater.core.crm.store;

import dev.breakwater.crm.NewOrder;
import dev.breakwater.crm.Order;
import dev.breakwater.crm.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All orders. */
@Dependent
public class Orders {
  private final Database database;

  @Inject
  Orders(Database database) {
    this.database = database;
  }

  /** In the order of their ids; one more than the page holds if another one follows. */
  public Asked<List<Order>> list(Page page) {
    return database.read(entities ->
        entities
            .createNamedQuery(OrderRow.PAGE, OrderRow.class)
            .setParameter("after", page.after())
            .setMaxResults(page.rows())
            .getResultStream()
            .map(OrderRow::order)
            .toList());
  }

  public Asked<Optional<Order>> find(long id) {
    return database.read(
        entities -> Optional.ofNullable(entities.find(OrderRow.class, id)).map(OrderRow::order));
  }

  /** Nothing if there is no such customer, or none any more. */
  public Optional<Asked<Order>> create(NewOrder order) {
    return database.write(entities -> {
      OrderRow row = new OrderRow(order);
      entities.persist(row);
      entities.flush();
      return row.order();
    });
  }
}
