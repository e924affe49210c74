package dev.breakwater.bench.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The process that makes load: reads {@link LoadOrder}s, a line each, and answers each with its
 * {@link LoadResult} on a line. It stays for all runs, so that the first system measured does not
 * pay for a generator that is cold.
 */
final class LoadWorker {
  private LoadWorker() {}

  /** Ends where its input does. */
  public static void main(String[] arguments) throws IOException, JsonParserException {
    PrintStream answers = System.out;
    // Gatling prints to the standard output what nobody reads here.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      LoadOrder order = LoadOrder.of(JsonParser.object().from(line));
      answers.println(CrmSimulation.run(order).toJson());
      answers.flush();
    }
    System.exit(0); // Gatling leaves threads
  }
}
