import { contexts } from '../../../../core/rule.ts'
import { type Model } from '../../model.ts'

/** A number can do harm only by how large it is. */
const everythingButSize = contexts.filter((context) => context !== 'size')

/** What the language and its standard library do to values. */
export const goLanguage: Model = {
  languages: ['go'],
  returns: {
    'database/sql.{Open,OpenDB}': 'database/sql.DB',
    'database/sql.DB#{Begin,BeginTx}': 'database/sql.Tx',
    'database/sql.{DB,Tx}#{Prepare,PrepareContext}': 'database/sql.Stmt',
    'database/sql.DB#Conn': 'database/sql.Conn',
    'github.com/jmoiron/sqlx.{Open,Connect,MustConnect,NewDb}': 'github.com/jmoiron/sqlx.DB',
    'gorm.io/gorm.Open': 'gorm.io/gorm.DB',
    'gorm.io/gorm.DB#{Where,Table,Model,Select,Order,Joins,Group,Having,Not,Or,Debug,WithContext,Session,Limit,Offset,Scopes,Preload}':
      'gorm.io/gorm.DB',
    'github.com/jackc/pgx.Connect': 'github.com/jackc/pgx.Conn',
    'github.com/jackc/pgx/v5/pgxpool.New': 'github.com/jackc/pgx/v5/pgxpool.Pool',
    'os/exec.{Command,CommandContext}': 'os/exec.Cmd',
    'os.{Create,Open,OpenFile,CreateTemp}': 'os.File',
    'io/ioutil.TempFile': 'os.File',
    'html/template.{New,Must,ParseFiles}': 'html/template.Template',
    'text/template.{New,Must,ParseFiles}': 'text/template.Template',
    'html/template.Template#{New,Parse,Funcs,Delims}': 'html/template.Template',
    'text/template.Template#{New,Parse,Funcs,Delims}': 'text/template.Template',
    'encoding/json.NewDecoder': 'encoding/json.Decoder',
    'encoding/xml.NewDecoder': 'encoding/xml.Decoder',
    'encoding/gob.NewDecoder': 'encoding/gob.Decoder',
    'gopkg.in/yaml.NewDecoder': 'gopkg.in/yaml.Decoder',
    'net/url.{Parse,ParseRequestURI}': 'net/url.URL',
    'net/http.{NewRequest,NewRequestWithContext}': 'net/http.Request',
    'net/http.NewServeMux': 'net/http.ServeMux',
    'crypto/{md5,sha1,sha256,sha512}.New': 'hash.Hash',
    'log.New': 'log.Logger',
    'math/rand.New': 'math/rand.Rand',
    'archive/zip.{NewReader}': 'archive/zip.Reader',
    'archive/zip.OpenReader': 'archive/zip.ReadCloser',
    'archive/tar.NewReader': 'archive/tar.Reader',
    'archive/tar.Reader#Next': 'archive/tar.Header',
    'encoding/csv.NewWriter': 'encoding/csv.Writer',
    'crypto/cipher.{NewGCM,NewGCMWithNonceSize}': 'crypto/cipher.AEAD',
    'golang.org/x/crypto/chacha20poly1305.{New,NewX}': 'crypto/cipher.AEAD',
    'reflect.{ValueOf,Indirect}': 'reflect.Value',
    'github.com/sirupsen/logrus.New': 'github.com/sirupsen/logrus.Logger',
  },
  extends: {
    'github.com/jmoiron/sqlx.DB': ['database/sql.DB'],
    'github.com/jmoiron/sqlx.Tx': ['database/sql.Tx'],
    'database/sql.Tx': ['database/sql.Conn'],
    'database/sql.DB': ['database/sql.Conn'],
  },
  sources: [
    {
      label: 'environment',
      call: ['os.{Getenv,LookupEnv}', 'flag.{String,Arg,Args}'],
      note: 'value from the environment',
    },
    { label: 'environment', member: 'os.Args', note: 'value from the environment' },
    { label: 'file', call: ['os.ReadFile', 'io/ioutil.ReadFile'], note: 'contents of a file' },
  ],
  sanitizers: [
    {
      call: [
        'strconv.{Atoi,ParseInt,ParseUint,ParseFloat}',
        '{int,int8,int16,int32,int64,uint,uint8,uint16,uint32,uint64,float32,float64}',
      ],
      contexts: everythingButSize,
    },
    {
      call: [
        'strconv.ParseBool',
        'len',
        'cap',
        'min',
        'bool',
        'time.{Parse,ParseDuration}',
        'net.{ParseIP,ParseCIDR}',
        'github.com/google/uuid.{Parse,MustParse,FromString}',
        'crypto/{md5,sha1,sha256,sha512}.{Sum,Sum256,Sum512}',
        'errors.{Is,As}',
        'strings.{Contains,HasPrefix,HasSuffix,EqualFold,Count,Index,Compare}',
        'regexp.MatchString',
        'golang.org/x/crypto/bcrypt.{GenerateFromPassword,CompareHashAndPassword}',
      ],
      contexts: ['*'],
    },
    {
      call: ['net/url.{QueryEscape,PathEscape}'],
      contexts: ['html', 'script', 'url', 'redirect', 'header', 'path', 'log', 'command'],
    },
    {
      call: [
        'html.EscapeString',
        'html/template.{HTMLEscapeString,HTMLEscaper,JSEscapeString}',
        'github.com/microcosm-cc/bluemonday.Policy#{Sanitize,SanitizeBytes}',
      ],
      contexts: ['html'],
    },
    { call: ['path/filepath.Base', 'path.Base'], contexts: ['path'] },
    /** `filepath.Join(root, filepath.Clean("/" + name))`: cleaning does not lead above the slash it began with. */
    {
      call: ['path/filepath.Join', 'path.Join'],
      contexts: ['path'],
      when: [
        { at: 0, not: { tainted: ['remote'] } },
        { at: 1, type: ['path/filepath.Clean()', 'path.Clean()'], text: 'rooted' },
        { at: 2, present: false },
      ],
    },
    { call: 'regexp.QuoteMeta', contexts: ['regex'] },
    {
      call: [
        'github.com/lib/pq.{QuoteIdentifier,QuoteLiteral}',
        'github.com/jackc/pgx.Identifier#Sanitize',
      ],
      contexts: ['sql'],
    },
    /** A file that was opened has the name it was given, whatever is written into it. */
    { call: 'os.File#Name', contexts: ['*'] },
    { call: 'strconv.Quote', contexts: ['log', 'header'] },
    { call: 'github.com/go-ldap/ldap.{EscapeFilter,EscapeDN}', contexts: ['ldap'] },
    { call: 'encoding/json.{Marshal,MarshalIndent}', contexts: ['html', 'log', 'header'] },
  ],
  identities: ['regexp.{MustCompile,Compile,MustCompilePOSIX,CompilePOSIX}', '{os,io/fs}.FileMode'],
  validators: [
    { call: ['slices.Contains'], checks: 1, contexts: ['*'] },
    { call: ['path/filepath.IsLocal'], checks: 0, contexts: ['path'] },
    { call: ['strings.HasPrefix'], checks: 0, contexts: ['path'] },
  ],
  propagators: [
    {
      call: [
        'string',
        'append',
        'fmt.{Sprint,Sprintln,Errorf}',
        'strings.{TrimSpace,Trim,TrimPrefix,TrimSuffix,TrimLeft,TrimRight,ToLower,ToUpper,Title,Replace,ReplaceAll,Split,SplitN,Fields,Join,Repeat,NewReader,Map,ToValidUTF8,Cut}',
        'bytes.{NewBuffer,NewBufferString,NewReader,TrimSpace,ToLower}',
        'net/url.{QueryUnescape,PathUnescape,Parse,ParseRequestURI}',
        'path/filepath.{Join,Clean,Abs,Dir,Ext,FromSlash}',
        'path.{Join,Clean,Dir,Ext}',
        'io.{ReadAll,TeeReader,LimitReader,NopCloser}',
        'io/ioutil.ReadAll',
        'bufio.{NewReader,NewScanner}',
        'encoding/json.NewDecoder',
        'encoding/xml.NewDecoder',
        'encoding/gob.NewDecoder',
        'encoding/base64.StdEncoding.{DecodeString,EncodeToString}',
        'encoding/base64.URLEncoding.DecodeString',
        'encoding/hex.DecodeString',
        'html/template.{HTML,JS,URL,HTMLAttr,CSS}',
        'errors.New',
      ],
      from: ['arguments'],
      to: 'result',
    },
    {
      call: ['encoding/json.Unmarshal', 'encoding/xml.Unmarshal', 'gopkg.in/yaml.Unmarshal'],
      from: [0],
      to: 1,
    },
    {
      call: ['encoding/{json,xml,gob}.Decoder#Decode', 'gopkg.in/yaml.Decoder#Decode'],
      from: ['receiver'],
      to: 0,
    },
    {
      call: 'go.mongodb.org/mongo-driver{,/v2}/bson.UnmarshalExtJSON',
      from: [0],
      to: 2,
    },
    { call: ['io.Copy', 'io.WriteString'], from: [1], to: 0 },
    {
      call: 'fmt.{Fprintf,Fprint,Fprintln}',
      from: ['arguments'],
      to: 0,
      when: [{ at: 0, type: ['strings.Builder', 'bytes.Buffer', 'bufio.Writer'] }],
    },
  ],
}
