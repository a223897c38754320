FROM alpine:3.22 AS base

FROM base # finds
CMD ["sh"]
