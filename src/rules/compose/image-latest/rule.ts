import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/image-latest',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'The image of a service has no fixed version',
  message:
    'Without a tag, or with `latest`, the next `pull` brings whatever was pushed last, tested or not, trusted or not.',
  remediation: 'Name a version, best with its digest.',
  severity: 'low',
  confidence: 'high',
  cwe: [1357],
  owasp: 'A08:2021',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  ids: ['CKV_K8S_14', 'KSV-0013', 'DS-0001 (related)'],
  matches: [
    {
      resource: 'service',
      where: { options: { build: { present: false }, '$image.digest': { present: false } } },
      at: 'image',
      has: { any: [{ matches: ':latest$' }, { matches: '^(?:[^@]*/)?[^@:/\\uE000]+$' }] },
    },
  ],
}
