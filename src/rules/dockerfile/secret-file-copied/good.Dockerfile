FROM node:24
COPY .env.example /app/env
COPY id_rsa.pub /app/keys/
COPY src/credentials.ts /app/
COPY --from=build /app/.env /app/settings
COPY environment.json ./
COPY ca-certificates.pem /etc/ssl/
COPY package.json .npmrc ./
