FROM node:24
COPY .env /app/.env # finds 2
COPY id_rsa /root/.ssh/ # finds 2
COPY ./config/credentials.json /app/config.json # finds
ADD .aws /home/app/.awsx # finds
COPY keystore.jks /opt/ks # finds
COPY .netrc /opt/n # finds
