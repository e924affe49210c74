/**
 * JDK classes that functions need and TeaVM's class library lacks or has wrong: small, not
 * complete.
 *
 * <p>A class {@code java.x.TName} below this package is what WebAssembly knows as {@code
 * java.x.Name}; {@code META-INF/teavm.properties} says so. On a JVM nobody uses these classes but
 * their tests.
 */
@NullMarked
package dev.breakwater.guest.jdk;

import org.jspecify.annotations.NullMarked;
