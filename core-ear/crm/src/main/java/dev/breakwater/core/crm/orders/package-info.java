/** The service of orders. */
@NullMarked
package dev.breakwater.core.crm.orders;

import org.jspecify.annotations.NullMarked;
