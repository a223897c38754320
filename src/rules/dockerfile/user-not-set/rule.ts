import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/user-not-set',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'No user is set, so the image runs as root',
  message:
    'The last stage sets no `USER` and the base image is not known to. The process then runs as root, and a break-in starts with all rights in the container.',
  remediation: 'Create a user (`RUN useradd --system app`) and end the last stage with `USER app`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  ids: ['CKV_DOCKER_3', 'DS-0002', 'CIS Docker 4.1'],
  matches: [
    {
      resource: 'stage',
      where: {
        options: {
          final: { is: true },
          base: { is: ['image', 'stage'] },
          user: { present: false },
          '$image.name': {
            not: {
              matches:
                'nonroot|unprivileged|rootless|distroless|cgr\\.dev|bitnami|jenkins/|grafana/|elastic',
            },
          },
          '$image.tag': { not: { matches: 'nonroot|rootless|unprivileged' } },
        },
      },
    },
  ],
}
