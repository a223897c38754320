FROM node:14-alpine AS a # finds
FROM python:2.7 AS b # finds
FROM debian:buster-slim AS c # finds
FROM ubuntu:18.04 AS d # finds
FROM centos:7 AS e # finds
FROM docker.io/library/alpine:3.9 AS f # finds
FROM php:7.4-fpm AS g # finds
FROM golang:1.17 # finds
