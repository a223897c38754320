FROM debian:12
RUN --security=sandbox make test
RUN --network=none npm ci --offline
RUN --network=default npm ci
RUN --mount=type=cache,target=/root/.npm npm ci
RUN docker run --network=host x
RUN make --security=insecure
