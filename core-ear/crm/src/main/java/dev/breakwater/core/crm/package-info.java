/** The application of each service of the CRM: which resources it has, and how it starts. */
@NullMarked
package dev.breakwater.core.crm;

import org.jspecify.annotations.NullMarked;
