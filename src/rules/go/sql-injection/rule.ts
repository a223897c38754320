import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/sql-injection',
  languages: ['go'],
  title: 'SQL built from request data',
  message:
    'A value from the request becomes part of the SQL text. Whoever sends the request can read or change data the query was never meant to touch.',
  remediation:
    'Pass values as arguments (`$1`, `?`) and keep the SQL text constant. Look names such as a sort column up in a fixed map.',
  severity: 'critical',
  confidence: 'high',
  cwe: [89],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'sql',
  sinks: [
    {
      call: [
        'database/sql.Conn#{Query,QueryRow,Exec,Prepare}',
        'database/sql.{DB,Tx}#{Query,QueryRow,Exec,Prepare}',
        'github.com/jmoiron/sqlx.{DB,Tx}#{Queryx,QueryRowx,MustExec,NamedExec,NamedQuery,Preparex}',
        'gorm.io/gorm.DB#{Raw,Exec,Where,Order,Having,Group,Joins,Select,Table,Not,Or}',
      ],
      arguments: [0],
    },
    {
      call: [
        'database/sql.{DB,Tx,Conn}#{QueryContext,QueryRowContext,ExecContext,PrepareContext}',
        'github.com/jmoiron/sqlx.DB#{Get,Select,QueryxContext}',
        'github.com/jackc/pgx{.Conn,/v5/pgxpool.Pool,/pgxpool.Pool}#{Query,QueryRow,Exec}',
      ],
      arguments: [1],
    },
    {
      call: '*.{Query,QueryRow,Exec,Raw,Queryx,QueryRowx}',
      arguments: [0],
      text: 'sql',
    },
    {
      call: '*.{QueryContext,QueryRowContext,ExecContext,Query,QueryRow,Exec,Get,Select}',
      arguments: [1],
      text: 'sql',
    },
  ],
}
