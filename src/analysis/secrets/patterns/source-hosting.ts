import { crc32Base62 } from '../checks/checksum.ts'
import { assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample } from './sample.ts'

const body30 = sample('base62', 30)
const github = `${body30}${crc32Base62(body30)}`
const gitlab = sample('base64url', 20)

const githubTokens =
  'Delete it at github.com → Settings → Developer settings → Personal access tokens, check the security log for its use, then make a fine-grained token with an expiry and keep it in a secret store.'

const gitlabRemedy =
  'then make a new one with the least scope and an expiry, kept in a masked CI/CD variable.'

/** Formats from GitHub's, GitLab's, Atlassian's and Sourcegraph's documentation of their token prefixes. */
export const sourceHostingPatterns = [
  {
    id: 'github-personal-access-token',
    title: 'GitHub personal access token',
    remediation: githubTokens,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('ghp_', '[0-9A-Za-z]{36}')],
    check: 'crc32-base62',
    examples: [`token = "ghp_${github}"`, `https://x:ghp_${github}@github.com/o/r.git`],
    counterExamples: [`"ghp_${github.slice(1)}"`, `"ghp_${'x'.repeat(36)}"`, `"aghp_${github}"`],
  },
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained personal access token',
    remediation: githubTokens,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('github_pat_', '[0-9A-Za-z]{22}_[0-9A-Za-z]{59}')],
    examples: [`export GH=github_pat_${sample('base62', 22)}_${sample('base62', 59)}`],
    counterExamples: [
      `github_pat_${sample('base62', 22)}`,
      `github_pat_${'a'.repeat(22)}_${'b'.repeat(59)}`,
    ],
  },
  {
    id: 'github-oauth-token',
    title: 'GitHub OAuth access token',
    remediation:
      'Revoke the OAuth app grant at github.com → Settings → Applications, or delete the token through the app’s API, then sign in again.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('gho_', '[0-9A-Za-z]{36}')],
    check: 'crc32-base62',
    examples: [`'gho_${github}'`],
    counterExamples: [`'gho_${github}0'`],
  },
  {
    id: 'github-app-token',
    title: 'GitHub App token',
    remediation:
      'Revoke it with DELETE /installation/token or by suspending the installation; it ends within hours by itself, so look for where it is written and stop that.',
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['ghu_', 'ghs_'], 'gh[us]_[0-9A-Za-z]{36}')],
    check: 'crc32-base62',
    examples: [`auth: ghs_${github}`, `auth: ghu_${github}`],
    counterExamples: [`auth: ghs_${github.slice(2)}`],
  },
  {
    id: 'github-refresh-token',
    title: 'GitHub App refresh token',
    remediation:
      'Revoke the user’s authorization of the App at github.com → Settings → Applications → Authorized GitHub Apps, then authorize again.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('ghr_', '[0-9A-Za-z]{36,76}')],
    examples: [`refresh_token=ghr_${sample('base62', 76)}`],
    counterExamples: [`ghr_${sample('base62', 20)}`],
  },
  {
    id: 'gitlab-personal-access-token',
    title: 'GitLab personal, project or group access token',
    remediation: `Revoke it in GitLab under Access tokens of the user, project or group, ${gitlabRemedy}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('glpat-', String.raw`(?:[\w-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}|[\w-]{20,22})`)],
    examples: [
      `GL_TOKEN=glpat-${gitlab}`,
      `glpat-${sample('base64url', 44)}.01${sample('lower36', 7)}`,
    ],
    counterExamples: [`glpat-${sample('base64url', 12)}`, `glpat-${'x'.repeat(20)}`],
  },
  {
    id: 'gitlab-deploy-token',
    title: 'GitLab deploy token',
    remediation: `Revoke it in GitLab under Settings → Repository → Deploy tokens, ${gitlabRemedy}`,
    severity: 'high',
    confidence: 'high',
    shapes: [token('gldt-', String.raw`[\w-]{20,52}`)],
    examples: [`"gldt-${gitlab}"`],
    counterExamples: [`"gldt-${sample('base62', 8)}"`],
  },
  {
    id: 'gitlab-runner-token',
    title: 'GitLab runner token',
    remediation: `Reset it in GitLab under Settings → CI/CD → Runners and register the runner again, ${gitlabRemedy}`,
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['glrt-', 'glrtr-'],
        String.raw`glrtr?-(?:[\w-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}|(?:t\d_)?[\w-]{20})`,
      ),
      token('GR1348941', String.raw`[\w-]{20}`),
    ],
    examples: [`token = "glrt-${gitlab}"`, `GR1348941${sample('base62', 20)}`],
    counterExamples: [`GR1348941${sample('base62', 3)}`],
  },
  {
    id: 'gitlab-trigger-token',
    title: 'GitLab pipeline trigger token',
    remediation: `Revoke it in GitLab under Settings → CI/CD → Pipeline trigger tokens, ${gitlabRemedy}`,
    severity: 'high',
    confidence: 'high',
    shapes: [token('glptt-', '[0-9a-f]{40}')],
    examples: [`curl -F token=glptt-${sample('hex', 40)}`],
    counterExamples: [`glptt-${sample('hex', 39)}`],
  },
  {
    id: 'gitlab-other-token',
    title: 'GitLab job, feed, SCIM, mail, agent or feature-flag token',
    remediation: `Reset it in GitLab where it was made (user preferences for feed and incoming mail, group settings for SCIM, the project for agents and feature flags), ${gitlabRemedy}`,
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['glcbt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'glffct-', 'glwt-'],
        String.raw`gl(?:cbt|ft|soat|imt|agent|ffct|wt)-[\w-]{20,64}`,
      ),
    ],
    examples: [`glft-${gitlab}`, `glagent-${sample('base64url', 50)}`, `glcbt-64_${gitlab}`],
    counterExamples: ['glft-name', 'glagent-config'],
  },
  {
    id: 'gitlab-oauth-secret',
    title: 'GitLab OAuth application secret',
    remediation: `Renew the secret of the application in GitLab under Applications, ${gitlabRemedy}`,
    severity: 'high',
    confidence: 'high',
    shapes: [token('gloas-', '[0-9a-f]{64}')],
    examples: [`secret: gloas-${sample('hex', 64)}`],
    counterExamples: [`gloas-${sample('hex', 30)}`],
  },
  {
    id: 'bitbucket-app-password',
    title: 'Bitbucket app password',
    remediation:
      'Revoke it in Bitbucket under Personal settings → App passwords, then use an API token with scopes and an expiry.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('ATBB', '[0-9A-Za-z]{24}[0-9A-F]{8}')],
    examples: [`ATBB${sample('base62', 24)}${sample('upperHex', 8)}`],
    counterExamples: [`ATBB${sample('base62', 12)}`],
  },
  {
    id: 'atlassian-access-token',
    title: 'Atlassian API, admin or repository access token',
    remediation:
      'Revoke it at id.atlassian.com → Security → API tokens (or, for a repository or workspace token, in Bitbucket’s settings), then make one with scopes and an expiry.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['atatt3', 'atctt3', 'atstt3'],
        String.raw`AT[ACS]TT3xFf[\w=+/-]{80,260}=[0-9A-F]{8}`,
        400,
      ),
    ],
    examples: [`ATATT3xFf${sample('base64url', 176)}=${sample('upperHex', 8)}`],
    counterExamples: [`ATATT3xFf${sample('base64url', 20)}`],
  },
  {
    id: 'gitea-access-token',
    title: 'Gitea or Forgejo access token',
    remediation:
      'Delete it in Gitea or Forgejo under Settings → Applications, then make a new one with only the scopes it needs.',
    severity: 'high',
    confidence: 'medium',
    shapes: [assigned(['gitea', 'forgejo'], '[0-9a-f]{40}')],
    examples: [`GITEA_TOKEN: ${sample('hex', 40)}`],
    counterExamples: [`gitea_commit: ${sample('hex', 40)}`],
  },
  {
    id: 'sourcegraph-access-token',
    title: 'Sourcegraph access token',
    remediation:
      'Delete it in Sourcegraph under User settings → Access tokens, then make a new one.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('sgp_', '(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}')],
    examples: [`sgp_${sample('hex', 16)}_${sample('hex', 40)}`, `sgp_${sample('hex', 40)}`],
    counterExamples: [`sgp_${sample('hex', 12)}`],
  },
] as const satisfies readonly SecretPattern[]
