package auth

import (
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/csrf"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/go-chi/jwtauth/v5"
)

var key = []byte("4f1c-signing-key")

func one() (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{})
	return token.SignedString(key) // finds
}

var store = sessions.NewCookieStore([]byte("cookie-secret")) // finds

func three() any {
	return csrf.Protect([]byte("32-byte-long-auth-key-0123456789")) // finds
}

func four() any {
	return securecookie.New([]byte("hash key"), nil) // finds
}

func five() any {
	return echojwt.WithConfig(echojwt.Config{SigningKey: []byte("secret")}) // finds
}

func six() any {
	return jwtauth.New("HS256", []byte("secret"), nil) // finds
}

func seven() (string, error) {
	return jwt.New(jwt.SigningMethodHS256).SignedString([]byte("inline")) // finds
}
