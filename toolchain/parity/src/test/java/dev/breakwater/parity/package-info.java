@NullMarked
package dev.breakwater.parity;

import org.jspecify.annotations.NullMarked;
