import { type SecretPattern, starting } from '../pattern.ts'

const password = ['Tr0ub4dor', '&3-x'].join('')
const change =
  'Change the password of this account on the server, look at its recent sessions, then read the connection string from the environment or a secret store.'

/** Passwords among the settings of ADO.NET, libpq, ODBC and JDBC connection strings. */
export const connectionStringPatterns = [
  {
    id: 'connection-string-password',
    title: 'Password in a connection string',
    remediation: change,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(
        ['server=', 'data source=', 'host=', 'initial catalog=', 'user id=', 'uid='],
        String.raw`(?:[Ss]erver|[Dd]ata [Ss]ource|[Hh]ost|[Ii]nitial [Cc]atalog|[Uu]ser [Ii][Dd]|UID|[Uu]id)=[^;"'\n]{1,120};(?:[^"'\n]{0,240};)?\s?(?:[Pp]assword|[Pp]wd|PWD)\s?=\s?(?<secret>[^;"'\s]{4,128})`,
        700,
      ),
      starting(
        ['host=', 'hostaddr=', 'dbname=', 'user='],
        String.raw`(?:host|hostaddr|dbname|user)=[^\s"'=;,()]{1,120} [^"'\n;,()]{0,240}?\bpassword=(?<secret>[^\s"'\\,()]{4,128})`,
        700,
      ),
    ],
    check: 'password',
    guessable: true,
    examples: [
      `"Server=tcp:sql1.corp.net;Database=main;User Id=app;Password=${password};"`,
      `Host=pg1;Username=app;Password=${password}`,
      `connect("host=pg1 dbname=main user=app password=${password}")`,
    ],
    counterExamples: [
      '"Server=sql1;User Id=app;Password={password};"',
      '"Server=sql1;Password=$(DbPassword);"',
      '"host=pg1 dbname=main user=app password=%s"',
      'connect(host=self.host, user=self.user_1, password=self.password_1)',
    ],
  },
  {
    id: 'jdbc-password',
    title: 'Password in a JDBC address',
    remediation: change,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(
        ['jdbc:'],
        String.raw`jdbc:[a-z0-9:]{2,40}\/\/[^\s"'\x60<>]{1,240}?[?&;][Pp]ass(?:word)?=(?<secret>[^\s"'\x60&;<>]{4,128})`,
        700,
      ),
      starting(
        ['jdbc:oracle'],
        String.raw`jdbc:oracle:(?:thin|oci8?):[^\s\/"'\x60]{1,60}\/(?<secret>[^\s@"'\x60]{4,128})@`,
        400,
      ),
    ],
    check: 'password',
    guessable: true,
    examples: [
      `jdbc:postgresql://db1.corp.net:5432/main?user=app&password=${password}`,
      `jdbc:oracle:thin:app/${password}@//db1:1521/main`,
    ],
    counterExamples: ['jdbc:postgresql://db1.corp.net/main?user=app&password=${DB_PASSWORD}'],
  },
] as const satisfies readonly SecretPattern[]
