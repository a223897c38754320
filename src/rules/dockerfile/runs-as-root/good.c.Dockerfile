FROM node:24
USER rootless
