FROM debian:12
RUN --security=insecure make test # finds
RUN --network=host npm ci # finds
RUN --mount=type=cache,target=/root/.npm --network=host npm ci # finds
RUN --security=insecure ["make"] # finds
