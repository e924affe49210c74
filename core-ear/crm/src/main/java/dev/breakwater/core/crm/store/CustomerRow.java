package dev.breakwater.core.crm.store;

import dev.breakwater.crm.Customer;
import dev.breakwater.crm.NewCustomer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A row of {@code customers}. */
@Entity
@Table(name = "customers")
@NamedQuery(
    name = CustomerRow.PAGE,
    query = "SELECT c FROM CustomerRow c WHERE c.id > :after ORDER BY c.id")
@NamedQuery(name = CustomerRow.DELETE, query = "DELETE FROM CustomerRow c WHERE c.id = :id")
@SuppressWarnings("NullAway.Init") // the provider fills the fields
class CustomerRow {
  static final String PAGE = "CustomerRow.page";
  static final String DELETE = "CustomerRow.delete";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private long id;

  @Column(name = "name")
  private String name;

  @Column(name = "email")
  private String email;

  protected CustomerRow() {}

  CustomerRow(NewCustomer customer) {
    this.name = customer.name();
    this.email = customer.email();
  }

  Customer customer() {
    return new Customer(id, name, email);
  }
}
