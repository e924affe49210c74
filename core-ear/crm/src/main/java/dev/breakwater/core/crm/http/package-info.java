/**
 * What every request of every service passes: its name, its route, its line in the log, and errors
 * as JSON.
 */
@NullMarked
package dev.breakwater.core.crm.http;

import org.jspecify.annotations.NullMarked;
