FROM node:24
ENV NODE_TLS_REJECT_UNAUTHORIZED=1
ENV GIT_SSL_NO_VERIFY=0
RUN curl -fsSL https://example.com/k -o k
RUN curl --keepalive-time 2 https://example.com
RUN wget -q https://example.com/c
RUN git config --global http.sslVerify true
RUN npm config set strict-ssl true
RUN tar -k -xf a.tar && curl https://example.com
RUN curl -X POST -H 'key: -k' https://example.com
