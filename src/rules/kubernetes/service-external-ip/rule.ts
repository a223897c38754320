import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/service-external-ip',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A Service claims addresses by itself',
  message:
    '`externalIPs` pulls traffic for any address to this Service: who may write it can put themselves between others (CVE-2020-8554).',
  remediation: 'Remove `externalIPs`; use a load balancer or an Ingress.',
  severity: 'medium',
  confidence: 'high',
  cwe: [668],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#external-ips'],
  ids: ['KSV-0108'],
  matches: [{ resource: 'Service', at: 'spec.externalIPs[]', has: { minLength: 1 } }],
}
