FROM debian:12
RUN echo "PermitRootLogin no" >> /etc/ssh/sshd_config
RUN sed -i 's/PermitRootLogin yes/PermitRootLogin no/' /etc/hosts.allow.d || true
RUN echo "PermitRootLogin prohibit-password" >> /etc/ssh/sshd_config
RUN echo "PermitEmptyPasswords no" >> /etc/ssh/sshd_config
# PermitRootLogin yes
RUN apt-get install -y openssh-client
LABEL ssh="PermitRootLogin yes"
