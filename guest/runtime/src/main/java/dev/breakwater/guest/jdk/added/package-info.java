/**
 * Methods that TeaVM's JDK classes lack or have wrong. A static method of {@code NameMethods} whose
 * first parameter is a {@code Name} becomes a method of that object in WebAssembly, any other a
 * static method of {@code Name}; a class has no more than the compiler asks for.
 */
@NullMarked
package dev.breakwater.guest.jdk.added;

import org.jspecify.annotations.NullMarked;
