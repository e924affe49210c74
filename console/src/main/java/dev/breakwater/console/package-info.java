/**
 * A console in the browser for one running edge: its functions, its last requests with their time
 * and their lines in the logs, a form to send one. Served on loopback, to pages of its own only.
 *
 * <p>Nothing here starts or stops a part of the platform, and no page holds a secret or a token.
 */
@NullMarked
package dev.breakwater.console;

import org.jspecify.annotations.NullMarked;
