/** Requests to other services of the CRM. */
@NullMarked
package dev.breakwater.core.crm.upstream;

import org.jspecify.annotations.NullMarked;
