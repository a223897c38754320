FROM golang:1.24 AS build
RUN go build -o /app .

FROM gcr.io/distroless/static:nonroot AS base
COPY --from=build /app /app

FROM debian:12-slim AS user
USER 10001

FROM user
ENTRYPOINT ["/app"]
