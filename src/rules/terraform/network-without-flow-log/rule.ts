import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/network-without-flow-log',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A network keeps no log of its traffic',
  message: 'After an incident nobody can tell where connections came from and went to.',
  remediation: 'Add an `aws_flow_log` for the network.',
  severity: 'low',
  confidence: 'medium',
  cwe: [778],
  owasp: 'A09:2021',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html'],
  ids: ['CKV2_AWS_11', 'AWS-0178', 'CIS AWS 3.7'],
  matches: [{ resource: 'aws_vpc', without: [{ resource: 'aws_flow_log', refersBy: 'vpc_id' }] }],
}
