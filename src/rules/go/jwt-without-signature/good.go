package auth

import (
	"github.com/golang-jwt/jwt/v5"
)

func one() *jwt.Token {
	return jwt.New(jwt.SigningMethodRS256)
}

func two(key any) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{}).SignedString(key)
}

func three(t *jwt.Token) bool {
	return t.Method == jwt.SigningMethodNone
}

func four(method jwt.SigningMethod) *jwt.Token {
	return jwt.New(method)
}

type kinds struct {
	SigningMethodNone string
}

func five(k kinds) string {
	return k.SigningMethodNone
}

func six(t *jwt.Token, key []byte) {
	t.SignedString(key)
}
