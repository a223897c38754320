FROM debian:12
RUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config # finds
RUN sed -i 's/#PermitRootLogin prohibit-password/PermitRootLogin yes/' /etc/ssh/sshd_config # finds
RUN echo 'PermitEmptyPasswords yes' > /etc/ssh/sshd_config.d/x.conf # finds
RUN sed -ri 's/^#?PermitRootLogin .*/PermitRootLogin yes/' /etc/ssh/sshd_config # finds
CMD ["/usr/sbin/sshd", "-D", "-o", "PermitRootLogin=yes"] # finds
RUN apt-get install -y openssh-server && echo "PermitRootLogin  yes" >> /etc/ssh/sshd_config # finds
