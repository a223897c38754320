import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/runs-as-root',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'The image ends as root',
  message:
    'The last user of the image is root. Whoever breaks into the process is root in the container, one kernel or mount mistake away from the host.',
  remediation:
    'Create a user (`RUN useradd --system app`) and end the last stage with `USER app`; give it only the files it must write.',
  severity: 'medium',
  confidence: 'high',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  ids: ['CKV_DOCKER_8', 'DS-0002', 'DL3002', 'CIS Docker 4.1'],
  matches: [
    {
      resource: 'stage',
      where: { options: { final: { is: true } } },
      at: 'user',
      has: { matches: '^(?:root|0)(?::|$)' },
    },
  ],
}
