package auth

import (
	"os"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/csrf"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
	echojwt "github.com/labstack/echo-jwt/v4"
)

func one() (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{})
	return token.SignedString([]byte(os.Getenv("JWT_KEY")))
}

var store = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func three(key []byte) any {
	return csrf.Protect(key, csrf.Secure(true))
}

func four() any {
	return securecookie.New(securecookie.GenerateRandomKey(32), nil)
}

type config struct {
	Key string
}

func five(c config) any {
	return echojwt.WithConfig(echojwt.Config{SigningKey: []byte(c.Key)})
}

func six(signer any) (string, error) {
	return jwt.New(jwt.SigningMethodRS256).SignedString(signer)
}

func seven(token *jwt.Token) map[string]any {
	return map[string]any{"SigningKey": "name"}
}
