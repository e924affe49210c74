# The edge on the JVM host. Build it at the root of the repository, after make build-edge:
#   docker build -f deploy/edge.Dockerfile -t breakwater-edge:0.1.0 .
FROM eclipse-temurin:25.0.1_8-jre-noble
# Nothing is run here, so that any machine makes it for every processor that the base is there for: add --platform linux/arm64,linux/amd64.
COPY host/target/breakwater-host.jar /edge/breakwater-host.jar
COPY host/target/lib /edge/lib
COPY functions/gateway/target/edge.wasm /edge/edge.wasm
WORKDIR /edge
USER 10002:10002
# The root file system can be read-only; compiled code is kept in /tmp, of which a pod or a task has one of its own.
ENV JAVA_OPTIONS="-XX:MaxRAMPercentage=70" LISTEN=0.0.0.0:3000 SPIN_VARIABLE_CORE_URL=http://core:3001
VOLUME /tmp
EXPOSE 3000
STOPSIGNAL SIGTERM
ENTRYPOINT ["sh", "-c", "exec java -XX:-DontCompileHugeMethods -XX:+ExitOnOutOfMemoryError $JAVA_OPTIONS -jar breakwater-host.jar --listen \"$LISTEN\" --cache /tmp/compiled --allow-outbound \"$SPIN_VARIABLE_CORE_URL\" edge.wasm"]
