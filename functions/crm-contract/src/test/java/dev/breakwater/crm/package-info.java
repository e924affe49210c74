@NullMarked
package dev.breakwater.crm;

import org.jspecify.annotations.NullMarked;
