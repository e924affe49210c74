/**
 * The contract of the CRM: JSON, rules, texts and numbers, the same for the functions and for the
 * core. It knows no HTTP server, no database and no clock, and uses no reflection, so that it runs
 * in WebAssembly and on a JVM.
 */
@NullMarked
package dev.breakwater.crm;

import org.jspecify.annotations.NullMarked;
