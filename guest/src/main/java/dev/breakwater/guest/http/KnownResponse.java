package dev.breakwater.guest.http;

import java.util.Optional;

/** What came of a request that a client could only send at once. */
record KnownResponse(Optional<Response> response, Optional<HttpException> failure)
    implements PendingResponse {

  static KnownResponse of(HttpClient client, Call call) {
    try {
      return new KnownResponse(Optional.of(client.send(call)), Optional.empty());
    } catch (HttpException e) {
      return new KnownResponse(Optional.empty(), Optional.of(e));
    }
  }

  @Override
  public Response await() throws HttpException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    return response.orElseThrow();
  }

  @Override
  public void close() {}
}
