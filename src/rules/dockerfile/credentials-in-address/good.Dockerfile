FROM debian:12
RUN git clone https://bot:${TOKEN}@git.acme.io/a.git
RUN curl https://files.acme.io:8443/x
RUN git clone https://git@git.acme.io/a.git
RUN pip install --index-url https://pypi.acme.io/simple flask
RUN git clone ssh://git@git.acme.io:22/a.git
RUN psql postgres://app:app@localhost/app
