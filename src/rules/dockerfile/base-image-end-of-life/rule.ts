import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/base-image-end-of-life',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'The base image is no longer maintained',
  message:
    'The release the image builds on gets no security updates any more: its known holes stay in every image built from it.',
  remediation: 'Move to a maintained release of the base image.',
  severity: 'medium',
  confidence: 'high',
  cwe: [1104],
  owasp: 'A06:2021',
  references: ['https://endoflife.date/'],
  ids: [],
  matches: [
    {
      resource: 'stage',
      at: 'image',
      has: {
        any: [
          { matches: '^(?:docker\\.io/)?(?:library/)?node:(?:[0-9]|1[0-7])(?:[.-]|$)' },
          { matches: '^(?:docker\\.io/)?(?:library/)?python:(?:2|3\\.[0-8])(?:[.-]|$)' },
          {
            matches:
              '^(?:docker\\.io/)?(?:library/)?debian:(?:[1-9]|10|wheezy|jessie|stretch|buster)(?:[.-]|$)',
          },
          {
            matches:
              '^(?:docker\\.io/)?(?:library/)?ubuntu:(?:1[0-8]\\.\\d\\d|precise|trusty|xenial|bionic)(?:[.-]|$)',
          },
          { matches: '^(?:docker\\.io/)?(?:library/)?centos(?:$|:)' },
          { matches: '^(?:docker\\.io/)?(?:library/)?alpine:(?:2|3\\.(?:\\d|1[0-7]))(?:[.-]|$)' },
          {
            matches:
              '^(?:docker\\.io/)?(?:library/)?(?:golang:1\\.(?:\\d|1\\d|2[0-1])|php:(?:5|7)|ruby:(?:1|2|3\\.0)|openjdk)(?:[.:-]|$)',
          },
        ],
      },
    },
  ],
}
