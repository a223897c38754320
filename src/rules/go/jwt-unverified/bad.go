package auth

import (
	"github.com/golang-jwt/jwt/v5"
	old "github.com/dgrijalva/jwt-go"
)

func one(raw string) (*jwt.Token, error) {
	token, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{}) // finds
	return token, err
}

func two(raw string) error {
	parser := new(jwt.Parser)
	_ = parser
	p := jwt.Parser{}
	_, _, err := p.ParseUnverified(raw, jwt.MapClaims{}) // finds
	return err
}

type reader struct {
	parser *jwt.Parser
}

func (r reader) three(raw string) {
	r.parser.ParseUnverified(raw, nil) // finds
}

func four(raw string) {
	parser := jwt.NewParser()
	parser.ParseUnverified(raw, &jwt.RegisteredClaims{}) // finds
}

func five(parser *old.Parser, raw string) error {
	_, _, err := parser.ParseUnverified(raw, old.MapClaims{}) // finds
	return err
}

func six(p *jwt.Parser, raw string) {
	p.ParseUnverified(raw, nil) // finds
}
