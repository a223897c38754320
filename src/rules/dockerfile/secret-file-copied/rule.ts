import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/secret-file-copied',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A file with credentials is copied into the image',
  message:
    'Keys and credential files become a layer that everybody who may pull the image can read, even when a later instruction deletes them.',
  remediation:
    'Leave it out of the build context (`.dockerignore`) and mount it where it is needed: `RUN --mount=type=secret` or `--mount=type=ssh`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [522, 538],
  owasp: 'A05:2021',
  references: ['https://docs.docker.com/build/building/secrets/'],
  ids: ['DS-0031 (related)', 'CIS Docker 4.10'],
  matches: [
    {
      resource: '{copy,add}',
      where: { options: { 'flags.from': { present: false } } },
      at: 'arguments[]',
      has: {
        matches:
          '(?:^|/)(?:\\.env(?:\\.(?:local|prod|production))?|id_(?:rsa|dsa|ecdsa|ed25519)|\\.netrc|_netrc|\\.pgpass|\\.git-credentials|\\.aws(?:/credentials)?|\\.ssh|\\.kube(?:/config)?|kubeconfig|\\.docker/config\\.json|(?:gcp|google|firebase)?[-_]?(?:credentials|service[-_]?account)\\.json|(?:server|private|client|tls)[-_.]?key\\.pem|[\\w.-]+\\.(?:p12|pfx|jks))/?$',
      },
    },
  ],
}
