/** Runs the real deploy scripts with stubs in place of kubectl, aws, spin and curl. */
@NullMarked
package dev.breakwater.deploy;

import org.jspecify.annotations.NullMarked;
