/** Tests of the adapter on the plain JVM. */
@NullMarked
package dev.breakwater.edge.variables;

import org.jspecify.annotations.NullMarked;
