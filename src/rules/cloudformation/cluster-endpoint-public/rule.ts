import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/cluster-endpoint-public',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'The API of a cluster is open to the internet',
  message:
    'Everybody can try to sign in to the API server, and reaches it on the day a weakness of it becomes known.',
  remediation: 'Set `EndpointPublicAccess: false`, or name your networks in `PublicAccessCidrs`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  ids: ['CKV_AWS_38', 'CKV_AWS_39', 'AWS-0040', 'AWS-0041'],
  matches: [
    {
      resource: 'AWS::EKS::Cluster',
      at: 'Properties.ResourcesVpcConfig',
      has: {
        options: {
          EndpointPublicAccess: { not: { is: false } },
          PublicAccessCidrs: {
            any: [{ present: false }, { items: { is: ['0.0.0.0/0', '::/0'] } }],
          },
        },
      },
      report: ['PublicAccessCidrs', 'EndpointPublicAccess'],
    },
  ],
}
