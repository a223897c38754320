import { randomBytes } from 'node:crypto'
import { type Random } from './random.ts'
import { armour, awsKeyId, jsonWebToken, openssh, pem, putty, withChecksum } from './values.ts'

/** One kind of secret, made new for every sample. */
export interface Kind {
  readonly family: string
  /** What a project calls it. */
  readonly name: string
  /** It can be told without its name: in logs, in base64, anywhere. */
  readonly speaksForItself: boolean
  readonly make: (random: Random) => string
}

/** As vendors document their formats; written apart from the product's table, so that a slip in one is no slip in both. */
export const kinds: readonly Kind[] = [
  ...told('cloud', {
    AWS_ACCESS_KEY_ID: awsKeyId,
    GOOGLE_API_KEY: (r) => `AIzaSy${r.text('url', 33)}`,
    GOOGLE_CLIENT_SECRET: (r) => `GOCSPX-${r.text('url', 28)}`,
    AZURE_CLIENT_SECRET: (r) => `${r.text('base62', 3)}8Q~${r.text('base62', 34)}`,
    DIGITALOCEAN_TOKEN: (r) => `dop_v1_${r.text('hex', 64)}`,
    ALIBABA_ACCESS_KEY_ID: (r) => `LTAI5t${r.text('base62', 18)}`,
  }),
  ...named('cloud', {
    AWS_SECRET_ACCESS_KEY: (r) => r.text('base64', 40),
    HEROKU_API_KEY: (r) => r.uuid(),
    CLOUDFLARE_API_TOKEN: (r) => r.text('url', 40),
    HCLOUD_TOKEN: (r) => r.text('base62', 64),
    AZURE_STORAGE_KEY: (r) => `${r.text('base64', 86)}==`,
  }),
  ...told('hosting', {
    GITHUB_TOKEN: (r) => withChecksum('ghp_', r.text('base62', 30)),
    GH_APP_TOKEN: (r) => withChecksum('ghs_', r.text('base62', 30)),
    GH_FINE_GRAINED: (r) => `github_pat_${r.text('base62', 22)}_${r.text('base62', 59)}`,
    GITLAB_TOKEN: (r) => `glpat-${r.text('base62', 20)}`,
    GITLAB_TRIGGER: (r) => `glptt-${r.text('hex', 40)}`,
    BITBUCKET_APP_PASSWORD: (r) => `ATBB${r.text('base62', 24)}${upperHex(r, 8)}`,
  }),
  ...told('registry', {
    NPM_TOKEN: (r) => withChecksum('npm_', r.text('base62', 30)),
    PYPI_TOKEN: (r) => `pypi-AgEIcHlwaS5vcmc${r.text('url', 150)}`,
    RUBYGEMS_KEY: (r) => `rubygems_${r.text('hex', 48)}`,
    DOCKERHUB_PAT: (r) => `dckr_pat_${r.text('url', 27)}`,
    NUGET_KEY: (r) => `oy2${r.text('lower36', 43)}`,
  }),
  ...told('continuous integration', {
    CIRCLE_TOKEN: (r) => `CCIPAT_${r.text('base62', 22)}_${r.text('hex', 40)}`,
    SONAR_TOKEN: (r) => `squ_${r.text('hex', 40)}`,
    PULUMI_ACCESS_TOKEN: (r) => `pul-${r.text('hex', 40)}`,
    VAULT_TOKEN: (r) => `hvs.${r.text('url', 95)}`,
    TF_API_TOKEN: (r) => `${r.text('base62', 14)}.atlasv1.${r.text('base62', 67)}`,
    DOPPLER_TOKEN: (r) => `dp.pt.${r.text('base62', 43)}`,
  }),
  ...told('artificial intelligence', {
    OPENAI_API_KEY: (r) => `sk-proj-${r.text('url', 74)}T3BlbkFJ${r.text('url', 73)}A`,
    ANTHROPIC_API_KEY: (r) => `sk-ant-api03-${r.text('url', 93)}AA`,
    HF_TOKEN: (r) => `hf_${r.text('letters', 34)}`,
    GROQ_API_KEY: (r) => `gsk_${r.text('base62', 52)}`,
    REPLICATE_API_TOKEN: (r) => `r8_${r.text('base62', 37)}`,
    OPENROUTER_KEY: (r) => `sk-or-v1-${r.text('hex', 64)}`,
  }),
  ...told('payment', {
    STRIPE_SECRET_KEY: (r) => `sk_live_${r.text('base62', 24)}`,
    STRIPE_WEBHOOK_SECRET: (r) => `whsec_${r.text('base62', 32)}`,
    SQUARE_TOKEN: (r) => `EAAA${r.text('url', 59)}x`,
    SHOPIFY_TOKEN: (r) => `shpat_${r.text('hex', 32)}`,
    FLUTTERWAVE_KEY: (r) => `FLWSECK-${r.text('hex', 32)}-X`,
  }),
  ...told('messaging', {
    SLACK_BOT_TOKEN: (r) =>
      `xoxb-${r.text('digits', 12)}-${r.text('digits', 13)}-${r.text('base62', 24)}`,
    SLACK_WEBHOOK: (r) =>
      `https://hooks.slack.com/services/T${r.text('upper36', 9)}/B${r.text('upper36', 9)}/${r.text('base62', 24)}`,
    DISCORD_WEBHOOK: (r) =>
      `https://discord.com/api/webhooks/1${r.text('digits', 17)}/${r.text('url', 68)}`,
    TELEGRAM_TOKEN: (r) => `${r.text('digits', 10)}:AA${r.text('url', 33)}`,
    SENDGRID_API_KEY: (r) => `SG.${r.text('base62', 22)}.${r.text('base62', 43)}`,
    MAILCHIMP_KEY: (r) => `${r.text('hex', 32)}-us12`,
    RESEND_KEY: (r) => `re_${r.text('base62', 8)}_${r.text('base62', 24)}`,
  }),
  ...named('messaging', {
    TWILIO_AUTH_TOKEN: (r) => r.text('hex', 32),
    POSTMARK_SERVER_TOKEN: (r) => r.uuid(),
  }),
  ...told('monitoring and work', {
    GRAFANA_TOKEN: (r) => `glsa_${r.text('base62', 32)}_${r.text('hex', 8)}`,
    SENTRY_TOKEN: (r) => `sntryu_${r.text('hex', 64)}`,
    NEW_RELIC_KEY: (r) => `NRAK-${r.text('upper36', 27)}`,
    LINEAR_KEY: (r) => `lin_api_${r.text('base62', 40)}`,
    NOTION_TOKEN: (r) => `ntn_${r.text('digits', 11)}${r.text('base62', 35)}`,
    AIRTABLE_TOKEN: (r) => `pat${r.text('base62', 14)}.${r.text('hex', 64)}`,
    POSTMAN_KEY: (r) => `PMAK-${r.text('hex', 24)}-${r.text('hex', 34)}`,
  }),
  ...named('monitoring and work', {
    DATADOG_API_KEY: (r) => r.text('hex', 32),
    ALGOLIA_ADMIN_KEY: (r) => r.text('hex', 32),
  }),
  ...told('identity', { SESSION_JWT: jsonWebToken }),
  ...named('identity', {
    OKTA_API_TOKEN: (r) => `00${r.text('url', 40)}`,
    AUTH0_CLIENT_SECRET: (r) => r.text('url', 64),
  }),
  ...told('address with a password', {
    DATABASE_URL: (r) => `postgresql://app:${r.text('base62', 16)}@db-1.corp.net:5432/orders`,
    MYSQL_DSN: (r) => `mysql://root:${r.text('base62', 12)}%21@mysql.corp.net/shop`,
    MONGO_URI: (r) => `mongodb+srv://svc:${r.text('base62', 18)}@cluster0.ab1cd.mongodb.net/app`,
    REDIS_URL: (r) => `rediss://:${r.text('base62', 24)}@cache.corp.net:6380/0`,
    AMQP_URL: (r) => `amqps://mq:${r.text('base62', 14)}@rabbit.corp.net:5671/%2f`,
    SMTP_URL: (r) => `smtps://mailer:${r.text('base62', 14)}@smtp.corp.net:465`,
    LDAP_URL: (r) => `ldaps://cn=app:${r.text('base62', 14)}@ldap.corp.net`,
    REPO_URL: (r) => `https://ci:${r.text('base62', 20)}@git.corp.net/team/app.git`,
    SQL_CONNECTION: (r) =>
      `Server=sql.corp.net;Database=app;User Id=svc;Password=${r.text('base62', 14)}!9;`,
    SERVICE_BUS: (r) =>
      `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${r.bytes(32).toString('base64')}`,
  }),
  ...named('without a format', {
    DB_PASSWORD: (r) => `${r.text('base62', 10)}!x7Q`,
    JWT_SIGNING_KEY: (r) => r.text('base62', 40),
    CLIENT_SECRET: (r) => r.text('base64', 44),
    INTERNAL_API_KEY: (r) => r.text('hex', 40),
    ADMIN_PASSWORD: (r) => `Tr0ub${r.text('base62', 6)}#${r.text('digits', 2)}`,
  }),
]

/** Kinds that take several lines. */
export const keyKinds: readonly Kind[] = told('private key', {
  TLS_KEY: () => pem('pkcs8'),
  EC_KEY: () => pem('sec1'),
  RSA_KEY: () => pem('pkcs1'),
  SSH_KEY: openssh,
  PGP_KEY: () => armour('PGP PRIVATE KEY BLOCK', packet(), 64),
  PUTTY_KEY: putty,
})

/** An OpenPGP secret-key packet (tag 5) of version 4. */
function packet(): Buffer {
  return Buffer.concat([Buffer.from([0xc5, 0xc0, 0x20, 0x04]), randomBytes(220)])
}

function upperHex(random: Random, length: number): string {
  return random.text('hex', length).toUpperCase()
}

type Makers = Readonly<Record<string, Kind['make']>>

function told(family: string, makers: Makers): readonly Kind[] {
  return Object.entries(makers).map(([name, make]) => ({
    family,
    name,
    make,
    speaksForItself: true,
  }))
}

function named(family: string, makers: Makers): readonly Kind[] {
  return told(family, makers).map((kind) => ({ ...kind, speaksForItself: false }))
}
