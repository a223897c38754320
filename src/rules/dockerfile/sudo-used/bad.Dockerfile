FROM ubuntu:24.04
RUN sudo apt-get update # finds
RUN set -e; sudo make install # finds
RUN echo x | sudo tee /etc/x # finds
RUN DEBIAN_FRONTEND=noninteractive sudo apt-get install -y y # finds
RUN cd /opt && sudo ./install.sh # finds
RUN sudo -u app npm ci # finds
