FROM debian:12
RUN apt-get install -y --allow-unauthenticated tool # finds
RUN apt-get --force-yes install tool # finds
RUN echo "deb [trusted=yes] https://example.com/apt ./" > /etc/apt/sources.list.d/x.list # finds
RUN yum install -y --nogpgcheck tool # finds
RUN apk add --allow-untrusted tool.apk # finds
RUN rpm -i --nosignature tool.rpm # finds
RUN sed -i 's/gpgcheck=1/gpgcheck=0/' /etc/yum.conf # finds
