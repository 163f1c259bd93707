# Builds the desk with a JDK 25 and runs it on the runtime alone.
ARG BUILD_IMAGE=maven:3-eclipse-temurin-25
ARG RUN_IMAGE=eclipse-temurin:25-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
# Dependencies first: they change less often than the code, and Docker keeps the layer. What cannot be had ahead of the
# code is fetched by the build itself.
COPY pom.xml ./
RUN mvn -B -q dependency:go-offline || true
COPY db db
COPY frontend frontend
COPY src src
RUN mvn -B -q package -DskipTests

FROM ${RUN_IMAGE}
RUN groupadd --system --gid 10001 daejo \
    && useradd --system --uid 10001 --gid daejo --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin daejo
WORKDIR /app
COPY --from=build /build/target/daejo.jar daejo.jar
COPY LICENSE NOTICE ./
USER daejo
# Within the container every address is the container's own; what is open to the outside is said where it is started.
ENV SERVER_ADDRESS=0.0.0.0 \
    DAEJO_PORT=8080 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
# The image has neither curl nor wget for certain, but bash.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$DAEJO_PORT && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "/app/daejo.jar"]
