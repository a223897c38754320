import { crc32Base62 } from '../checks/checksum.ts'
import { assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample, sampleUuid } from './sample.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const body30 = sample('base62', 30)
const publish =
  'then look for versions published with it, and publish from CI with trusted publishing instead of a token.'

/** Package registries and artifact stores: formats from each registry's documentation. */
export const packageRegistryPatterns = [
  {
    id: 'npm-access-token',
    title: 'npm access token',
    remediation: `Revoke it with npm token revoke or at npmjs.com → Access Tokens, ${publish}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('npm_', '[0-9A-Za-z]{36}')],
    check: 'crc32-base62',
    examples: [`//registry.example.org/:_authToken=npm_${body30}${crc32Base62(body30)}`],
    counterExamples: [`npm_${'a'.repeat(36)}`, 'npm_config_registry', `npm_${body30}`],
  },
  {
    id: 'npmrc-credential',
    title: 'Registry credential in .npmrc',
    remediation: `Revoke the token or change the password at the registry named on that line, ${publish}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['_authtoken'],
        String.raw`(?<=^|[\n:"'])_authToken\s{0,2}=\s{0,2}["']?(?<secret>[\w+/.~=-]{16,400})`,
        500,
      ),
      starting(
        ['_auth =', '_auth=', '_password'],
        String.raw`(?<=^|[\n:"'])_(?:auth|password)\s{0,2}=\s{0,2}["']?(?<secret>[\w+/]{8,400}={0,2})`,
        500,
      ),
    ],
    check: 'credential',
    guessable: true,
    examples: [
      `//reg.corp.net/:_authToken=${sampleUuid().replace('4', '5')}`,
      `//reg.corp.net/:_password=${sample('base64', 24)}`,
      `_auth = ${sample('base64', 32)}`,
    ],
    counterExamples: [
      '//reg.corp.net/:_authToken=${NPM_TOKEN}',
      '_auth=${ARTIFACTORY_AUTH}',
      'this._auth = authenticationData',
      'var _password = requireDefault',
    ],
  },
  {
    id: 'pypi-api-token',
    title: 'PyPI API token',
    remediation: `Remove it at pypi.org → Account settings → API tokens, ${publish}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [
      token('pypi-AgEIcHlwaS5vcmc', String.raw`[\w-]{50,300}`, 400),
      token('pypi-AgENdGVzdC5weXBpLm9yZw', String.raw`[\w-]{50,300}`, 400),
    ],
    examples: [`password = pypi-AgEIcHlwaS5vcmc${sample('base64url', 120)}`],
    counterExamples: ['password = pypi-AgEIcHlwaS5vcmc...'],
  },
  {
    id: 'rubygems-api-key',
    title: 'RubyGems API key',
    remediation: `Delete it at rubygems.org → Settings → API keys, ${publish}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('rubygems_', '[0-9a-f]{48}')],
    examples: [`:rubygems_api_key: rubygems_${sample('hex', 48)}`],
    counterExamples: ['rubygems_version'],
  },
  {
    id: 'crates-io-token',
    title: 'crates.io API token',
    remediation: `Revoke it at crates.io → Account settings → API Tokens, ${publish}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('cio', '[0-9A-Za-z]{32}')],
    check: 'mixed',
    examples: [`token = "cio${sample('base62', 32)}"`],
    counterExamples: ['ciochangelistenerregistrationhandler'],
  },
  {
    id: 'nuget-api-key',
    title: 'NuGet API key',
    remediation: `Delete it at nuget.org → API Keys, ${publish}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('oy2', '[0-9a-z]{43}')],
    examples: [`oy2${sample('lower36', 43)}`],
    counterExamples: [`oy2${sample('lower36', 12)}`],
  },
  {
    id: 'docker-access-token',
    title: 'Docker access token',
    remediation:
      'Delete it at Docker Hub → Account settings → Personal access tokens, and check what was pushed with it.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['dckr_pat_', 'dckr_oat_'], String.raw`dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})`),
    ],
    examples: [
      `docker login -u ci -p dckr_pat_${sample('base64url', 27)}`,
      `dckr_oat_${sample('base64url', 32)}`,
    ],
    counterExamples: [`dckr_pat_${sample('base64url', 8)}`],
  },
  {
    id: 'clojars-token',
    title: 'Clojars deploy token',
    remediation: `Disable it at clojars.org → Deploy tokens, ${publish}`,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('CLOJARS_', '[0-9a-z]{60}')],
    examples: [`CLOJARS_${sample('lower36', 60)}`],
    counterExamples: ['CLOJARS_PASSWORD'],
  },
  {
    id: 'packagist-token',
    title: 'Packagist token',
    remediation: 'Revoke it in Private Packagist → Settings → Tokens and make a new one.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('packagist_', '[a-z]{3}_[0-9a-f]{60,72}')],
    examples: [`packagist_out_${sample('hex', 68)}`],
    counterExamples: ['packagist_url'],
  },
  {
    id: 'artifactory-token',
    title: 'JFrog Artifactory API key or reference token',
    remediation:
      'Revoke it in the JFrog platform → User management → Access tokens (or regenerate the API key in the user profile).',
    severity: 'critical',
    confidence: 'high',
    shapes: [token('AKCp', '[0-9A-Za-z]{69}'), token('cmVmdGtu', '[0-9A-Za-z]{56}')],
    examples: [`X-JFrog-Art-Api: AKCp${sample('base62', 69)}`, `cmVmdGtu${sample('base62', 56)}`],
    counterExamples: [`AKCp${sample('base62', 20)}`],
  },
  {
    id: 'jetbrains-token',
    title: 'JetBrains Hub, YouTrack or Marketplace token',
    remediation: `Delete it in the JetBrains account’s tokens page (Hub → Profile → Authentication), ${publish}`,
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['perm:', 'perm-'],
        String.raw`perm[:-][\w+/=-]{8,80}\.[\w+/=-]{2,80}\.[0-9A-Za-z]{20,60}`,
      ),
    ],
    examples: [`perm:${sample('base64url', 12)}.${sample('base64url', 8)}.${sample('base62', 30)}`],
    counterExamples: ['perm-level.name'],
  },
  {
    id: 'nexus-user-token',
    title: 'Sonatype Nexus or Maven Central token',
    remediation: `Revoke it in Nexus → User token, or central.sonatype.com → View account, ${publish}`,
    severity: 'critical',
    confidence: 'medium',
    shapes: [
      assigned(
        ['ossrh', 'sonatype', 'maven_central', 'mavencentral', 'nexus'],
        String.raw`[\w+/]{32,44}`,
      ),
    ],
    examples: [`SONATYPE_PASSWORD=${sample('base62', 44)}`],
    counterExamples: ['sonatype_password=${env.SONATYPE_PASSWORD_FROM_CI_SETTINGS1}'],
  },
  {
    id: 'cloudsmith-api-key',
    title: 'Cloudsmith API key',
    remediation: 'Reset it in Cloudsmith → Personal settings → API Key.',
    severity: 'high',
    confidence: 'medium',
    shapes: [assigned(['cloudsmith'], '[0-9a-f]{40}')],
    examples: [`CLOUDSMITH_API_KEY=${sample('hex', 40)}`],
    counterExamples: [`cloudsmith_package=${sample('hex', 40)}`],
  },
  {
    id: 'anaconda-token',
    title: 'Anaconda token',
    remediation: 'Revoke it in the registry’s token settings and make a new one.',
    severity: 'high',
    confidence: 'medium',
    shapes: [assigned(['anaconda'], `(?:[a-z]{2}-${uuid})`)],
    examples: [`ANACONDA_TOKEN=an-${sampleUuid()}`],
    counterExamples: [`anaconda_env=an-${sampleUuid()}`],
  },
] as const satisfies readonly SecretPattern[]
