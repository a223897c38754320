import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/may-run-as-root',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'Nothing keeps a container from running as root',
  message:
    'Without `runAsNonRoot` the image decides, and most images start as root. A break-in then starts with all rights in the container.',
  remediation:
    'Set `runAsNonRoot: true` in the security context of the pod, and a `runAsUser` where the image names none.',
  severity: 'low',
  confidence: 'medium',
  cwe: [250],
  owasp: 'A05:2021',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  ids: ['CKV_K8S_23', 'KSV-0012', 'CIS Kubernetes 5.2.7'],
  matches: [
    {
      resource: 'container',
      where: {
        options: {
          'securityContext.runAsUser': { present: false },
          'securityContext.runAsNonRoot': { present: false },
        },
      },
      within: {
        pod: {
          options: {
            'securityContext.runAsUser': { present: false },
            'securityContext.runAsNonRoot': { present: false },
          },
        },
      },
    },
  ],
}
