/**
 * Classes of {@code java.util.concurrent.atomic} that TeaVM's class library lacks, for the one
 * thread there is.
 */
@NullMarked
package dev.breakwater.guest.jdk.java.util.concurrent.atomic;

import org.jspecify.annotations.NullMarked;
