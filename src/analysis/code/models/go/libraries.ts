import { type Model } from '../../model.ts'

/** Clients and helpers servers are written with: types of what they give back. */
export const goLibraries: Model = {
  languages: ['go'],
  returns: {
    'golang.org/x/crypto/ssh.Dial': 'golang.org/x/crypto/ssh.Client',
    'golang.org/x/crypto/ssh.Client#NewSession': 'golang.org/x/crypto/ssh.Session',
    'github.com/golang-jwt/jwt.{New,NewWithClaims}': 'github.com/golang-jwt/jwt.Token',
    'github.com/golang-jwt/jwt.NewParser': 'github.com/golang-jwt/jwt.Parser',
    'github.com/dgrijalva/jwt-go.{New,NewWithClaims}': 'github.com/golang-jwt/jwt.Token',
    'github.com/go-ldap/ldap.{Dial,DialURL,DialTLS}': 'github.com/go-ldap/ldap.Conn',
    'github.com/beevik/etree.NewDocument': 'github.com/beevik/etree.Document',
    'github.com/beevik/etree.Document#{Root,SelectElement,FindElement}':
      'github.com/beevik/etree.Element',
    'go.mongodb.org/mongo-driver{,/v2}/mongo.Connect': 'go.mongodb.org/mongo-driver/mongo.Client',
    'go.mongodb.org/mongo-driver{,/v2}/mongo.Client#Database':
      'go.mongodb.org/mongo-driver/mongo.Database',
    'go.mongodb.org/mongo-driver{,/v2}/mongo.Database#Collection':
      'go.mongodb.org/mongo-driver/mongo.Collection',
    'github.com/go-resty/resty.New': 'github.com/go-resty/resty.Client',
    'github.com/go-resty/resty.Client#{R,NewRequest}': 'github.com/go-resty/resty.Request',
    'github.com/go-resty/resty.Request#{SetHeader,SetBody,SetQueryParam,SetContext,SetResult,SetAuthToken}':
      'github.com/go-resty/resty.Request',
    'github.com/microcosm-cc/bluemonday.{UGCPolicy,StrictPolicy,NewPolicy}':
      'github.com/microcosm-cc/bluemonday.Policy',
    'github.com/robertkrimen/otto.New': 'github.com/robertkrimen/otto.Otto',
    'github.com/dop251/goja.New': 'github.com/dop251/goja.Runtime',
    'github.com/yuin/gopher-lua.NewState': 'github.com/yuin/gopher-lua.LState',
    'github.com/traefik/yaegi/interp.New': 'github.com/traefik/yaegi/interp.Interpreter',
  },
  members: {
    'net/http.DefaultClient': 'net/http.Client',
    'github.com/gorilla/websocket.DefaultDialer': 'github.com/gorilla/websocket.Dialer',
  },
}
