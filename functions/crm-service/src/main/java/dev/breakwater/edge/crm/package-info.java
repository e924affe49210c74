/** What the functions of the CRM have in common; what they say is the contract's. */
@NullMarked
package dev.breakwater.edge.crm;

import org.jspecify.annotations.NullMarked;
