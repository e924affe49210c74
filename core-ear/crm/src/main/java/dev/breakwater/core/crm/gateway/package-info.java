/** What the gateway does itself and what it hands on. */
@NullMarked
package dev.breakwater.core.crm.gateway;

import org.jspecify.annotations.NullMarked;
