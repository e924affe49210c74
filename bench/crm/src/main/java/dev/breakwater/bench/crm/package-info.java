/**
 * The same load on systems that keep the CRM's contract, round by round in turn, and a report of
 * what follows from it. Load is Gatling's, in a process of its own ({@link
 * dev.breakwater.bench.crm.LoadWorker}); what a run costs is read from {@code /proc} here.
 */
@NullMarked
package dev.breakwater.bench.crm;

import org.jspecify.annotations.NullMarked;
