/** Customers and orders in PostgreSQL, by JPA; never seen by the gateway's server. */
@NullMarked
package dev.breakwater.core.crm.store;

import org.jspecify.annotations.NullMarked;
