import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/base-image-latest',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'The base image has no fixed version',
  message:
    'Without a tag, or with `latest`, every build takes whatever was pushed last. What was tested is not what is shipped, and a compromised push is in the next image.',
  remediation:
    'Name a version, best with its digest: `FROM node:24.2-slim@sha256:…`, and let an update bot raise it.',
  severity: 'medium',
  confidence: 'high',
  cwe: [1357],
  owasp: 'A08:2021',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  ids: ['CKV_DOCKER_7', 'DS-0001', 'DL3006', 'DL3007', 'CIS Docker 4.2'],
  matches: [
    {
      resource: 'stage',
      where: { options: { base: { is: 'image' }, '$image.digest': { present: false } } },
      at: 'image',
      has: { matches: '^(?!scratch$)(?:[^@]*/)?[^@:/]+(?::latest)?$' },
    },
  ],
}
