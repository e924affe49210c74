@NullMarked
package dev.breakwater.edge.crm.gateway;

import org.jspecify.annotations.NullMarked;
