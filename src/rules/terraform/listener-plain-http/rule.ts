import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/listener-plain-http',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A load balancer answers over plain HTTP',
  message: 'Passwords, cookies and answers can be read and changed on the way.',
  remediation: 'Listen with `protocol = "HTTPS"` and a certificate; let port 80 only redirect.',
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
      resource: ['aws_lb_listener', 'aws_alb_listener'],
      has: {
        options: {
          protocol: { is: 'HTTP' },
          'default_action.type': { is: ['forward', 'fixed-response'] },
          'default_action.fixed_response.status_code': { not: { matches: '^[45]' } },
        },
      },
      report: 'protocol',
      without: [
        {
          resource: ['aws_lb', 'aws_alb'],
          referredBy: 'load_balancer_arn',
          where: { options: { internal: { is: true } } },
        },
      ],
    },
  ],
}
