FROM debian:12
RUN git clone https://bot:ghx-92jd82ks@git.acme.io/a.git # finds
RUN curl -o x https://user:passw0rd@files.acme.io/x # finds
RUN pip install --index-url https://ci:t0ken99@pypi.acme.io/simple flask # finds
RUN wget ftp://anna:secret1@files.acme.io/y # finds
RUN npm config set proxy http://p:q9w8e7@proxy.acme.io:3128 # finds
RUN psql postgres://app:hunter22@pg.acme.io/app # finds
