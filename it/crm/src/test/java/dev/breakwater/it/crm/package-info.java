/** The contract of the CRM, asked of each variant of it as it runs. */
@NullMarked
package dev.breakwater.it.crm;

import org.jspecify.annotations.NullMarked;
