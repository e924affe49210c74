/**
 * A component as its binary format has it: definitions in order, which refer to each other by
 * index.
 *
 * <p>All values are immutable and compare by content. Nothing here reads, writes or checks bytes,
 * and an index is only as good as the component it stands in.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md">Component
 *     model, binary format</a>
 */
@NullMarked
package dev.breakwater.component.model;

import org.jspecify.annotations.NullMarked;
