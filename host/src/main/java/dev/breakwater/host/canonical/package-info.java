/**
 * The canonical ABI at run time: values go into a guest ({@code lower}) and come out of it ({@code
 * lift}) by walking the shapes of {@code dev.breakwater.abi}; handles live in tables.
 *
 * <p>How values look in Java:
 *
 * <table>
 *   <caption>Component types and the Java classes of their values</caption>
 *   <tr><td>{@code bool}</td><td>{@link java.lang.Boolean}</td></tr>
 *   <tr><td>{@code s8 u8 s16 u16 s32 u32 char}</td><td>{@link java.lang.Integer}; a {@code u32} is
 *       its 32 bits</td></tr>
 *   <tr><td>{@code s64 u64}</td><td>{@link java.lang.Long}; a {@code u64} is its 64 bits</td></tr>
 *   <tr><td>{@code f32 f64}</td><td>{@link java.lang.Float}, {@link java.lang.Double}</td></tr>
 *   <tr><td>{@code string}</td><td>{@link java.lang.String}</td></tr>
 *   <tr><td>{@code list<u8>}, {@code list<u8, n>}</td><td>{@code byte[]}</td></tr>
 *   <tr><td>other lists, records, tuples</td><td>{@link java.util.List}, fields in order</td></tr>
 *   <tr><td>maps</td><td>{@link java.util.List} of pairs, each a list of key and value, as they were
 *       given: a key may stand there twice, and the last one counts</td></tr>
 *   <tr><td>variant, enum, option, result</td><td>{@link
 *       dev.breakwater.host.canonical.Variant}</td></tr>
 *   <tr><td>flags</td><td>{@link java.lang.Integer}: bit {@code i} is the {@code i}-th name</td></tr>
 *   <tr><td>handles</td><td>of resources of the host: its object; of a guest's: an {@link
 *       dev.breakwater.host.canonical.OwnedResource}, and between guests the {@link
 *       java.lang.Integer} by which the one that defines it knows it</td></tr>
 * </table>
 */
@NullMarked
package dev.breakwater.host.canonical;

import org.jspecify.annotations.NullMarked;
