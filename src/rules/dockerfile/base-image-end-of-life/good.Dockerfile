FROM node:24-alpine AS a
FROM python:3.13 AS b
FROM debian:12-slim AS c
FROM ubuntu:24.04 AS d
FROM acme/centos:7 AS e
FROM alpine:3.22 AS f
FROM golang:1.24 AS g
FROM node:140 AS h
FROM php:8.3-fpm
