FROM ubuntu:24.04
RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers # finds
RUN echo 'app ALL=NOPASSWD: ALL' > /etc/sudoers.d/app # finds
RUN useradd -G sudo app && echo "%sudo ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers # finds
RUN printf 'app ALL=(root) NOPASSWD:/usr/bin/apt\n' | tee /etc/sudoers.d/a # finds
RUN sed -i 's/ALL$/NOPASSWD: ALL/' /etc/sudoers # finds
RUN apt-get update \
 && echo "dev ALL=(ALL) NOPASSWD:ALL" | EDITOR='tee -a' visudo # finds
