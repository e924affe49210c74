/**
 * What must be true before the core starts: the environment is read, checked and translated into
 * the properties that {@code server.xml} refers to, then Liberty starts in this process. Plain Java
 * only; nothing here knows the application.
 */
@NullMarked
package dev.breakwater.core.launch;

import org.jspecify.annotations.NullMarked;
