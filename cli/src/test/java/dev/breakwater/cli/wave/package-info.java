@NullMarked
package dev.breakwater.cli.wave;

import org.jspecify.annotations.NullMarked;
