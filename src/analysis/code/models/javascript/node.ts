import { type Model } from '../../model.ts'

/** Types of Node's own modules and of database clients. */
export const nodeModel: Model = {
  languages: ['javascript'],
  members: {
    'typeorm.{DataSource,Repository}#manager': 'typeorm.EntityManager',
    'crypto.webcrypto': 'crypto.webcrypto',
  },
  returns: {
    'better-sqlite3': 'better-sqlite3.Database',
    'mysql.{createConnection,createPool}': 'mysql.Connection',
    'mysql2.{createConnection,createPool}': 'mysql.Connection',
    'mysql2/promise.{createConnection,createPool}': 'mysql.Connection',
    'mysql.Connection#{promise,getConnection}': 'mysql.Connection',
    'mssql.connect': 'mssql.ConnectionPool',
    'mssql.ConnectionPool#request': 'mssql.Request',
    'pg-promise()': 'pg-promise.Database',
    knex: 'knex.Knex',
    'sqlite.open': 'sqlite3.Database',
    'pg.Pool#connect': 'pg.Client',
    postgres: 'postgres.Sql',
    'typeorm.{getRepository,getCustomRepository}': 'typeorm.Repository',
    'typeorm.{getManager,getConnection}': 'typeorm.EntityManager',
    'typeorm.{DataSource,EntityManager}#getRepository': 'typeorm.Repository',
    'typeorm.DataSource#createQueryRunner': 'typeorm.QueryRunner',
    'typeorm.{DataSource,Repository,EntityManager}#createQueryBuilder':
      'typeorm.SelectQueryBuilder',
    'typeorm.{createQueryBuilder}': 'typeorm.SelectQueryBuilder',
    'mongodb.MongoClient#db': 'mongodb.Db',
    'mongodb.Db#collection': 'mongodb.Collection',
    'mongodb.MongoClient.connect': 'mongodb.MongoClient',
    'mongoose.model': 'mongoose.Model',
    'https.Agent': 'https.Agent',
    'winston.createLogger': 'winston.Logger',
    'log4js.getLogger': 'log4js.Logger',
    '{ldapjs.createClient,ldapts.Client}': 'ldap.Client',
    '{libxmljs,libxmljs2}.{parseXml,parseXmlString,parseHtml}': 'libxmljs.Document',
    'libxmljs.Document#{root,get,child}': 'libxmljs.Element',
    'mongoose.Model#{findById,findOne}': 'mongoose.Document',
  },
  extends: {
    'pg.Pool': ['pg.Client'],
    'mssql.Request': ['mssql.ConnectionPool'],
    'typeorm.{Connection}': ['typeorm.DataSource'],
    'typeorm.{TreeRepository,MongoRepository}': ['typeorm.Repository'],
  },
  fluent: [
    'typeorm.SelectQueryBuilder#{select,addSelect,from,where,andWhere,orWhere,leftJoin,innerJoin,leftJoinAndSelect,innerJoinAndSelect,orderBy,addOrderBy,groupBy,addGroupBy,having,andHaving,setParameter,setParameters,skip,take,limit,offset}',
  ],
  callbacks: [
    {
      call: 'unzipper.Parse()#on',
      parameters: ['unzipper.Entry'],
      when: [{ at: 0, is: 'entry' }],
    },
    {
      call: 'tar-stream.extract()#on',
      parameters: ['tar-stream.Header', null, null],
      when: [{ at: 0, is: 'entry' }],
    },
    { call: 'yauzl.{open,fromBuffer,fromFd}', parameters: [null, 'yauzl.ZipFile'] },
    { call: 'yauzl.ZipFile#on', parameters: ['yauzl.Entry'], when: [{ at: 0, is: 'entry' }] },
  ],
  sources: [
    {
      label: 'database',
      call: [
        'pg.{Client,Pool}#query',
        'mysql.Connection#{query,execute}',
        'mongodb.Collection#{find,findOne,aggregate}',
        'mongoose.Model#{find,findOne,findById,aggregate}',
        'better-sqlite3.Database#prepare()#{all,get}',
        'knex.Knex()#{first,select}',
      ],
      note: 'stored value',
    },
    {
      label: 'file',
      call: [
        'fs.{readFile,readFileSync,createReadStream}',
        'fs/promises.readFile',
        'fs.promises.readFile',
      ],
      note: 'contents of a file',
    },
  ],
}
