/** The service of customers. */
@NullMarked
package dev.breakwater.core.crm.customers;

import org.jspecify.annotations.NullMarked;
