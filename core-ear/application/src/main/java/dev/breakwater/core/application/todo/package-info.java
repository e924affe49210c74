/**
 * Use cases of todos. Commands go through the domain to {@code TodoStore}; questions go past the
 * domain to {@code TodoQueries} and come back as {@code TodoView}. Two decorators keep the cache
 * right and let users read their own writes from a lagging replica.
 */
@NullMarked
package dev.breakwater.core.application.todo;

import org.jspecify.annotations.NullMarked;
