/** Who may call: the edge secret, the user it vouches for, passwords and tokens. */
@NullMarked
package dev.breakwater.core.adapters.security;

import org.jspecify.annotations.NullMarked;
