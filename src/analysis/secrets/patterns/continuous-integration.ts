import { assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample, sampleUuid } from './sample.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Build, delivery and code quality services: formats from each vendor's documentation. */
export const continuousIntegrationPatterns = [
  {
    id: 'circleci-token',
    title: 'CircleCI token',
    remediation:
      'Revoke it in CircleCI → User settings → Personal API Tokens (or Project settings → API Permissions), and rotate the secrets of its contexts.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['ccipat_', 'cciprj_'], 'CCI(?:PAT|PRJ)_[0-9A-Za-z]{20,24}_[0-9a-f]{40}'),
      assigned(['circleci', 'circle_ci', 'circle_token'], '[0-9a-f]{40}'),
    ],
    examples: [
      `CCIPAT_${sample('base62', 22)}_${sample('hex', 40)}`,
      `CIRCLECI_TOKEN=${sample('hex', 40)}`,
    ],
    counterExamples: [`CIRCLECI_SHA=${sample('hex', 40)}`],
  },
  {
    id: 'buildkite-token',
    title: 'Buildkite token',
    remediation:
      'Revoke it in Buildkite → Personal settings → API Access Tokens, or Agents → Tokens.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['bkua_', 'bkct_', 'bkat_'], 'bk(?:ua|ct|at)_[0-9A-Za-z_]{40,60}'),
      assigned(['buildkite_agent', 'buildkite-agent'], '[0-9a-f]{50}'),
    ],
    examples: [`bkua_${sample('hex', 40)}`],
    counterExamples: ['bkua_token'],
  },
  {
    id: 'travis-ci-token',
    title: 'Travis CI token',
    remediation: 'Regenerate it in Travis CI → Settings → Tokens.',
    severity: 'high',
    confidence: 'medium',
    shapes: [assigned(['travis'], '[0-9A-Za-z_-]{22}')],
    examples: [`TRAVIS_API_TOKEN=${sample('base64url', 22)}`],
    counterExamples: [`TRAVIS_BUILD=${sample('base64url', 22)}`],
  },
  {
    id: 'jenkins-api-token',
    title: 'Jenkins API token',
    remediation: 'Revoke it in Jenkins → your user → Security → API Token.',
    severity: 'critical',
    confidence: 'medium',
    shapes: [assigned(['jenkins'], '11[0-9a-f]{32}')],
    examples: [`JENKINS_TOKEN=11${sample('hex', 32)}`],
    counterExamples: [`JENKINS_NODE=11${sample('hex', 32)}`],
  },
  {
    id: 'codecov-token',
    title: 'Codecov upload token',
    remediation: 'Regenerate it in Codecov → the repository’s Settings.',
    severity: 'medium',
    confidence: 'medium',
    shapes: [assigned(['codecov'], uuid)],
    examples: [`CODECOV_TOKEN=${sampleUuid()}`],
    counterExamples: [`codecov_run=${sampleUuid()}`],
  },
  {
    id: 'sonarqube-token',
    title: 'SonarQube or SonarCloud token',
    remediation: 'Revoke it in Sonar → My Account → Security.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(['sqp_', 'squ_', 'sqa_'], 'sq[pua]_[0-9a-f]{40}'),
      assigned(['sonar'], '[0-9a-f]{40}'),
    ],
    examples: [`sqp_${sample('hex', 40)}`, `SONAR_TOKEN=${sample('hex', 40)}`],
    counterExamples: [`sonar.projectKey=${sample('hex', 20)}`],
  },
  {
    id: 'snyk-token',
    title: 'Snyk API token',
    remediation:
      'Revoke it in Snyk → Account settings (or the service account) and make a new one.',
    severity: 'high',
    confidence: 'medium',
    shapes: [
      assigned(['snyk'], uuid),
      starting(['snyk_'], String.raw`snyk_(?:uat|sat)\.[0-9a-f]{8}\.[\w.-]{60,400}`, 500),
    ],
    examples: [`SNYK_TOKEN=${sampleUuid()}`],
    counterExamples: [`SNYK_ORG=${sampleUuid()}`],
  },
  {
    id: 'octopus-deploy-api-key',
    title: 'Octopus Deploy API key',
    remediation: 'Revoke it in Octopus → your profile → My API Keys.',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('API-', '[0-9A-Z]{25,32}')],
    examples: [`API-${sample('upper36', 26)}`],
    counterExamples: ['API-DOCUMENTATION-PAGE'],
  },
  {
    id: 'launchdarkly-key',
    title: 'LaunchDarkly access token or SDK key',
    remediation:
      'Reset it in LaunchDarkly → Account settings → Authorization, or Environments for SDK keys.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['sdk-', 'api-'],
        '(?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      ),
    ],
    examples: [`sdk-${sampleUuid()}`, `api-${sampleUuid()}`],
    counterExamples: [`mob-${sampleUuid()}`],
  },
  {
    id: 'harness-token',
    title: 'Harness token',
    remediation: 'Delete it in Harness → your profile → My API Keys.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['pat.', 'sat.'], String.raw`[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[0-9A-Za-z]{20}`),
    ],
    examples: [`pat.${sample('base64url', 22)}.${sample('hex', 24)}.${sample('base62', 20)}`],
    counterExamples: ['pat.exec(text)'],
  },
  {
    id: 'prefect-api-key',
    title: 'Prefect API key',
    remediation: 'Delete it in Prefect Cloud → API Keys.',
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['pnu_', 'pnb_'], 'pn[ub]_[0-9A-Za-z]{36}')],
    examples: [`pnu_${sample('base62', 36)}`],
    counterExamples: ['pnu_name'],
  },
  {
    id: 'dbt-cloud-token',
    title: 'dbt Cloud token',
    remediation: 'Revoke it in dbt Cloud → Account settings → Personal or Service tokens.',
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['dbtc_', 'dbtu_'], String.raw`dbt[cu]_[\w-]{40,60}={0,2}`)],
    examples: [`dbtc_${sample('base64url', 44)}`],
    counterExamples: ['dbtc_model'],
  },
] as const satisfies readonly SecretPattern[]
