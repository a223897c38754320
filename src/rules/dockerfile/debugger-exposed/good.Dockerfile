FROM node:24
CMD ["node", "app.js"]
CMD node --inspect app.js
CMD node --inspect=127.0.0.1:9229 app.js
ENV JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,address=127.0.0.1:5005"
ENTRYPOINT python -m debugpy --listen 127.0.0.1:5678 app.py
CMD uvicorn app:app --host 0.0.0.0
RUN echo "inspect with 0.0.0.0"
