import { around, assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample } from './sample.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Secret stores, provisioning and clusters. */
export const secretStorePatterns = [
  {
    id: 'hashicorp-vault-token',
    title: 'HashiCorp Vault token',
    remediation:
      'Revoke it with vault token revoke (its children go with it), read the audit log, then use short-lived auth methods.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['hvs.', 'hvb.', 'hvr.'], String.raw`hv[sbr]\.[\w-]{24,300}`, 400),
      assigned(['vault_token', 'vault-token', 'vaulttoken'], 's\\.[0-9A-Za-z]{24}'),
    ],
    examples: [
      `VAULT_TOKEN=hvs.${sample('base64url', 92)}`,
      `VAULT_TOKEN=s.${sample('base62', 24)}`,
    ],
    counterExamples: ['hvs.example', 'VAULT_TOKEN=root'],
  },
  {
    id: 'terraform-cloud-token',
    title: 'HCP Terraform (Terraform Cloud) API token',
    remediation: 'Delete it in HCP Terraform → User, Team or Organization settings → API tokens.',
    severity: 'critical',
    confidence: 'high',
    shapes: [around('.atlasv1.', 14, String.raw`[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{60,70}`)],
    examples: [`token = "${sample('base62', 14)}.atlasv1.${sample('base64url', 67)}"`],
    counterExamples: ['token = "xxxxxx.atlasv1.zzzzzzzzzzzzz"'],
  },
  {
    id: 'pulumi-access-token',
    title: 'Pulumi access token',
    remediation: 'Delete it in Pulumi Cloud → Access Tokens.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('pul-', '[0-9a-f]{40}')],
    examples: [`PULUMI_ACCESS_TOKEN=pul-${sample('hex', 40)}`],
    counterExamples: [`pul-${sample('hex', 8)}`],
  },
  {
    id: 'doppler-token',
    title: 'Doppler token',
    remediation:
      'Revoke it in Doppler (Access of the config, or Tokens of the user or team) and rotate what it could read.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['dp.'],
        String.raw`dp\.(?:pt|ct|scim|audit|sa|said|st(?:\.[\w-]{2,35})?)\.[0-9A-Za-z]{40,44}`,
      ),
    ],
    examples: [`dp.pt.${sample('base62', 43)}`, `dp.st.prd.${sample('base62', 43)}`],
    counterExamples: ['dp.st.config'],
  },
  {
    id: 'onepassword-service-account-token',
    title: '1Password service account token',
    remediation:
      'Revoke it in 1Password → Developer Tools → Service Accounts, and rotate what the vaults it could read hold.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('ops_eyJ', String.raw`[\w+/-]{200,1500}={0,3}`, 2000)],
    examples: [`ops_eyJ${sample('base64', 400)}`],
    counterExamples: [`ops_eyJ${sample('base64', 40)}`],
  },
  {
    id: 'onepassword-secret-key',
    title: '1Password secret key',
    remediation:
      'Regenerate the Secret Key in the profile at 1Password.com and sign in again on every device.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      token(
        'A3-',
        '[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}',
      ),
    ],
    examples: [
      `A3-${sample('upper36', 6)}-${sample('upper36', 11)}-${sample('upper36', 5)}-${sample('lower36', 5).toUpperCase()}-${sample('upper36', 5)}`,
    ],
    counterExamples: ['A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX'],
  },
  {
    id: 'infisical-token',
    title: 'Infisical service token',
    remediation:
      'Delete it in Infisical → Project settings → Service tokens, then use machine identities.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      token('st.', String.raw`[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}`),
      token('st.', String.raw`${uuid}\.[0-9a-f]{32}\.[0-9a-f]{32}`),
    ],
    examples: [`st.${sample('hex', 24)}.${sample('hex', 32)}.${sample('hex', 32)}`],
    counterExamples: ['st.text_input'],
  },
  {
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    remediation: 'Delete it with kubeadm token delete and check which nodes joined with it.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['--token', 'token:', 'token ='],
        String.raw`(?:--token|token:|token =)[ =]{1,2}["']?(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})`,
      ),
    ],
    examples: [
      `kubeadm join 10.0.0.1:6443 --token ${sample('lower36', 6)}.${sample('lower36', 16)}`,
    ],
    counterExamples: ['kubeadm join --token abcdef.0123456789abcdef'],
  },
] as const satisfies readonly SecretPattern[]
