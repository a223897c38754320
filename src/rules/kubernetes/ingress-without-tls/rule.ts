import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/ingress-without-tls',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'An Ingress serves plain HTTP',
  message:
    'Without `tls` sign-ins and data cross the network readable and changeable for everybody on the way.',
  remediation: 'Add `spec.tls` with the hosts and the secret of their certificate.',
  severity: 'low',
  confidence: 'medium',
  cwe: [319],
  owasp: 'A02:2021',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  ids: ['KSV-0114 (related)'],
  matches: [
    {
      resource: 'Ingress',
      where: {
        options: {
          'metadata.annotations': {
            not: {
              options: { '*': { key: 'certificate|ssl-cert|listen-ports|tls|acme|entrypoints' } },
            },
          },
        },
      },
      at: 'spec.tls',
      has: { present: false },
    },
  ],
}
