ARG TAG=latest
FROM node AS a # finds
FROM node:latest AS b # finds
FROM ghcr.io/acme/base:latest AS c # finds
FROM localhost:5000/acme/base AS d # finds
FROM debian:${TAG} AS e # finds
FROM --platform=linux/amd64 docker.io/library/python # finds
