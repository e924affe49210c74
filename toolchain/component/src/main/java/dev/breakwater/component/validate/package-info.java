/**
 * The rules that a component has to keep beyond its form: what an index stands for, how types,
 * names, arguments and canonical options fit each other. Reading bytes is not done here, and code
 * of core modules is not looked into.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md">Component
 *     model, Explainer</a>
 */
@NullMarked
package dev.breakwater.component.validate;

import org.jspecify.annotations.NullMarked;
