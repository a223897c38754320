import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/ingress-snippet',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'An Ingress brings its own server configuration',
  message:
    'A snippet is pasted into the configuration of the shared proxy: who may write it reads the secrets the proxy can read, those of other teams too (CVE-2021-25742).',
  remediation:
    'Use the annotation for the one thing needed, and turn snippets off in the controller.',
  severity: 'medium',
  confidence: 'high',
  cwe: [94],
  owasp: 'A03:2021',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/',
  ],
  ids: ['CKV_K8S_152', 'CKV_K8S_153', 'CKV_K8S_154'],
  matches: [
    {
      resource: 'Ingress',
      at: 'metadata.annotations.*',
      has: {
        key: 'nginx\\.(?:ingress\\.kubernetes\\.io|org)/(?:configuration|server|auth|modsecurity|location|stream)-snippets?$',
        minLength: 1,
      },
    },
  ],
}
