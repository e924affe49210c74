/** The way to the services of the CRM, and the work of {@code /compute}. */
@NullMarked
package dev.breakwater.edge.crm.gateway;

import org.jspecify.annotations.NullMarked;
