import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/image-latest',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'The image of a container has no fixed version',
  message:
    'Without a tag, or with `latest`, each node runs whatever was pushed when it pulled: untested, and different from node to node.',
  remediation: 'Name a version, best with its digest.',
  severity: 'low',
  confidence: 'high',
  cwe: [1357],
  owasp: 'A08:2021',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  ids: ['CKV_K8S_14', 'CKV_K8S_43', 'KSV-0013'],
  matches: [
    {
      resource: 'container',
      where: { options: { '$image.digest': { present: false } } },
      at: 'image',
      has: { any: [{ matches: ':latest$' }, { matches: '^(?:[^@]*/)?[^@:/\\uE000]+$' }] },
    },
  ],
}
