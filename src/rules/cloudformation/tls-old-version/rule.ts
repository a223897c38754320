import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/tls-old-version',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'An old version of TLS is allowed',
  message: 'TLS 1.0 and 1.1 have known weaknesses and are refused by browsers.',
  remediation:
    'Use a policy with TLS 1.2 or later: `ELBSecurityPolicy-TLS13-1-2-2021-06`, `TLSv1.2_2021`, `Policy-Min-TLS-1-2-2019-07`, `TLS_1_2`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [326, 327],
  owasp: 'A02:2021',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
  ],
  ids: [
    'CKV_AWS_103',
    'CKV_AWS_174',
    'CKV_AWS_206',
    'AWS-0047',
    'AWS-0013',
    'AWS-0005',
    'AWS-0126',
  ],
  matches: [
    {
      resource: 'AWS::ElasticLoadBalancingV2::Listener',
      at: 'Properties.SslPolicy',
      has: {
        matches:
          '^ELBSecurityPolicy-(?:2015-05|2016-08|TLS-1-[01]\\b|TLS13-1-[01]\\b|FS-2018-06|FS-1-1)',
      },
    },
    {
      resource: 'AWS::CloudFront::Distribution',
      at: 'Properties.DistributionConfig.ViewerCertificate.MinimumProtocolVersion',
      has: { is: ['SSLv3', 'TLSv1', 'TLSv1_2016', 'TLSv1.1_2016'] },
    },
    {
      resource: 'AWS::ApiGateway::DomainName',
      at: 'Properties.SecurityPolicy',
      has: { is: 'TLS_1_0' },
    },
    {
      resource: ['AWS::Elasticsearch::Domain', 'AWS::OpenSearchService::Domain'],
      at: 'Properties.DomainEndpointOptions.TLSSecurityPolicy',
      has: { is: 'Policy-Min-TLS-1-0-2019-07' },
    },
  ],
}
