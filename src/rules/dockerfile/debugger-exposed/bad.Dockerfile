FROM node:24
CMD ["node", "--inspect=0.0.0.0:9229", "app.js"] # finds
CMD node --inspect-brk=0.0.0.0 app.js # finds
ENV JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005" # finds
ENTRYPOINT python -m debugpy --listen 0.0.0.0:5678 app.py # finds
CMD dlv exec /app --headless --listen=:2345 # finds
ENV NODE_OPTIONS=--inspect=0.0.0.0:9229 # finds
