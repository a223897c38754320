FROM node:24
COPY . /app
ADD rootfs.tar.xz /
ADD https://example.com/tool /opt/tool
ADD vendor-1.2.tgz /opt/
ADD git@github.com:acme/tool.git /tool
ADD ${ARCHIVE} /opt/
ADD dist/*.tar.gz /opt/
