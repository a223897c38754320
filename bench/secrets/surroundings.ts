/** A file a secret can stand in. `lines` gives its text for a name in capitals and a value on one line. */
export interface Surrounding {
  readonly path: string
  /** The name does not stand beside the value, or not as a name. */
  readonly needsFormat: boolean
  readonly text: (name: string, value: string) => string
}

export const surroundings: readonly Surrounding[] = [
  code('src/client.js', (name, value) => `const ${camel(name)} = '${value}'`),
  code(
    'src/settings.ts',
    (name, value) => `  private readonly ${camel(name)}: string = "${value}"`,
  ),
  code('app/settings.py', (name, value) => `${name} = "${value}"`),
  code('internal/config.go', (name, value) => `\t${camel(name)} := "${value}"`),
  code(
    'src/main/java/App.java',
    (name, value) => `  private static final String ${name} = "${value}";`,
  ),
  code(
    'config/initializers/app.rb',
    (name, value) => `  config.${name.toLowerCase()} = '${value}'`,
  ),
  code('src/Kernel.php', (name, value) => `  '${name.toLowerCase()}' => '${value}',`),
  code('src/Client.cs', (name, value) => `  const string ${pascal(name)} = "${value}";`),
  code('src/main.rs', (name, value) => `const ${name}: &str = "${value}";`),
  code('.env', (name, value) => `PORT=8080\n${name}=${value}\nDEBUG=0`),
  code('.env.production', (name, value) => `export ${name}="${value}"`),
  code(
    'config/app.yaml',
    (name, value) => `server:\n  port: 80\n  ${name.toLowerCase()}: "${value}"`,
  ),
  code(
    'config/default.json',
    (name, value) => `{\n  "port": 80,\n  "${camel(name)}": "${value}"\n}`,
  ),
  code('config.toml', (name, value) => `[service]\n${name.toLowerCase()} = "${value}"`),
  code(
    'src/main/resources/application.properties',
    (name, value) => `service.${dashed(name)}=${value}`,
  ),
  code('Dockerfile', (name, value) => `FROM debian:12\nENV ${name}=${value}\nRUN make`),
  code('scripts/deploy.sh', (name, value) => `#!/bin/sh\nset -e\nexport ${name}='${value}'`),
  code(
    'infra/variables.tf',
    (name, value) =>
      `variable "${name.toLowerCase()}" {\n  type    = string\n  default = "${value}"\n}`,
  ),
  code('infra/prod.tfvars', (name, value) => `${name.toLowerCase()} = "${value}"`),
  code(
    'deploy/secret.yaml',
    (name, value) => `kind: Secret\nstringData:\n  ${name}: "${value}"\ntype: Opaque`,
  ),
  code(
    'deploy/pod.yaml',
    (name, value) => `      env:\n        - name: ${name}\n          value: "${value}"`,
  ),
  code('.github/workflows/ci.yml', (name, value) => `    env:\n      ${name}: ${value}`),
  code('.gitlab-ci.yml', (name, value) => `variables:\n  ${name}: "${value}"`),
  code(
    'docker-compose.yml',
    (name, value) => `    environment:\n      - ${name}=${value}\n    ports: []`,
  ),
  anywhere(
    'logs/app.log',
    (_, value) => `2026-01-31T10:00:00Z WARN request failed status=401 with=${value} after=12ms`,
  ),
  anywhere('notebooks/train.ipynb', (name, value) =>
    JSON.stringify({ cells: [{ source: [`${name.toLowerCase()} = "${value}"\n`] }] }, null, 1),
  ),
  anywhere('README.md', (_, value) => `Then run \`./deploy --with ${value}\` and wait.`),
  anywhere('src/call.py', (_, value) => `    return Client("${value}", timeout=30).send(job)`),
  anywhere('deploy/encoded.yaml', (name, value) => {
    const encoded = Buffer.from(`${name}=${value}\n`).toString('base64')
    return `kind: Secret\ndata:\n  app.env: ${encoded}`
  }),
]

/** For values of several lines. */
export const blockSurroundings: readonly Surrounding[] = [
  anywhere('certs/server.key', (_, value) => value),
  anywhere('deploy/tls.yaml', (_, value) => `stringData:\n  tls.key: |\n${indented(value)}`),
  anywhere('config/key.json', (_, value) => JSON.stringify({ private_key: `${value}\n` }, null, 2)),
  anywhere('src/key.py', (name, value) => `${name} = """${value}\n"""`),
  anywhere('src/key.js', (name, value) => `const ${camel(name)} = \`${value}\``),
  anywhere('.env', (name, value) => `${name}="${value.replaceAll('\n', String.raw`\n`)}"`),
  anywhere('deploy/encoded.yaml', (_, value) => {
    return `data:\n  key: ${Buffer.from(`${value}\n`).toString('base64')}`
  }),
]

function code(path: string, text: Surrounding['text']): Surrounding {
  return { path, needsFormat: false, text }
}

function anywhere(path: string, text: Surrounding['text']): Surrounding {
  return { path, needsFormat: true, text }
}

function camel(name: string): string {
  return name.toLowerCase().replaceAll(/_([a-z\d])/gu, (_, letter: string) => letter.toUpperCase())
}

function pascal(name: string): string {
  const text = camel(name)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function dashed(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}

function indented(text: string): string {
  return text.replaceAll(/^/gmu, '    ')
}
