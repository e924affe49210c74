/** HTTP: resources, the reading of requests, and every error answer. */
@NullMarked
package dev.breakwater.core.adapters.rest;

import org.jspecify.annotations.NullMarked;
