package dev.breakwater.console;

import com.grack.nanojson.JsonObject;

/**
 * A request that the form offers.
 *
 * @param path with the query, if any
 * @param body empty for none
 * @param withToken whether a fresh token goes along
 */
public record Example(String method, String path, String body, boolean withToken) {
  JsonObject json() {
    return JsonObject.builder()
        .value("method", method)
        .value("path", path)
        .value("body", body)
        .value("token", withToken)
        .done();
  }
}
