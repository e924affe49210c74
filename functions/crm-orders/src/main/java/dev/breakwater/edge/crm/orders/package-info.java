/** The service of orders. */
@NullMarked
package dev.breakwater.edge.crm.orders;

import org.jspecify.annotations.NullMarked;
