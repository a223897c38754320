FROM node:24
ENV NODE_TLS_REJECT_UNAUTHORIZED=0 # finds
ENV PIP_TRUSTED_HOST=pypi.example.com # finds
RUN curl -k https://example.com/a -o a # finds
RUN curl -sSLk https://example.com/b # finds
RUN wget --no-check-certificate https://example.com/c # finds
RUN git config --global http.sslVerify false && git clone https://example.com/x # finds
RUN pip install --trusted-host pypi.example.com flask # finds
RUN npm config set strict-ssl false # finds
RUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/x # finds
