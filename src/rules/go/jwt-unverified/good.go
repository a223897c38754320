package auth

import (
	"os"
	"github.com/golang-jwt/jwt/v5"
)

func key(t *jwt.Token) (any, error) {
	return []byte(os.Getenv("KEY")), nil
}

func one(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, key, jwt.WithValidMethods([]string{"HS256"}))
}

func two(raw string) (*jwt.Token, error) {
	return jwt.NewParser().ParseWithClaims(raw, jwt.MapClaims{}, key)
}

func three() *jwt.Token {
	return jwt.New(jwt.SigningMethodRS256)
}

func four(signer any) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{}).SignedString(signer)
}

func five(t *jwt.Token) bool {
	return t.Method == jwt.SigningMethodNone
}

type reader struct{}

func (reader) ParseUnverified(text string) string {
	return text
}

func six() string {
	return reader{}.ParseUnverified("x")
}
