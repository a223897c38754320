FROM debian:12
ENV GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no" # finds
RUN echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config # finds
RUN ssh -o StrictHostKeyChecking=no git@example.com # finds
RUN GIT_SSH_COMMAND='ssh -o StrictHostKeyChecking=no' git clone git@example.com:a/b # finds
RUN scp -o UserKnownHostsFile=/dev/null a@example.com:/x . # finds
RUN printf 'Host *\n StrictHostKeyChecking no\n' > /root/.ssh/config # finds
