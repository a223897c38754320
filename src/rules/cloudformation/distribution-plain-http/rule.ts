import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/distribution-plain-http',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A distribution answers over plain HTTP',
  message:
    'With `allow-all` visitors who come over HTTP stay there: what they send and get can be read and changed on the way.',
  remediation: 'Set `ViewerProtocolPolicy` to `redirect-to-https` or `https-only`.',
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
      resource: 'AWS::CloudFront::Distribution',
      at: [
        'Properties.DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy',
        'Properties.DistributionConfig.CacheBehaviors[].ViewerProtocolPolicy',
      ],
      has: { is: 'allow-all' },
    },
  ],
}
