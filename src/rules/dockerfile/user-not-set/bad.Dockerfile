FROM golang:1.24 AS build
USER nobody
RUN go build -o /app .

FROM debian:12-slim # finds
COPY --from=build /app /app
ENTRYPOINT ["/app"]
