import { around, assigned, type SecretPattern, starting, token } from '../pattern.ts'
import { sample } from './sample.ts'

const slackRemedy =
  'Revoke it with auth.revoke or in the app’s settings at api.slack.com/apps → OAuth & Permissions, check the access logs, then reinstall the app.'
const slackId = `${sample('digits', 11)}-${sample('digits', 12)}`

const discordId = Buffer.from('812345678901234567').toString('base64url')

/** Chat, push and social networks: formats from each vendor's API documentation. */
export const messagingPatterns = [
  {
    id: 'slack-bot-token',
    title: 'Slack bot token',
    remediation: slackRemedy,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('xoxb-', '[0-9]{8,14}-(?:[0-9]{8,14}-)?[0-9A-Za-z]{20,34}')],
    examples: [`xoxb-${slackId}-${sample('base62', 24)}`],
    counterExamples: [
      'xoxb-your-token',
      `xoxb-${'0'.repeat(11)}-${'0'.repeat(12)}-${'x'.repeat(24)}`,
    ],
  },
  {
    id: 'slack-user-token',
    title: 'Slack user token',
    remediation: slackRemedy,
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['xoxp-', 'xoxo-', 'xoxs-', 'xoxr-', 'xoxa-', 'xoxc-'],
        'xox[posrac]-(?:2-)?(?:[0-9]{8,14}-){1,3}[0-9a-f]{32,64}',
      ),
    ],
    examples: [`xoxp-${slackId}-${sample('digits', 12)}-${sample('hex', 32)}`],
    counterExamples: ['xoxp-legacy-token'],
  },
  {
    id: 'slack-app-token',
    title: 'Slack app-level token',
    remediation: slackRemedy,
    severity: 'critical',
    confidence: 'high',
    shapes: [token('xapp-', String.raw`\d-[0-9A-Z]{8,14}-[0-9]{8,14}-[0-9a-f]{64}`)],
    examples: [`xapp-1-A${sample('upper36', 10)}-${sample('digits', 13)}-${sample('hex', 64)}`],
    counterExamples: ['xapp-1-name'],
  },
  {
    id: 'slack-configuration-token',
    title: 'Slack configuration or refresh token',
    remediation: slackRemedy,
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['xoxe.xox', 'xoxe-1-'],
        'xoxe(?:[.]xox[bp]-1-[0-9A-Za-z]{140,200}|-1-[0-9A-Za-z]{140,160})',
      ),
    ],
    examples: [`xoxe.xoxp-1-${sample('base62', 166)}`, `xoxe-1-${sample('base62', 146)}`],
    counterExamples: ['xoxe-1-refresh'],
  },
  {
    id: 'slack-webhook',
    title: 'Slack incoming webhook or workflow trigger',
    remediation:
      'Remove the webhook in the app’s settings at api.slack.com/apps → Incoming Webhooks (or delete the workflow trigger) and make a new one.',
    severity: 'medium',
    confidence: 'high',
    shapes: [
      starting(
        ['hooks.slack.com/'],
        String.raw`hooks\.slack\.com\/(?<secret>(?:services\/T[0-9A-Z]{6,12}\/B[0-9A-Z]{6,12}\/[0-9A-Za-z]{20,26}|(?:workflows|triggers)\/[0-9A-Z]{6,14}\/[0-9A-Za-z/]{24,80}))`,
      ),
    ],
    examples: [
      `https://hooks.slack.com/services/T${sample('upper36', 10)}/B${sample('upper36', 10)}/${sample('base62', 24)}`,
    ],
    counterExamples: [`https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`],
  },
  {
    id: 'discord-bot-token',
    title: 'Discord bot token',
    remediation: 'Reset it in the Discord developer portal → the application → Bot.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      assigned(
        ['discord', 'bot_token', 'bottoken', 'bot token'],
        String.raw`[MNO][\w-]{22,28}\.[\w-]{6}\.[\w-]{27,38}`,
      ),
      starting(
        ['bot m', 'bot n', 'bot o'],
        String.raw`Bot (?<secret>[MNO][\w-]{22,28}\.[\w-]{6}\.[\w-]{27,38})`,
      ),
    ],
    check: 'discord-token',
    examples: [`DISCORD_TOKEN=${discordId}.${sample('base64url', 6)}.${sample('base64url', 38)}`],
    counterExamples: ['DISCORD_TOKEN=YOUR_BOT_TOKEN'],
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook',
    remediation:
      'Delete the webhook in Discord → channel settings → Integrations and make a new one.',
    severity: 'medium',
    confidence: 'high',
    shapes: [
      starting(
        ['discord.com/api/', 'discordapp.com/api/'],
        String.raw`discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?(?<secret>webhooks\/\d{17,20}\/[\w-]{60,80})`,
      ),
    ],
    examples: [
      `https://discord.com/api/webhooks/${sample('digits', 18)}/${sample('base64url', 68)}`,
    ],
    counterExamples: ['https://discord.com/api/webhooks/ID/TOKEN'],
  },
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    remediation: 'Send /revoke to @BotFather for this bot and deploy the new token.',
    severity: 'critical',
    confidence: 'high',
    shapes: [around(':aa', 11, String.raw`\d{8,10}:AA[\w-]{33}`)],
    examples: [`${['6', sample('digits', 9)].join('')}:AA${sample('base64url', 33)}`],
    counterExamples: [`${sample('digits', 4)}:AA${sample('base64url', 33)}`],
  },
  {
    id: 'intercom-access-token',
    title: 'Intercom access token',
    remediation: 'Regenerate it in the Intercom developer hub → the app → Authentication.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('dG9rO', '[0-9A-Za-z+/]{54,60}={0,2}')],
    examples: [`dG9rO${sample('base62', 54)}=`],
    counterExamples: [`dG9rO${sample('base62', 12)}`],
  },
  {
    id: 'firebase-cloud-messaging-key',
    title: 'Firebase Cloud Messaging server key',
    remediation:
      'Delete it in the Firebase console → Project settings → Cloud Messaging and use the HTTP v1 API with a service account.',
    severity: 'high',
    confidence: 'high',
    shapes: [around(':apa91b', 12, String.raw`AAAA[\w-]{7}:APA91b[\w-]{134}`)],
    examples: [`AAAA${sample('base64url', 7)}:APA91b${sample('base64url', 134)}`],
    counterExamples: [`AAAA${sample('base64url', 7)}:APA91b${sample('base64url', 20)}`],
  },
  {
    id: 'facebook-access-token',
    title: 'Meta (Facebook, Instagram, WhatsApp) access token',
    remediation:
      'Invalidate it in the Meta app dashboard (or reset the app secret), then use system-user tokens from a secret store.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      token('EAA', '[0-9A-Za-z]{90,400}', 512),
      token('IGQ', String.raw`[\w-]{100,400}`, 512),
    ],
    examples: [`EAA${sample('base62', 180)}`],
    counterExamples: [`EAA${sample('base62', 20)}`],
  },
  {
    id: 'twitter-bearer-token',
    title: 'X (Twitter) bearer token',
    remediation: 'Revoke it in the X developer portal → the app → Keys and tokens.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('AAAAAAAAAAAAAAAAAAAAA', '(?<secret>[0-9A-Za-z%]{60,120})')],
    check: 'mixed',
    examples: [`AAAAAAAAAAAAAAAAAAAAA${sample('base62', 80)}`],
    counterExamples: [`AAAAAAAAAAAAAAAAAAAAA${'A'.repeat(80)}`],
  },
  {
    id: 'matrix-access-token',
    title: 'Matrix access token',
    remediation:
      'Sign the session out in the client’s session list; signing out everywhere ends every token.',
    severity: 'high',
    confidence: 'high',
    shapes: [token('syt_', '[0-9A-Za-z]{2,60}_[A-Za-z]{20}_[0-9A-Za-z]{6}')],
    examples: [`syt_${sample('base62', 12)}_${sample('letters', 20)}_${sample('base62', 6)}`],
    counterExamples: ['syt_user_token_name'],
  },
  {
    id: 'zapier-webhook',
    title: 'Zapier or Make webhook',
    remediation:
      'Make a new trigger address for the Zap or scenario; whoever has this one can start it.',
    severity: 'low',
    confidence: 'high',
    shapes: [
      starting(
        ['hooks.zapier.com/hooks/catch/'],
        String.raw`hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{5,10}\/[0-9a-z]{6,10})`,
      ),
      around('.make.com/', 12, String.raw`hook\.[a-z]{2}\d\.make\.com\/(?<secret>[0-9a-z]{32})`),
    ],
    examples: [
      `https://hooks.zapier.com/hooks/catch/${sample('digits', 7)}/${sample('lower36', 7)}/`,
      `https://hook.eu1.make.com/${sample('lower36', 32)}`,
    ],
    counterExamples: ['https://hooks.zapier.com/hooks/catch/ID/KEY'],
  },
] as const satisfies readonly SecretPattern[]
