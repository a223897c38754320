ARG VERSION=1.2
FROM debian:12
ADD https://example.com/tool.tar.gz /opt/ # finds
ADD http://example.com/app.jar /app.jar # finds
ADD https://example.com/a /b/ # finds
ADD --chown=app:app https://example.com/c /c # finds
ADD https://example.com/d-${VERSION}.tgz /d # finds
ADD ftp://example.com/e /e # finds
