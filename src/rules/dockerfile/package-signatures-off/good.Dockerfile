FROM debian:12
RUN apt-get update && apt-get install -y --no-install-recommends tool
RUN apt-get install -y --allow-downgrades tool
RUN echo "deb [signed-by=/etc/apt/keyrings/x.gpg] https://example.com/apt ./" > /etc/apt/sources.list.d/x.list
RUN yum install -y tool
RUN apk add --no-cache tool
RUN rpm -i tool.rpm
RUN echo gpgcheck=1 >> /etc/yum.conf
