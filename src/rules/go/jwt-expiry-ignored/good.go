package auth

import (
	"time"
	"github.com/golang-jwt/jwt/v5"
	old "github.com/dgrijalva/jwt-go"
)

func one() *jwt.Parser {
	return jwt.NewParser(jwt.WithExpirationRequired())
}

func two(raw string, key jwt.Keyfunc) {
	jwt.Parse(raw, key, jwt.WithLeeway(time.Minute))
}

func three() *old.Parser {
	return &old.Parser{SkipClaimsValidation: false}
}

func four(p *old.Parser) {
	p.SkipClaimsValidation = false
}

func five(raw string, key jwt.Keyfunc) {
	jwt.ParseWithClaims(raw, jwt.MapClaims{}, key)
}

type options struct {
	SkipClaimsValidation bool
}

func six() options {
	return options{SkipClaimsValidation: true}
}
