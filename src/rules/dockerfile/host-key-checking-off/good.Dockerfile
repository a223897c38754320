FROM debian:12
ENV GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=yes"
RUN --mount=type=ssh git clone git@example.com:a/b
RUN echo "StrictHostKeyChecking yes" >> /etc/ssh/ssh_config
COPY known_hosts /root/.ssh/known_hosts
# StrictHostKeyChecking no
RUN ssh -o ConnectTimeout=5 git@example.com
RUN ssh -o BatchMode=yes git@example.com
