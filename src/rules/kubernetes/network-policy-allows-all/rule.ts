import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/network-policy-allows-all',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A network policy that lets everything in',
  message:
    'An empty rule matches every source and every port: the policy looks like protection and is none.',
  remediation: 'Name the pods, namespaces or addresses that may connect.',
  severity: 'medium',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  ids: ['KSV-0038 (related)'],
  matches: [
    {
      resource: 'NetworkPolicy',
      at: 'spec.ingress[]',
      has: { kind: 'map', not: { options: { '*': { present: true } } } },
    },
    {
      resource: 'NetworkPolicy',
      at: 'spec.ingress[].from[].ipBlock',
      has: { options: { cidr: { is: ['0.0.0.0/0', '::/0'] }, except: { present: false } } },
      report: 'cidr',
      confidence: 'medium',
    },
  ],
}
