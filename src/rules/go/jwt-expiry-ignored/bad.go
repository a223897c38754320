package auth

import (
	"github.com/golang-jwt/jwt/v5"
	old "github.com/dgrijalva/jwt-go"
)

func one() *jwt.Parser {
	return jwt.NewParser(jwt.WithoutClaimsValidation()) // finds
}

func two(raw string, key jwt.Keyfunc) {
	jwt.Parse(raw, key, jwt.WithoutClaimsValidation()) // finds
}

func three() *old.Parser {
	return &old.Parser{SkipClaimsValidation: true} // finds
}

func four(p *old.Parser) {
	p.SkipClaimsValidation = true // finds
}

func five(raw string, key jwt.Keyfunc) {
	option := jwt.WithoutClaimsValidation() // finds
	jwt.ParseWithClaims(raw, jwt.MapClaims{}, key, option)
}

func six() *old.Parser {
	p := old.Parser{UseJSONNumber: true, SkipClaimsValidation: true} // finds
	return &p
}
