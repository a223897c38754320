package login

import (
	"crypto/rand"
	"encoding/hex"
	"golang.org/x/oauth2"
)

func one(c *oauth2.Config, state string) string {
	return c.AuthCodeURL(state)
}

func two(c *oauth2.Config) (string, error) {
	b := make([]byte, 16)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return c.AuthCodeURL(hex.EncodeToString(b)), nil
}

func three(c *oauth2.Config) string {
	return c.AuthCodeURL(rand.Text())
}

type session struct {
	State string
}

func four(c *oauth2.Config, s session) string {
	return c.AuthCodeURL(s.State)
}

type links struct{}

func (links) AuthCodeURL(text string) string {
	return text
}

func five() string {
	return links{}.AuthCodeURL("x")
}

func six(c *oauth2.Config) string {
	return c.ClientID
}
