package dev.breakwater.bench.crm;

/**
 * What a kind of request has to keep in each run.
 *
 * @param p95Millis 95 of 100 requests are faster
 * @param errorShare less than this part of them fails
 */
record Limits(double p95Millis, double errorShare) {}
