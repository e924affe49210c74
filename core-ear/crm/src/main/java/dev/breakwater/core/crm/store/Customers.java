package dev.breakwater.core.crm.store;

import dev.breakwater.crm.Customer;
import dev.breakwater.crm.NewCustomer;
import dev.breakwater.crm.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All customers. */
@Dependent
public class Customers {
  private final Database database;

  @Inject
  Customers(Database database) {
    this.database = database;
  }

  /** In the order of their ids; one more than the page holds if another one follows. */
  public Asked<List<Customer>> list(Page page) {
    return database.read(entities ->
        entities
            .createNamedQuery(CustomerRow.PAGE, CustomerRow.class)
            .setParameter("after", page.after())
            .setMaxResults(page.rows())
            .getResultStream()
            .map(CustomerRow::customer)
            .toList());
  }

  public Asked<Optional<Customer>> find(long id) {
    return database.read(entities ->
        Optional.ofNullable(entities.find(CustomerRow.class, id)).map(CustomerRow::customer));
  }

  public Asked<Customer> create(NewCustomer customer) {
    return database
        .write(entities -> {
          CustomerRow row = new CustomerRow(customer);
          entities.persist(row);
          entities.flush();
          return row.customer();
        })
        .orElseThrow();
  }

  /** Whether there was such a customer; nothing if it has orders and stays. */
  public Optional<Asked<Boolean>> delete(long id) {
    return database.write(entities ->
        entities.createNamedQuery(CustomerRow.DELETE).setParameter("id", id).executeUpdate() > 0);
  }

  /** Asks the database for nothing. */
  public Asked<Boolean> ping() {
    return database.ping();
  }
}
