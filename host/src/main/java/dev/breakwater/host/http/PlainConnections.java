package dev.breakwater.host.http;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Makes connections that speak HTTP/1.1 and never another protocol. A wish to upgrade is ignored
 * (RFC 9110, 7.8); Jetty's own connection refuses one that {@code Connection} does not name.
 */
final class PlainConnections extends HttpConnectionFactory {
  PlainConnections(HttpConfiguration configuration) {
    super(configuration);
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    return configure(
        new PlainConnection(getHttpConfiguration(), connector, endPoint), connector, endPoint);
  }

  private static final class PlainConnection extends HttpConnection {
    PlainConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint);
    }

    @Override
    protected RequestHandler newRequestHandler() {
      return new RequestHandler() {
        @Override
        public void parsedHeader(HttpField field) {
          if (field.getHeader() != HttpHeader.UPGRADE) {
            super.parsedHeader(field);
          }
        }
      };
    }
  }
}
