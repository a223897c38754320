ARG SSH=22
FROM debian:12
EXPOSE 22 # finds
EXPOSE 80 22 443 # finds
EXPOSE 22/tcp # finds
EXPOSE 8080 22/tcp # finds
ARG PORT=22
EXPOSE $PORT # finds
EXPOSE ${PORT}/tcp # finds
