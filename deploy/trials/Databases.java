import dev.breakwater.local.Folders;
import dev.breakwater.local.PostgresCluster;
import dev.breakwater.local.RedisProcess;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * PostgreSQL with its replica and Redis of {@code make run}, without core and edge, until SIGTERM.
 *
 * <p>{@code java -cp local/target/breakwater-local-run.jar deploy/trials/Databases.java FOLDER PRIMARY REPLICA REDIS}
 */
final class Databases {
  public static void main(String[] arguments) throws Exception {
    Folders folders = new Folders(Path.of(arguments[0]));
    PostgresCluster postgres =
        PostgresCluster.start(
            folders, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    RedisProcess redis = RedisProcess.start(folders, Integer.parseInt(arguments[3]));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  redis.close();
                  postgres.close();
                }));
    System.out.println("databases are there");
    new CountDownLatch(1).await();
  }
}
