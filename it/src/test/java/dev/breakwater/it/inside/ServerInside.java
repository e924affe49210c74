package dev.breakwater.it.inside;

import dev.breakwater.it.InsidePlatform;
import dev.breakwater.local.Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Configures the server that Arquillian starts: the core's own configuration, with other ports.
 *
 * <p>Found by JUnit as a service, because a test class that named it could not be loaded in the
 * server.
 */
public final class ServerInside implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    ExtendWith extensions = context.getRequiredTestClass().getAnnotation(ExtendWith.class);
    if (extensions != null && extensions.value()[0] == ArquillianExtension.class) {
      configure(InsidePlatform.of(context));
    }
  }

  private static void configure(InsidePlatform platform) throws IOException {
    Path server = platform.usr().resolve("servers/inside");
    Files.createDirectories(server.resolve("dropins"));
    Files.writeString(server.resolve("server.xml"), serverXml(platform));
    Files.writeString(server.resolve("server.env"), environment(platform));
    System.setProperty("inside.liberty", platform.liberty().toString());
    System.setProperty("inside.usr", platform.usr().toString());
    System.setProperty("inside.port", Integer.toString(platform.port()));
    System.setProperty("inside.archive", platform.archive().toString());
  }

  /** The later element wins: those here over those of the included configuration. */
  private static String serverXml(InsidePlatform platform) {
    return """
    <server>
      <include location="%s/usr/servers/core/server.xml"/>
      <featureManager>
        <feature>localConnector-1.0</feature>
      </featureManager>
      <variable name="core.http.host" value="127.0.0.1"/>
      <variable name="core.http.port" value="%d"/>
      <variable name="core.database.writer" value="%s"/>
      <variable name="core.database.reader" value="%s"/>
      <variable name="core.database.writer.type" value="javax.sql.ConnectionPoolDataSource"/>
      <variable name="core.database.reader.type" value="javax.sql.ConnectionPoolDataSource"/>
      <variable name="shared.resource.dir" value="%s/usr/shared/resources"/>
      <applicationManager startTimeout="1s"/>
      <enterpriseApplication id="core" name="core" location="core.ear" autoStart="false"/>
      <applicationMonitor updateTrigger="polled" pollingRate="200ms" dropinsEnabled="true"/>
      <config updateTrigger="polled" onError="WARN"/>
    </server>
    """
        .formatted(
            platform.liberty(),
            platform.port(),
            jdbc(platform.backend().postgres().writerUrl()),
            jdbc(platform.backend().postgres().readerUrl()),
            platform.liberty());
  }

  private static String jdbc(String url) {
    return url.replace("postgres://app:app@", "jdbc:postgresql://") + "?user=app&amp;password=app";
  }

  private static String environment(InsidePlatform platform) {
    Backend backend = platform.backend();
    return """
    JAVA_HOME=%s
    APP_ADDR=127.0.0.1:%d
    DATABASE_WRITER_URL=%s
    DATABASE_READER_URL=%s
    REDIS_URL=%s
    S3_ENDPOINT_URL=%s
    AWS_ACCESS_KEY_ID=%s
    AWS_SECRET_ACCESS_KEY=%s
    JWT_SECRET=%s
    EDGE_SECRET=%s
    """
        .formatted(
            System.getProperty("java.home"),
            platform.port(),
            backend.postgres().writerUrl(),
            backend.postgres().readerUrl(),
            backend.redis().url(),
            backend.s3().endpoint(),
            backend.s3().keys().accessKey(),
            backend.s3().keys().secretKey(),
            platform.secrets().jwtSecret(),
            platform.secrets().edgeSecret());
  }
}
