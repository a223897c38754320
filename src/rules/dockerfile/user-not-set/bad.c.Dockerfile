FROM nginx:1.27 # finds
EXPOSE 80
