ARG TAG
ARG VERSION=24.2
FROM node:${VERSION}-slim AS base
FROM node:${TAG} AS unknown
FROM debian:12.5 AS d
FROM node:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS pinned
FROM scratch AS empty
FROM base
FROM ${REGISTRY}/acme/base:1.4
FROM localhost:5000/acme/latest:2.0
