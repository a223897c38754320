FROM node:24 AS base
USER 0:0 # finds

FROM base
CMD ["node"]
