/** One class that needs a constructor which the engine keeps to its own package. */
@NullMarked
package run.endive.runtime;

import org.jspecify.annotations.NullMarked;
