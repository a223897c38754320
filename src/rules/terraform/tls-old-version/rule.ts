import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/tls-old-version',
  languages: ['terraform'],
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
    'CKV_AWS_228',
    'AWS-0047',
    'AWS-0013',
    'AWS-0005',
    'AWS-0126',
  ],
  matches: [
    {
      resource: ['aws_lb_listener', 'aws_alb_listener'],
      at: 'ssl_policy',
      has: {
        matches:
          '^ELBSecurityPolicy-(?:2015-05|2016-08|TLS-1-[01]\\b|TLS13-1-[01]\\b|FS-2018-06|FS-1-1)',
      },
    },
    {
      resource: 'aws_cloudfront_distribution',
      at: 'viewer_certificate[].minimum_protocol_version',
      has: { is: ['SSLv3', 'TLSv1', 'TLSv1_2016', 'TLSv1.1_2016'] },
    },
    { resource: 'aws_api_gateway_domain_name', at: 'security_policy', has: { is: 'TLS_1_0' } },
    {
      resource: ['aws_elasticsearch_domain', 'aws_opensearch_domain'],
      at: 'domain_endpoint_options[].tls_security_policy',
      has: { is: 'Policy-Min-TLS-1-0-2019-07' },
    },
  ],
}
