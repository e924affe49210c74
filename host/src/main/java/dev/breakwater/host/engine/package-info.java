/**
 * Core WebAssembly: modules compiled to JVM bytecode by Endive, kept on disk, and instantiated.
 * Nothing here knows components.
 */
@NullMarked
package dev.breakwater.host.engine;

import org.jspecify.annotations.NullMarked;
