@NullMarked
package dev.breakwater.example.notes;

import org.jspecify.annotations.NullMarked;
