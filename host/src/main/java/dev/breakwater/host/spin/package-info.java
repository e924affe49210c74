/**
 * The services of Spin that need something to keep data in: key-value stores, Redis, PostgreSQL. A
 * program adds them to {@link dev.breakwater.host.wasi.HostInterfaces#standard}. What WASI and HTTP
 * need does not belong here.
 */
@NullMarked
package dev.breakwater.host.spin;

import org.jspecify.annotations.NullMarked;
