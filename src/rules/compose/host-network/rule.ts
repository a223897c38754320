import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/host-network',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A service shares the network of the host',
  message:
    'The container sees every port of the host, also those bound to `localhost`, and what it opens is open on the host.',
  remediation: 'Remove `network_mode: host` and publish the ports that are needed.',
  severity: 'medium',
  confidence: 'high',
  cwe: [668],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  ids: ['CKV_K8S_19', 'KSV-0009', 'CIS Docker 5.10'],
  matches: [{ resource: 'service', at: 'network_mode', has: { is: 'host' } }],
}
