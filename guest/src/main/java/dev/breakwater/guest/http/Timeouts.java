package dev.breakwater.guest.http;

import java.time.Duration;

/**
 * How long a call may wait.
 *
 * @param connect for the connection
 * @param firstByte for the head of the answer, once the request is sent
 * @param betweenBytes for each next part of the body
 */
public record Timeouts(Duration connect, Duration firstByte, Duration betweenBytes) {}
