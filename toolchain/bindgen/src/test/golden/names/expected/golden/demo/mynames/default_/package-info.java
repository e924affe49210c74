/**
 * Names that Java takes amiss. Comment ends: *&#47; unicode: &#92;u0041 tags: &#64;param &amp;
 * &lt;b&gt;.
 *
 * <p>Bindings of {@code demo:my-names/default}.
 */
@NullMarked
package golden.demo.mynames.default_;

import org.jspecify.annotations.NullMarked;
