import { around, assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample, sampleUuid } from './sample.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Monitoring, logging, incidents, analytics and feature delivery. */
export const monitoringPatterns = [
  {
    id: 'datadog-api-key',
    title: 'Datadog API or application key',
    remediation:
      'Revoke it in Datadog → Organization settings → API Keys or Application Keys, then make a scoped one.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      assigned(
        ['datadog', 'dd_api_key', 'dd_app_key', 'dd-api-key', 'dd-application-key'],
        '(?:[0-9a-f]{40}|[0-9a-f]{32})',
      ),
    ],
    examples: [`DD_API_KEY=${sample('hex', 32)}`, `datadog_app_key: "${sample('hex', 40)}"`],
    counterExamples: [`datadog_trace=${sample('hex', 32)}`],
  },
  {
    id: 'new-relic-key',
    title: 'New Relic user or license key',
    remediation: 'Delete it in New Relic → API keys and make a new one.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['nrak-', 'nraa-', 'nrra-', 'nrii-'],
        'NR(?:AK|AA|RA)-[0-9A-Z]{27}|NRII-[0-9A-Za-z_-]{32}',
      ),
      around('ffffnral', 37, '[0-9a-f]{32,36}FFFFNRAL'),
    ],
    examples: [`NRAK-${sample('upper36', 27)}`, `license_key: ${sample('hex', 32)}FFFFNRAL`],
    counterExamples: [`NRJS-${sample('hex', 19)}`],
  },
  {
    id: 'sentry-auth-token',
    title: 'Sentry auth token',
    remediation: 'Revoke it in Sentry → Settings → Auth Tokens.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      token('sntryu_', '[0-9a-f]{64}'),
      token('sntrys_', String.raw`eyJ[\w+/=-]{60,800}_[\w+/-]{40,50}`, 1000),
    ],
    examples: [
      `sntryu_${sample('hex', 64)}`,
      `sntrys_eyJ${sample('base64', 120)}_${sample('base64', 43)}`,
    ],
    counterExamples: ['sntryu_token'],
  },
  {
    id: 'grafana-token',
    title: 'Grafana service account or cloud token',
    remediation:
      'Delete it in Grafana → Administration → Service accounts, or grafana.com → Access policies.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      token('glsa_', '[0-9A-Za-z]{32}_[0-9a-f]{8}'),
      token('glc_', String.raw`eyJ[\w+/]{40,400}={0,2}`, 512),
      token('eyJrIjoi', String.raw`[\w+/]{60,300}={0,2}`, 400),
    ],
    examples: [
      `glsa_${sample('base62', 32)}_${sample('hex', 8)}`,
      `glc_eyJ${sample('base64', 120)}`,
    ],
    counterExamples: ['glsa_name', 'glc_eyJ'],
  },
  {
    id: 'dynatrace-token',
    title: 'Dynatrace token',
    remediation: 'Revoke it in Dynatrace → Access tokens.',
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['dt0'], String.raw`dt0[a-z]\d{2}\.[0-9A-Z]{24}\.[0-9A-Z]{64}`)],
    examples: [`dt0c01.${sample('upper36', 24)}.${sample('upper36', 64)}`],
    counterExamples: ['dt0c01.TOKEN'],
  },
  {
    id: 'honeycomb-key',
    title: 'Honeycomb key',
    remediation: 'Disable it in Honeycomb → Environment or Team settings → API Keys.',
    severity: 'medium',
    confidence: 'high',
    shapes: [
      starting(['hcaik_', 'hcaic_', 'hcamk_', 'hcxik_'], 'hc[ax](?:ik|ic|mk)_[0-9a-z]{58,64}'),
    ],
    examples: [`hcaik_${sample('lower36', 58)}`],
    counterExamples: ['hcaik_key'],
  },
  {
    id: 'pagerduty-api-key',
    title: 'PagerDuty API key',
    remediation: 'Revoke it in PagerDuty → Integrations → API Access Keys (or the user’s profile).',
    severity: 'high',
    confidence: 'medium',
    shapes: [
      assigned(['pagerduty', 'pager_duty'], String.raw`(?:u\+[\w+-]{18}|[\w+-]{20}|[0-9a-f]{32})`),
    ],
    examples: [
      `PAGERDUTY_TOKEN=u+${sample('base62', 18)}`,
      `pagerduty_api_key: "${sample('base62', 20)}"`,
    ],
    counterExamples: [`pagerduty_service=${sample('base62', 20)}`],
  },
  {
    id: 'opsgenie-api-key',
    title: 'Opsgenie API key',
    remediation: 'Delete it in Opsgenie → API key management or the team’s integrations.',
    severity: 'high',
    confidence: 'medium',
    shapes: [assigned(['opsgenie'], uuid)],
    examples: [`OPSGENIE_API_KEY=${sampleUuid()}`],
    counterExamples: [`OPSGENIE_TEAM=${sampleUuid()}`],
  },
  {
    id: 'splunk-hec-token',
    title: 'Splunk HTTP event collector token',
    remediation: 'Disable it in Splunk → Settings → Data inputs → HTTP Event Collector.',
    severity: 'medium',
    confidence: 'medium',
    shapes: [
      assigned(['splunk', 'hec_token'], uuid),
      starting(['splunk '], `[Ss]plunk (?<secret>${uuid})`),
    ],
    examples: [`SPLUNK_HEC_TOKEN=${sampleUuid()}`, `Authorization: Splunk ${sampleUuid()}`],
    counterExamples: [`splunk_index=${sampleUuid()}`],
  },
  {
    id: 'rollbar-access-token',
    title: 'Rollbar access token',
    remediation: 'Delete it in Rollbar → Project or Account settings → Access Tokens.',
    severity: 'medium',
    confidence: 'medium',
    shapes: [assigned(['rollbar'], '[0-9a-f]{32}')],
    examples: [`ROLLBAR_ACCESS_TOKEN=${sample('hex', 32)}`],
    counterExamples: [`rollbar_version=${sample('hex', 32)}`],
  },
  {
    id: 'elastic-api-key',
    title: 'Elastic Cloud API key',
    remediation: 'Revoke it in Elastic Cloud → API keys, or Kibana → Stack Management → API keys.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      token('essu_', String.raw`[\w+/]{40,200}={0,2}`),
      starting(['apikey '], String.raw`ApiKey (?<secret>[\w+/]{40,120}={0,2})`),
    ],
    examples: [`essu_${sample('base64', 80)}`, `Authorization: ApiKey ${sample('base64', 60)}`],
    counterExamples: ['ApiKey authentication is used'],
  },
  {
    id: 'honeybadger-token',
    title: 'Honeybadger token',
    remediation: 'Regenerate it in Honeybadger → Project settings → API Keys.',
    severity: 'medium',
    confidence: 'high',
    shapes: [starting(['hbp_', 'hbt_', 'hba_'], 'hb[pta]_[0-9A-Za-z]{30,40}')],
    examples: [`hbp_${sample('base62', 36)}`],
    counterExamples: ['hbp_name'],
  },
  {
    id: 'posthog-personal-key',
    title: 'PostHog personal API key',
    remediation: 'Delete it in PostHog → Settings → Personal API keys.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('phx_', '[0-9A-Za-z]{40,52}')],
    examples: [`phx_${sample('base62', 47)}`],
    counterExamples: [`phc_${sample('base62', 43)}`],
  },
  {
    id: 'axiom-token',
    title: 'Axiom token',
    remediation: 'Delete it in Axiom → Settings → API tokens.',
    severity: 'medium',
    confidence: 'high',
    shapes: [starting(['xaat-', 'xapt-'], `xa[ap]t-${uuid}`)],
    examples: [`xaat-${sampleUuid()}`],
    counterExamples: ['xaat-name'],
  },
  {
    id: 'amplitude-secret-key',
    title: 'Amplitude, Mixpanel or Segment secret',
    remediation: 'Regenerate it in the project settings of the analytics vendor.',
    severity: 'medium',
    confidence: 'medium',
    shapes: [
      assigned(
        [
          'amplitude_secret',
          'mixpanel_secret',
          'mixpanel_api_secret',
          'segment_write',
          'segment_access',
        ],
        '(?:[0-9a-f]{32}|[0-9A-Za-z]{32})',
      ),
    ],
    examples: [`MIXPANEL_API_SECRET=${sample('hex', 32)}`],
    counterExamples: [`mixpanel_project=${sample('hex', 32)}`],
  },
  {
    id: 'algolia-admin-key',
    title: 'Algolia admin key',
    remediation: 'Rotate it in Algolia → Settings → API Keys; use search-only keys in browsers.',
    severity: 'high',
    confidence: 'medium',
    shapes: [
      assigned(
        ['algolia_admin', 'algolia_api', 'algolia_write', 'algoliaadmin', 'algoliaapi'],
        '[0-9a-f]{32}',
      ),
    ],
    examples: [`ALGOLIA_ADMIN_KEY=${sample('hex', 32)}`],
    counterExamples: [`ALGOLIA_INDEX=${sample('hex', 32)}`],
  },
] as const satisfies readonly SecretPattern[]
