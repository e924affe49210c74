/** The service of customers. */
@NullMarked
package dev.breakwater.edge.crm.customers;

import org.jspecify.annotations.NullMarked;
