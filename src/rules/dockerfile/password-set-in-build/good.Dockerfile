FROM debian:12
RUN useradd -m app
RUN passwd -l root
RUN echo "root:$(openssl rand -hex 16)" | chpasswd
RUN echo "app:$PASSWORD" | chpasswd
RUN useradd --system --shell /usr/sbin/nologin app
RUN useradd --create-home --password $(head -c32 /dev/urandom | base64) app
RUN echo "host:port" > /etc/x
RUN mkdir -p /home/app
