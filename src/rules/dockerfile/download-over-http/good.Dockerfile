FROM debian:12
RUN curl -o tool.tgz https://example.com/tool.tgz
RUN wget https://example.com/app.tar.gz
RUN echo http://example.com/tool.tgz
RUN curl -o /dev/null http://localhost:8080/health
HEALTHCHECK CMD curl -f http://127.0.0.1/ || exit 1
RUN curl http://example.com/version
RUN curl -o a http://$HOST/a
