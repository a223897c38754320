import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/insecure-component-flag',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A part of the cluster runs with its protection off',
  message:
    'The option turns off sign-in, permission checks or TLS of the API server, the kubelet, etcd or the dashboard: who reaches the port controls the cluster.',
  remediation: 'Remove the option.',
  severity: 'high',
  confidence: 'medium',
  cwe: [306, 285],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/controlling-access/'],
  ids: [
    'CKV_K8S_68',
    'CKV_K8S_74',
    'CKV_K8S_86',
    'CKV_K8S_138',
    'CIS Kubernetes 1.2.1',
    'CIS Kubernetes 1.2.7',
  ],
  matches: [
    {
      resource: 'container',
      at: ['command[]', 'args[]'],
      has: {
        matches:
          '^--?(?:anonymous-auth=true|authorization-mode=AlwaysAllow|insecure-port=[1-9]\\d*|insecure-bind-address=0\\.0\\.0\\.0|token-auth-file=\\S+|basic-auth-file=\\S+|kubelet-https=false|insecure-skip-tls-verify(?:=true)?|enable-skip-login(?:=true)?|read-only-port=[1-9]\\d*|client-cert-auth=false|auto-tls=true|peer-auto-tls=true)$',
      },
    },
  ],
}
