FROM debian:12
RUN curl -fsSLo install.sh https://example.com/install.sh && sha256sum -c sums && sh install.sh
RUN curl -s https://example.com/key.gpg | gpg --dearmor -o /etc/apt/keyrings/x.gpg
RUN curl -s https://example.com/list | jq .name
RUN curl -L https://example.com/x.tgz | tar xz
RUN curl https://example.com/a | sha256sum
# curl https://example.com | sh
RUN echo ok # curl https://example.com | sh
RUN curl -s https://example.com/v | node-version-check
