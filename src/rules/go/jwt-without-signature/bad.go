package auth

import (
	"github.com/golang-jwt/jwt/v5"
)

func one() *jwt.Token {
	return jwt.New(jwt.SigningMethodNone) // finds
}

func two() (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodNone, jwt.MapClaims{}) // finds
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType) // finds
}

func three(token *jwt.Token) (string, error) {
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType) // finds
}

func four() *jwt.Token {
	method := jwt.SigningMethodNone
	return jwt.New(method) // finds
}

func make(claims jwt.Claims) *jwt.Token {
	return jwt.NewWithClaims(jwt.SigningMethodNone, claims) // finds
}
