import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/listener-plain-http',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A load balancer answers over plain HTTP',
  message: 'Passwords, cookies and answers can be read and changed on the way.',
  remediation: 'Listen with `Protocol: HTTPS` and a certificate; let port 80 only redirect.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [319],
  owasp: 'A02:2021',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
  ],
  ids: ['CKV_AWS_2', 'CKV_AWS_103 (related)', 'AWS-0054'],
  matches: [
    {
      resource: 'AWS::ElasticLoadBalancingV2::Listener',
      has: {
        options: {
          'Properties.Protocol': { is: 'HTTP' },
          'Properties.DefaultActions': { items: { options: { Type: { is: 'forward' } } } },
        },
      },
      report: 'Properties.Protocol',
      without: [
        {
          resource: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
          referredBy: 'Properties.LoadBalancerArn',
          where: { options: { 'Properties.Scheme': { is: 'internal' } } },
        },
      ],
    },
  ],
}
