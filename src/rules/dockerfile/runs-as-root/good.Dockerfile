FROM node:24-slim AS build
USER root
RUN npm ci

FROM node:24-slim
USER root
RUN install -d -o node /data
USER node
CMD ["node", "/app/main.js"]
