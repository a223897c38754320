FROM debian:12
RUN curl -o tool.tgz http://example.com/tool.tgz # finds
RUN wget http://example.com/app-1.2.tar.gz && tar xf app-1.2.tar.gz # finds
RUN curl -LO http://example.com/bin/tool # finds
RUN cd /tmp; wget -P /opt http://example.com/a # finds
RUN curl --output x http://example.com/x # finds
RUN wget http://example.com/setup.sh # finds
