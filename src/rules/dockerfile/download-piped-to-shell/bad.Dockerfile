FROM debian:12
RUN curl -fsSL https://example.com/install.sh | sh # finds
RUN apt-get update && \
    curl -s https://example.com/setup_24.x | bash - && \ # finds
    apt-get install -y nodejs
RUN wget -qO- https://example.com/i | sudo -E bash # finds
RUN bash -c "$(curl -fsSL https://example.com/i.sh)" # finds
RUN curl https://example.com/get-pip.py | python3 # finds
RUN ["sh", "-c", "curl https://example.com/x | sh"] # finds
RUN <<EOF
set -e
curl https://example.com/x | FOO=1 sh # finds
EOF
