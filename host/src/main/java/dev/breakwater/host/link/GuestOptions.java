package dev.breakwater.host.link;

import java.util.Optional;

/**
 * The canonical options of one lift or lower.
 *
 * @param id the place of these options among all of the plan
 * @param instance the component instance whose handles are meant
 */
record GuestOptions(
    int id,
    int instance,
    Optional<Item.CoreMemory> memory,
    Optional<CoreCallee> realloc,
    Optional<CoreCallee> postReturn) {}
