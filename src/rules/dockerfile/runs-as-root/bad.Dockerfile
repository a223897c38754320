FROM node:24-slim AS build
USER node
RUN npm ci

FROM node:24-slim
USER node
COPY --from=build /src /app
USER root # finds
RUN chown -R node /app
CMD ["node", "/app/main.js"]
