FROM debian:12
RUN chmod 755 /app
RUN chmod +x /start.sh
RUN chmod -R u+w /app
RUN chmod 1777 /tmp
COPY --chmod=755 start.sh /
RUN chmod 664 /data/x
RUN chmod a+rx /usr/bin/x
