import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/load-balancer-open',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A load balancer takes traffic from everywhere',
  message:
    'Without source ranges the Service is open to every address that reaches the load balancer.',
  remediation:
    'Name who may connect in `loadBalancerSourceRanges`, or make it internal; put public web traffic behind an Ingress.',
  severity: 'low',
  confidence: 'low',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer'],
  ids: ['CKV_K8S_88 (related)'],
  matches: [
    {
      resource: 'Service',
      where: {
        options: {
          'spec.type': { is: 'LoadBalancer' },
          'spec.loadBalancerClass': { present: false },
          'metadata.annotations': {
            not: { options: { '*': { key: 'internal|scheme|source-ranges|load-balancer-type' } } },
          },
        },
      },
      at: 'spec.loadBalancerSourceRanges',
      has: { present: false },
    },
  ],
}
