FROM debian:12
RUN chmod 755 /usr/bin/tool
RUN chmod u-s /usr/bin/su
RUN chmod a-s /usr/bin/passwd
RUN find / -perm /6000 -type f -exec chmod a-s {} \;
RUN chmod 1777 /shared
RUN chmod -R o-rwx /opt/secrets
