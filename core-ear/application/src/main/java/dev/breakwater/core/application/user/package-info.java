/** Use cases of people who are not known yet: registering and logging in. */
@NullMarked
package dev.breakwater.core.application.user;

import org.jspecify.annotations.NullMarked;
