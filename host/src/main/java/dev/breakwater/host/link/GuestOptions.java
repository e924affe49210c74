package dev.breakwater.host.link;

import dev.breakwater.component.model.Canon.StringEncoding;
import java.util.Optional;

/**
 * The canonical options of one lift or lower.
 *
 * @param id the place of these options among all of the plan
 * @param encoding how strings lie in {@code memory}
 * @param instance the component instance whose handles are meant
 */
record GuestOptions(
    int id,
    int instance,
    StringEncoding encoding,
    Optional<Item.CoreMemory> memory,
    Optional<CoreCallee> realloc,
    Optional<CoreCallee> postReturn) {}
