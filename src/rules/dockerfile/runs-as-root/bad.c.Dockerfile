ARG RUN_AS=root
FROM node:24
ARG RUN_AS=root
USER ${RUN_AS} # finds
