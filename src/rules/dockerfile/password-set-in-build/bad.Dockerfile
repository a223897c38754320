FROM debian:12
RUN echo "root:toor" | chpasswd # finds
RUN echo 'app:app123' | chpasswd # finds
RUN passwd -d root # finds
RUN echo secret1 | passwd --stdin app # finds
RUN useradd -m -p s3cretHash app # finds
RUN apt-get update && echo root:x1y2z3 | chpasswd # finds
