FROM ubuntu:24.04
RUN echo "app ALL=(ALL) PASSWD:ALL" >> /etc/sudoers
# app ALL=(ALL) NOPASSWD:ALL
RUN sed -i '/NOPASSWD/d' /etc/sudoers
RUN grep -c NOPASSWD /etc/sudoers
RUN adduser app
LABEL note="NOPASSWD: removed"
