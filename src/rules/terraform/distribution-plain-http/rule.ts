import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/distribution-plain-http',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A distribution answers over plain HTTP',
  message:
    'With `allow-all` visitors who come over HTTP stay there: what they send and get can be read and changed on the way.',
  remediation: 'Set `viewer_protocol_policy` to `redirect-to-https` or `https-only`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [319],
  owasp: 'A02:2021',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  ],
  ids: ['CKV_AWS_34', 'AWS-0012'],
  matches: [
    {
      resource: 'aws_cloudfront_distribution',
      at: [
        'default_cache_behavior[].viewer_protocol_policy',
        'ordered_cache_behavior[].viewer_protocol_policy',
      ],
      has: { is: 'allow-all' },
    },
  ],
}
