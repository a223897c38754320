FROM debian:12
ENV DB_PASSWORD=s3cr3t-horse # finds
ENV API_KEY "k-93jd82hs" # finds
ENV A=1 AUTH_TOKEN=ab12cd34ef # finds
ENV MYSQL_ROOT_PASSWORD rootroot1 # finds
ENV APP_SECRET_KEY=django-insecure-92j # finds
ENV AWS_SECRET_ACCESS_KEY=wJalr/K7MDENG+bPx # finds
