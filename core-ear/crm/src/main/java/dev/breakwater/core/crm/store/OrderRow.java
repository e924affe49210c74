package dev.breakwater.core.crm.store;

import dev.breakwater.crm.NewOrder;
import dev.breakwater.crm.Order;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A row of {@code orders}. */
@Entity
@Table(name = "orders")
@NamedQuery(
    name = OrderRow.PAGE,
    query = "SELECT o FROM OrderRow o WHERE o.id > :after ORDER BY o.id")
@SuppressWarnings("NullAway.Init") // the provider fills the fields
class OrderRow {
  static final String PAGE = "OrderRow.page";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private long id;

  @Column(name = "customer_id")
  private long customerId;

  @Column(name = "product")
  private String product;

  @Column(name = "quantity")
  private long quantity;

  protected OrderRow() {}

  OrderRow(NewOrder order) {
    this.customerId = order.customerId();
    this.product = order.product();
    this.quantity = order.quantity();
  }

  Order order() {
    return new Order(id, customerId, product, quantity);
  }
}
