/**
 * What is done to a module after TeaVM wrote it: what a component has no use for goes, and what its
 * start computes is computed at build time. Works on bytes; knows neither TeaVM nor components.
 */
@NullMarked
package dev.breakwater.teavm.module;

import org.jspecify.annotations.NullMarked;
