/** Tests. */
@NullMarked
package dev.breakwater.host.http;

import org.jspecify.annotations.NullMarked;
