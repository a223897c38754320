package web

import (
	"net/http"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
)

func one(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", SameSite: http.SameSiteStrictMode})
}

func two(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "a"}
	cookie.SameSite = http.SameSiteLaxMode
	http.SetCookie(w, cookie)
}

func three(s *sessions.Session) {
	s.Options = &sessions.Options{SameSite: http.SameSiteLaxMode}
}

func four(c *gin.Context, mode http.SameSite) {
	c.SetSameSite(mode)
	c.SetSameSite(http.SameSiteStrictMode)
}

func five(cookie *http.Cookie) bool {
	return cookie.SameSite == http.SameSiteNoneMode
}

func six(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a"})
}
