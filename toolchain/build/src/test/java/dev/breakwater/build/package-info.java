@NullMarked
package dev.breakwater.build;

import org.jspecify.annotations.NullMarked;
