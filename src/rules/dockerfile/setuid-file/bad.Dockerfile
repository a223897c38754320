FROM debian:12
RUN chmod u+s /usr/bin/tool # finds
RUN chmod 4755 /usr/local/bin/tool # finds
RUN chmod +s /bin/ping # finds
RUN chmod ug+s /opt/x && ls # finds
RUN make && chmod -v 6755 /opt/y # finds
RUN chmod u=rwxs,go=rx /opt/z # finds
