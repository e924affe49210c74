package dev.breakwater.core.adapters.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The public halves of the keys that tokens are signed with; empty where one secret is shared. */
@Path("/.well-known/jwks.json")
@Dependent
public class KeysResource {
  private final PublicKeys keys;

  @Inject
  public KeysResource(PublicKeys keys) {
    this.keys = keys;
  }

  /** 200; may be kept for five minutes, so announce a key that long before it signs. */
  @GET
  public Response keys() {
    byte[] json = keys.json().getBytes(StandardCharsets.UTF_8);
    return Response.ok(json)
        .type("application/jwk-set+json")
        .header(HttpHeaders.CONTENT_LENGTH, json.length)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .build();
  }
}
