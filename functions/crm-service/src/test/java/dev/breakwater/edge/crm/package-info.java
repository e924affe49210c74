@NullMarked
package dev.breakwater.edge.crm;

import org.jspecify.annotations.NullMarked;
