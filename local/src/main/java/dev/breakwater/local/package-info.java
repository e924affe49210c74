/**
 * The whole platform on one machine: PostgreSQL with a streaming replica, Redis, the core and the
 * edge, each a child process on a loopback port, all from artifacts of Maven Central.
 *
 * <p>Here live starting, waiting for, watching and stopping those processes, and the command line
 * of {@code make run}. Nothing here knows what a request means: the platform is configured through
 * the same environment variables as everywhere else.
 */
@NullMarked
package dev.breakwater.local;

import org.jspecify.annotations.NullMarked;
