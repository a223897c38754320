package login

import (
	"golang.org/x/oauth2"
	"net/http"
)

var config = &oauth2.Config{}

func one() string {
	return config.AuthCodeURL("state") // finds
}

const state = "fixed"

func two(c *oauth2.Config) string {
	return c.AuthCodeURL(state) // finds
}

func three(c *oauth2.Config) string {
	return c.AuthCodeURL("", oauth2.AccessTypeOffline) // finds
}

type server struct {
	oauth *oauth2.Config
}

func (s *server) four(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, s.oauth.AuthCodeURL("random"), 302) // finds
}

func five() string {
	value := "a" + "b"
	return config.AuthCodeURL(value) // finds
}

func six(c oauth2.Config) string {
	return c.AuthCodeURL("xyz", oauth2.ApprovalForce) // finds
}
