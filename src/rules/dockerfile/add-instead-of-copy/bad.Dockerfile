FROM node:24
ADD . /app # finds
ADD package.json /app/ # finds
ADD --chown=node:node src /app/src # finds
ADD a.conf b.conf /etc/app/ # finds
ADD start.sh / # finds
ADD ./requirements.txt /tmp/ # finds
