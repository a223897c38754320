import { contexts } from '../../../../core/rule.ts'
import { type Model } from '../../model.ts'

/** A number does no harm in text; as a size or a count it can. */
const allButSize = contexts.filter((context) => context !== 'size')

/** What the language and its widespread libraries do to values. */
export const javascriptLanguage: Model = {
  languages: ['javascript'],
  members: { location: 'browser.Location', 'document.location': 'browser.Location' },
  sources: [
    {
      label: 'browser',
      member: [
        '{location,document.location}.href',
        'browser.Location#href',
        'document.{URL,documentURI,baseURI}',
      ],
      note: 'value from the page address',
      begins: 'https://this.page/',
    },
    {
      label: 'browser',
      member: [
        '{location,document.location}.{hash,search}',
        'browser.Location#{hash,search}',
        'document.{referrer,cookie}',
        'window.name',
      ],
      note: 'value from the page address',
    },
    {
      label: 'browser',
      call: [
        'next/navigation.{useSearchParams,useParams}',
        '{react-router-dom,react-router,@remix-run/react}.{useSearchParams,useParams}',
        'next/router.useRouter',
        'vue-router.useRoute',
      ],
      note: 'value from the page address',
    },
    { label: 'browser', member: 'browser.MessageEvent#data', note: 'message from another window' },
    {
      label: 'secret',
      member:
        '*.{password,passwd,passphrase,newPassword,oldPassword,apiKey,api_key,apiSecret,clientSecret,client_secret,secretKey,secret_key,privateKey,private_key,accessToken,access_token,refreshToken,refresh_token,creditCard,cardNumber,card_number,cvv,ssn,API_KEY,SECRET_KEY,JWT_SECRET,DB_PASSWORD,AWS_SECRET_ACCESS_KEY}',
      note: 'secret',
    },
    {
      label: 'environment',
      member: ['process.env', 'process.argv'],
      note: 'value from the environment',
    },
  ],
  callbacks: [
    {
      call: ['addEventListener', '{document,opener,parent}.addEventListener'],
      parameters: ['browser.MessageEvent'],
      when: [{ at: 0, is: 'message' }],
    },
  ],
  lists: ['Set', 'WeakSet', 'Array', 'Array.of'],
  maps: ['Map', 'WeakMap', 'Headers', 'FormData'],
  identities: [
    '*.pipe',
    'util.promisify',
    'lodash.{memoize,debounce,throttle,once}',
    'react.{useCallback,memo,forwardRef}',
    'express-async-handler',
  ],
  sanitizers: [
    {
      call: '*.{replace,replaceAll}',
      contexts: ['path'],
      when: [
        {
          at: 0,
          kind: 'regex',
          matches: String.raw`^\^\(*(?:\?:)?\\\.\\\.|^\(?\\\.(?:\\\.|\{2,?\})\+?\)?$`,
        },
      ],
    },
    {
      call: [
        'parseInt',
        'parseFloat',
        'Number',
        'BigInt',
        'Number.{parseInt,parseFloat}',
        'Math.{abs,ceil,floor,round,trunc}',
      ],
      contexts: allButSize,
    },
    { call: ['Boolean', 'Math.{min,max}', 'Date', 'isNaN'], contexts: ['*'] },
    { call: ['String', 'mongodb.ObjectId', 'mongoose.Types.ObjectId'], contexts: ['nosql'] },
    {
      call: 'URL',
      contexts: ['redirect', 'url', 'script'],
      when: [
        { at: 0, constant: true },
        { at: 1, present: true },
      ],
    },
    {
      call: [
        'ldap-escape.{filter,dn}',
        'ldapjs.{EqualityFilter,SubstringFilter,PresenceFilter,AndFilter,OrFilter}',
        'ldapts.{EqualityFilter,SubstringFilter,PresenceFilter,AndFilter,OrFilter}',
      ],
      contexts: ['ldap'],
    },
    {
      call: ['encodeURIComponent', 'querystring.escape', 'qs.stringify', 'querystring.stringify'],
      contexts: ['html', 'script', 'url', 'redirect', 'header', 'path', 'xpath', 'log', 'command'],
    },
    { call: 'encodeURI', contexts: ['html', 'header', 'log'] },
    {
      call: '*.{replace,replaceAll}',
      contexts: ['log', 'header'],
      when: [{ at: 0, matches: String.raw`\\[nrs]|^\[\^|\n` }],
    },
    {
      call: '*.{replace,replaceAll}',
      contexts: allButSize,
      when: [
        {
          at: 0,
          kind: 'regex',
          matches: String.raw`^\[\^(?:a-z|A-Z|0-9|\\[wd]|[_-]|\\-)+\][+*]?$`,
        },
      ],
    },
    {
      call: '*.{replace,replaceAll}',
      contexts: ['html'],
      when: [{ at: 0, kind: 'regex', matches: String.raw`^(?:<|\[[^\]]*<[^\]]*\])$` }],
    },
    { call: '*.replaceAll', contexts: ['html'], when: [{ at: 0, is: '<' }] },
    { call: 'JSON.stringify', contexts: ['log', 'header', 'nosql', 'prototype'] },
    {
      call: [
        'escape-html',
        'lodash.escape',
        '{he,html-entities,entities}.{encode,escape,encodeXML,escapeUTF8}',
        'validator.escape',
        'DOMPurify.sanitize',
        '{dompurify,isomorphic-dompurify}.sanitize',
        'sanitize-html',
        'xss',
        'xss.filterXSS',
        'mustache.escape',
        'handlebars.escapeExpression',
        'handlebars.Utils.escapeExpression',
        '*.{escapeHtml,escapeHTML,encodeHTML,encodeHtml,htmlEncode,htmlEscape,htmlsafe,htmlSafe,encodeEntities,escapeEntities,escapeXml,escape_html}',
      ],
      contexts: ['html'],
    },
    {
      call: [
        '{mysql,mysql2,sqlstring}.{escape,escapeId}',
        '*.{escapeIdentifier,escapeLiteral}',
        'pg-format',
        'pg-format.{ident,literal}',
        '{pg,mysql}#escape',
      ],
      contexts: ['sql'],
    },
    {
      call: ['shell-quote.quote', 'shell-escape', 'shescape.{quote,escape}', 'any-shell-escape'],
      contexts: ['command'],
    },
    { call: ['path.basename', 'path.posix.basename', 'sanitize-filename'], contexts: ['path'] },
    {
      call: '*.replace',
      contexts: ['regex'],
      when: [{ at: 1, matches: String.raw`^\\\$&$` }],
    },
    {
      call: '*.{replace,replaceAll}',
      contexts: ['redirect'],
      when: [
        { at: 0, kind: 'regex', matches: String.raw`^(?:\^)?\\/(?:\\/\+|\+|\{2,\}|\\/\*)$` },
        { at: 1, is: '/' },
      ],
    },
    { call: ['path.{join,normalize}', 'path.posix.{join,normalize}'], contexts: ['redirect'] },
    { call: ['lodash.escapeRegExp', 'escape-string-regexp', 'RegExp.escape'], contexts: ['regex'] },
    {
      call: [
        'crypto.{createHash,createHmac}()#digest',
        'crypto.{createCipheriv,createCipher}()#{update,final}',
        'bcrypt.{hash,hashSync}',
        'argon2.hash',
      ],
      contexts: ['*'],
    },
  ],
  validators: [
    { call: ['Number.{isInteger,isSafeInteger,isFinite}', 'isFinite'], checks: 0, contexts: ['*'] },
    {
      call: 'validator.{isInt,isNumeric,isUUID,isAlphanumeric,isAlpha,isMongoId,isHexadecimal,isDate,isISO8601,isBoolean,isPort,isFloat}',
      checks: 0,
      contexts: ['*'],
    },
    {
      call: [
        'uuid.validate',
        'mongoose.isValidObjectId',
        'mongodb.ObjectId.isValid',
        'mongoose.Types.ObjectId.isValid',
      ],
      checks: 0,
      contexts: ['*'],
    },
  ],
  propagators: [
    {
      call: [
        'Object.{assign,freeze,fromEntries,entries,values,keys}',
        'structuredClone',
        'Array.from',
        'String.raw',
        'decodeURIComponent',
        'decodeURI',
        'unescape',
        'escape',
        'atob',
        'btoa',
        'Buffer.{from,concat}',
        'JSON.parse',
        'require.resolve',
        'querystring.parse',
        'qs.parse',
        'util.format',
        'util.inspect',
        'url.parse',
        'url.resolve',
        'URL',
        'URLSearchParams',
        'path.{join,resolve,normalize,relative,format,dirname,extname,parse}',
        'path.posix.{join,resolve,normalize}',
        'Promise.{all,race,any,resolve,allSettled}',
        'lodash.{get,pick,omit,merge,defaults,cloneDeep,trim,toLower,toUpper,template,map,values}',
      ],
      from: ['arguments'],
      to: 'result',
    },
  ],
}
