FROM debian:12
RUN chmod 777 /app # finds
RUN chmod -R 0777 /data /var/app # finds
RUN chmod a+w /etc/app.conf # finds
RUN mkdir /x && chmod -R a+rwX,o+w /x || chmod o+w /x # finds
COPY --chmod=777 start.sh / # finds
RUN chmod 666 /etc/passwd # finds
