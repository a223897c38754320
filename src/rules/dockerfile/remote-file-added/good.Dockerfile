FROM debian:12
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/a /a
ADD app.tar.gz /opt/
COPY https.conf /etc/
ADD ./src /src
ADD https://github.com/acme/tool.git#v1.2 /tool
RUN echo "ADD https://example.com/x"
