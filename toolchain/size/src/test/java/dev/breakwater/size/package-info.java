@NullMarked
package dev.breakwater.size;

import org.jspecify.annotations.NullMarked;
