package dev.breakwater.guest.http;

/** The answer to a request that was started: it may not be there yet. */
public interface PendingResponse extends AutoCloseable {

  /**
   * Waits for the head of the answer; its body streams. To be asked once.
   *
   * @throws HttpException if there is no answer, as {@link HttpClient#send}
   */
  Response await() throws HttpException;

  /** Gives the request up, unless its answer was asked for. */
  @Override
  void close();
}
