/** The bytes of files in a store that speaks S3. The AWS SDK stays in here. */
@NullMarked
package dev.breakwater.core.adapters.storage;

import org.jspecify.annotations.NullMarked;
