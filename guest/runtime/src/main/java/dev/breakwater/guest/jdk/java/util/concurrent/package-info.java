/**
 * Classes of {@code java.util.concurrent} that TeaVM's class library lacks, for the one thread
 * there is.
 */
@NullMarked
package dev.breakwater.guest.jdk.java.util.concurrent;

import org.jspecify.annotations.NullMarked;
