@NullMarked
package dev.breakwater.bench.crm;

import org.jspecify.annotations.NullMarked;
