import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/password-stored-plain',
  languages: ['javascript'],
  title: 'Password stored as it is',
  message:
    'The password is stored without hashing. Whoever sees the database, a backup or a log of it can sign in as every user, here and wherever they use the same password.',
  remediation:
    'Store a hash made for passwords: `argon2.hash(password)`, `bcrypt.hash(password, 12)` or `crypto.scrypt`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [256, 312, 522],
  owasp: 'A02:2021',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
  lifecycle: 'trial',
  sources: [{ member: ['*.{password,passwd,passphrase,newPassword}'], note: 'password' }],
  context: 'expose',
  sinks: [
    {
      call: [
        'mongodb.Collection#insertOne',
        'mongoose.Model#create',
        'sequelize.Model#create',
        'typeorm.Repository#{insert,save}',
      ],
      arguments: [0],
      options: ['password', 'passwd'],
    },
    {
      call: '*.{create,update,upsert}',
      arguments: [0],
      options: ['data.password', 'create.password'],
    },
    {
      call: [
        'mongodb.Collection#{updateOne,findOneAndUpdate}',
        'mongoose.Model#{updateOne,findByIdAndUpdate,findOneAndUpdate}',
      ],
      arguments: [1],
      options: ['password', '$set.password'],
    },
    {
      call: ['pg.{Client,Pool}#query', 'mysql.Connection#{query,execute}'],
      arguments: [1],
      when: [{ at: 0, matches: '^\\s*(?:insert\\s+into|update)\\s[^;]*passw' }],
      deep: true,
    },
    {
      call: '{fs,fs/promises,fs.promises}.{writeFile,writeFileSync,appendFile,appendFileSync}',
      arguments: [1],
    },
  ],
  sanitizers: [
    {
      call: [
        '*.{hash,hashSync,hashPassword,encrypt,encryptPassword,derive,scrypt,scryptSync,pbkdf2,pbkdf2Sync,digest,makePassword,bcryptHash}',
        '{hash,hashPassword,scrypt,encryptPassword}',
      ],
    },
  ],
}
